package pubs.io;

/** Line endings: {@code \n}, {@code \r\n}, {@code \r}. */
public final class LineEnding {
    private LineEnding() {}

    /** The line ending that most lines of a text have, {@code "a\r\nb" -> "\r\n"}; a line feed when there is none. */
    public static String of(String text) {
        int feeds = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            feeds++;
        }
        int pairs = 0;
        int returns = 0;
        for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
            if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                pairs++;
            } else {
                returns++;
            }
        }
        feeds -= pairs;
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
