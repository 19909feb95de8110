package pubs.cli;

/** Texts as JSON writes them (RFC 8259, section 7). */
final class JsonText {
    private JsonText() {}

    /** The text in quotes; control characters and halves of surrogate pairs are escaped. */
    static String of(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c == '\n') {
                json.append("\\n");
            } else if (c < 0x20 || c == 0x7F || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c) && !pair) {
                json.append("\\u%04x".formatted((int) c));
            } else if (pair) {
                json.append(c).append(text.charAt(++i));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
