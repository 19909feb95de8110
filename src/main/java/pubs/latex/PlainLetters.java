package pubs.latex;

import java.text.Normalizer;
import java.util.Locale;

/** Text by which the same is found again under another spelling: its letters and digits, small and without accents. */
public final class PlainLetters {
    private PlainLetters() {}

    /** {@code {\"O}z, {G}PU-Trees -> ozgputrees}. */
    public static String of(String latex) {
        String plain = Normalizer.normalize(LatexReader.plain(latex), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
