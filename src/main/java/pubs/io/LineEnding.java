package pubs.io;

/** Line endings: {@code \n}, {@code \r\n}, {@code \r}. */
public final class LineEnding {
    private LineEnding() {}

    /** The line ending that most lines of a text have, {@code "a\r\nb" -> "\r\n"}; a line feed when there is none. */
    public static String of(CharSequence text) {
        int feeds = 0;
        int pairs = 0;
        int returns = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                feeds++;
            } else if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                pairs++;
                i++;
            } else if (c == '\r') {
                returns++;
            }
        }
        if (pairs > feeds && pairs >= returns) {
            return "\r\n";
        }
        return returns > feeds ? "\r" : "\n";
    }

    /** The text with every line ending made the given one. */
    public static String unify(String text, String ending) {
        StringBuilder unified = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                unified.append(ending);
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '\n') {
                unified.append(ending);
            } else {
                unified.append(c);
            }
        }
        return unified.toString();
    }
}
