package pubs.diagnostic;

/** Text that is safe to show on a terminal. */
public final class Printable {
    private Printable() {}

    /** The text with control characters other than line feed and tab, and bidirectional controls, shown as {@code �}. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(harmful(c) ? 0xFFFD : c));
        return safe.toString();
    }

    private static boolean harmful(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t'
                || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
