package pubs.key;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters as they are written where there is only ASCII. {@code Müller -> Mueller}, {@code Ångström -> Aangstroem},
 * {@code Łukasz -> Lukasz}, {@code Иванов -> Ivanov}. The table {@code letters.tsv} has what is more than a letter with a mark
 * taken off: German and Scandinavian letters as JabRef and BibTeX's users write them, Greek and Cyrillic.
 */
final class AsciiLetters {
    private static final Map<Integer, String> TABLE = new HashMap<>(256);

    static {
        try (InputStream in = AsciiLetters.class.getResourceAsStream("letters.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    TABLE.put(line.codePointAt(0), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
