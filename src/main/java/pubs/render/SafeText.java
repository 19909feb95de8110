package pubs.render;

/** Text without what could do something other than be read: control characters and marks that turn the direction. */
public final class SafeText {
    private SafeText() {}

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (harmful(text.charAt(i))) {
                StringBuilder safe = new StringBuilder(text.length());
                text.chars().filter(c -> !harmful((char) c)).forEach(c -> safe.append((char) c));
                return safe.toString();
            }
        }
        return text;
    }

    /** A text that may have lines. */
    public static String lines(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.chars().filter(c -> c == '\n' || !harmful((char) c)).forEach(c -> safe.append((char) c));
        return safe.toString();
    }

    private static boolean harmful(char c) {
        return c < ' ' || c >= 0x7F && c <= 0x9F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
                || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    }
}
