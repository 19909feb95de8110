package pubs.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pubs.model.StyledText;
import pubs.model.TextStyle.Look;

/**
 * Protects in a title that has no protection what a BibTeX style would make small: words with a capital after their first
 * letter, and in a title in sentence case also the other words with one.
 */
final class ProperNouns {
    private static final Set<String> SMALL = Set.of("a", "about", "after", "against", "among", "an", "and", "are", "as", "at",
            "before", "between", "but", "by", "during", "for", "from", "if", "in", "into", "is", "nor", "of", "on", "or", "over",
            "than", "that", "the", "through", "to", "toward", "towards", "under", "until", "up", "upon", "via", "vs", "when",
            "with", "within", "without");

    /** A word of letters and digits. @param first whether it begins a sentence */
    private record Word(int start, int end, boolean first) {}

    private ProperNouns() {}

    /** {@code The use of GPUs in London -> The use of {GPUs} in {London}}, {@code The Use of GPUs -> The Use of {GPUs}}. */
    static StyledText protect(StyledText title) {
        String text = title.plain();
        if (text.equals(text.toUpperCase(Locale.ROOT))) {
            return title;
        }
        List<Word> words = words(text);
        boolean sentence = isSentence(text, words);
        StyledText.Builder out = new StyledText.Builder();
        int done = 0;
        for (Word word : words) {
            boolean capital = Character.isUpperCase(text.codePointAt(word.start()));
            if (hasInnerCapital(text, word) || sentence && capital && !word.first()) {
                out.append(title.part(done, word.start()));
                out.append(title.part(word.start(), word.end()).with(Look.PROTECTED));
                done = word.end();
            }
        }
        return done == 0 ? title : out.append(title.part(done, text.length())).build();
    }

    /** Most words that title case would write with a capital have none. */
    private static boolean isSentence(String text, List<Word> words) {
        int capitals = 0;
        int all = 0;
        for (Word word : words) {
            boolean letter = Character.isLetter(text.charAt(word.start()));
            if (!word.first() && letter && !SMALL.contains(text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT))) {
                all++;
                capitals += Character.isUpperCase(text.codePointAt(word.start())) ? 1 : 0;
            }
        }
        return 2 * capitals < all;
    }

    private static boolean hasInnerCapital(String text, Word word) {
        for (int i = word.start() + 1; i < word.end(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                int end = i;
                while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end))
                        || "'\u2019".indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                words.add(new Word(i, end, first));
                first = false;
                i = end - 1;
            } else if (":?!.".indexOf(text.charAt(i)) >= 0) {
                first = true;
            }
        }
        return words;
    }
}
