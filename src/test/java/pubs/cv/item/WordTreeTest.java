package pubs.cv.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words with their beginnings shared match what the words in a row match, in the same order. */
class WordTreeTest {
    private static final String LETTERS = "aabbé. -B";

    @Test
    void sharesBeginnings() {
        assertEquals("ed(?:ited|s\\.?|\\.?)|in\\spress|(?-iu:p\\.)", WordTree.alternatives(List.of("edited", "in press", "eds.", "ed.", "p."), false));
    }

    @Test
    void matchesWhatTheWordsInARowMatch() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            TreeSet<String> sorted = new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
            while (sorted.size() < 8) {
                String word = letters(random, 1 + random.nextInt(5)).strip();
                if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                    sorted.add(word);
                }
            }
            for (boolean cased : List.of(true, false)) {
                String flags = cased ? "(?-iu:" : "(?iu:";
                // What follows makes one alternative after another be tried.
                String after = ")(?=" + (random.nextBoolean() ? "b|a" : "[ .]") + ")";
                Pattern row = Pattern.compile(flags + sorted.stream().map(WordTreeTest::form).collect(Collectors.joining("|")) + after);
                Pattern tree = Pattern.compile(flags + WordTree.alternatives(List.copyOf(sorted), cased) + after);
                String text = letters(random, 60);
                assertEquals(found(row, text), found(tree, text), () -> sorted + " in \"" + text + "\"");
            }
        }
    }

    private static String form(String word) {
        boolean letter = word.length() == 2 && word.endsWith(".");
        String stem = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        String quoted = stem.chars().mapToObj(c -> c == ' ' ? "\\s" : Pattern.quote(Character.toString(c))).collect(Collectors.joining());
        return letter ? "(?-iu:" + quoted + "\\.)" : word.endsWith(".") ? quoted + "\\.?" : quoted;
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            found.add(matcher.region(i, text.length()).lookingAt() ? matcher.group() : "none");
        }
        return found;
    }
}
