package pubs.cv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import pubs.names.NameIdentity;

/** The family name of the owner of a list, looked for in texts in whole words without case and accents, or with umlauts as two letters. */
final class FamilyName {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
    /** Where the scripts begin that have no blanks between family and given name. */
    private static final int IDEOGRAPHS = 0x2E80;

    private final List<String> words;
    private final List<String> transcribed;

    private FamilyName(String name) {
        this.words = words(name, NameIdentity::letters);
        this.transcribed = words(name, NameIdentity::transcribedLetters);
    }

    /** @param owner {@code Jane Doe} or {@code Doe, Jane}; empty for nobody, who is in no text */
    static FamilyName of(String owner) {
        int comma = owner.indexOf(',');
        return new FamilyName(comma > 0 ? owner.substring(0, comma) : owner.substring(owner.lastIndexOf(' ') + 1));
    }

    /** Whether a text has the name: <i>García</i> is in {@code J. GARCIA}, <i>Mueller</i> in {@code J. Müller}; <i>Ann</i> is not in {@code Anna}. */
    boolean isIn(String text) {
        if (words.isEmpty()) {
            return false;
        }
        if (words.get(0).codePointAt(0) >= IDEOGRAPHS) {
            return text.contains(words.get(0));
        }
        return Collections.indexOfSubList(words(text, NameIdentity::letters), words) >= 0
                || Collections.indexOfSubList(words(text, NameIdentity::transcribedLetters), transcribed) >= 0;
    }

    private static List<String> words(String text, UnaryOperator<String> letters) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text)) {
            if (!word.isEmpty()) {
                words.add(letters.apply(word));
            }
        }
        return words;
    }
}
