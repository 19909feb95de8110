package pubs.cv.input;

/**
 * Signs of ASCII that are hidden from a parser, each as one half of a surrogate pair. Half a pair is no character, so no text
 * has one: nothing that a user wrote is taken for a hidden sign.
 */
enum Hidden {
    FORMULA('\uD900'), MARKUP('\uD980');

    private static final int SIGNS = 0x80;

    private final char first;

    Hidden(char first) {
        this.first = first;
    }

    /** @param sign of ASCII */
    char of(char sign) {
        return (char) (first + sign);
    }

    /** Whether a hidden sign stands at an offset, and not the first half of a whole pair. */
    private boolean is(String text, int at) {
        char c = text.charAt(at);
        return c >= first && c < first + SIGNS && !(at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)));
    }

    /** The text with its signs; the text itself where none is hidden. */
    String shown(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            if (is(text, i)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, (char) (text.charAt(i) - first));
            }
        }
        return out == null ? text : out.toString();
    }
}
