package pubs.drift;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Text as it is compared: its words in small letters, without accents, punctuation and layout. An apostrophe joins, so that
 * {@code O’Brien} is one word; all else that is no letter or digit parts.
 */
final class Folded {
    private final List<String> words;
    private final Set<String> distinct;
    private final String letters;
    /** Where in the letters a word begins, by offset; the end of the last counts too. */
    private final Map<Integer, Integer> wordAt = new HashMap<>();

    private Folded(List<String> words) {
        this.words = words;
        this.distinct = Set.copyOf(words);
        this.letters = String.join("", words);
        int offset = 0;
        for (int i = 0; i < words.size(); i++) {
            wordAt.put(offset, i);
            offset += words.get(i).length();
        }
        wordAt.put(offset, words.size());
    }

    /** {@code "Erdős & O’Brien: A–B" -> [erdos, and, obrien, a, b]}. */
    static Folded of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text.replace("&", " and "), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length();) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && "'’ʼ".indexOf(c) < 0 && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return new Folded(List.copyOf(words));
    }

    List<String> words() {
        return words;
    }

    /** All letters and digits without blanks: where words are parted by hyphens or line ends does not matter. */
    String letters() {
        return letters;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isSame(Folded other) {
        return letters.equals(other.letters);
    }

    boolean has(String word) {
        return distinct.contains(word);
    }

    /** Whether the other text stands in this one, from the beginning of a word to the end of one, however it is cut into words. */
    boolean contains(Folded other) {
        return wordBehind(other) >= 0;
    }

    /** The word after the first place where the other text stands in this one; empty at the end, and when it does not. */
    String after(Folded other) {
        int behind = wordBehind(other);
        return behind < 0 || behind == words.size() ? "" : words.get(behind);
    }

    private int wordBehind(Folded other) {
        if (!other.isEmpty()) {
            for (int at = letters.indexOf(other.letters); at >= 0; at = letters.indexOf(other.letters, at + 1)) {
                Integer behind = wordAt.get(at + other.letters.length());
                if (behind != null && wordAt.containsKey(at)) {
                    return behind;
                }
            }
        }
        return -1;
    }

    /** How often a word stands here. */
    long count(String word) {
        return words.stream().filter(word::equals).count();
    }

    /** Whether every word stands among those of the texts, as often. */
    boolean isMadeOf(Collection<Folded> texts) {
        Map<String, Integer> there = new HashMap<>();
        texts.forEach(text -> text.words.forEach(word -> there.merge(word, 1, Integer::sum)));
        return words.stream().allMatch(word -> there.merge(word, -1, Integer::sum) >= 0);
    }
}
