package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pubs.names.NameIdentity;

/** The family name of the owner of a list, looked for in texts in whole words without case and accents. */
final class FamilyName {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    /** Where the scripts begin that have no blanks between family and given name. */
    private static final int IDEOGRAPHS = 0x2E80;

    private final List<String> words;

    private FamilyName(List<String> words) {
        this.words = words;
    }

    /** @param owner {@code Jane Doe} or {@code Doe, Jane}; empty for nobody, who is in no text */
    static FamilyName of(String owner) {
        int comma = owner.indexOf(',');
        return new FamilyName(words(comma > 0 ? owner.substring(0, comma) : owner.substring(owner.lastIndexOf(' ') + 1)));
    }

    /** Whether a text has the name: <i>García</i> is in {@code J. GARCIA}; <i>Ann</i> is not in {@code Anna}. */
    boolean isIn(String text) {
        if (words.isEmpty()) {
            return false;
        }
        if (words.get(0).codePointAt(0) >= IDEOGRAPHS) {
            return text.contains(words.get(0));
        }
        List<String> all = words(text);
        for (int i = 0; i + words.size() <= all.size(); i++) {
            if (all.subList(i, i + words.size()).equals(words)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text)) {
            if (!word.isEmpty()) {
                words.add(NameIdentity.letters(word));
            }
        }
        return words;
    }
}
