package pubs.render.page;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is sorted: without case and accents. */
final class Folding {
    private Folding() {}

    /** {@code Öz -> oz}. */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        StringBuilder folded = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD).codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
