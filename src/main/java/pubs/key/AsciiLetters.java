package pubs.key;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import pubs.resource.Resource;

/**
 * Letters as they are written where there is only ASCII. {@code Müller -> Mueller}, {@code Ångström -> Aangstroem},
 * {@code Łukasz -> Lukasz}, {@code Иванов -> Ivanov}. The table {@code letters.tsv} has what is more than a letter with a mark
 * taken off: German and Scandinavian letters as JabRef and BibTeX's users write them, Greek and Cyrillic.
 */
final class AsciiLetters {
    private static final Map<Integer, String> TABLE = new HashMap<>(256);

    static {
        for (String row : Resource.rows(AsciiLetters.class, "letters.tsv")) {
            TABLE.put(row.codePointAt(0), row.substring(row.indexOf('\t') + 1));
        }
    }

    private AsciiLetters() {}

    /** The text with every letter that can be in ASCII; other characters stay. */
    static String fold(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length() + 8);
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> fold(c, ascii));
        return ascii.toString();
    }

    private static void fold(int c, StringBuilder ascii) {
        if (c < 0x80) {
            ascii.append((char) c);
            return;
        }
        String written = TABLE.get(c);
        if (written != null) {
            ascii.append(written);
            return;
        }
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> ascii.append(TABLE.getOrDefault(part, Character.toString(part))));
    }

    /** The letters and digits of a text alone, in ASCII where they can be. {@code O’Neill -> ONeill}. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        fold(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
