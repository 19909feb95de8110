package pubs.io;

import java.util.Collection;
import java.util.Map;

/** Texts as JSON writes them (RFC 8259, section 7). */
public final class JsonText {
    private JsonText() {}

    /** Maps, lists, texts, numbers and truth values as a document, two blanks for each level. */
    public static String write(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, "\n", json);
        return json.append('\n').toString();
    }

    private static void write(Object value, String line, StringBuilder json) {
        if (value instanceof Map<?, ?> map) {
            String separator = map.isEmpty() ? "{" : "{" + line + "  ";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.append(separator).append(of(entry.getKey().toString())).append(": ");
                write(entry.getValue(), line + "  ", json);
                separator = "," + line + "  ";
            }
            json.append(map.isEmpty() ? "{}" : line + "}");
        } else if (value instanceof Collection<?> list) {
            String separator = "[" + line + "  ";
            for (Object item : list) {
                json.append(separator);
                write(item, line + "  ", json);
                separator = "," + line + "  ";
            }
            json.append(list.isEmpty() ? "[]" : line + "]");
        } else {
            json.append(value instanceof Number || value instanceof Boolean ? value.toString() : of(value.toString()));
        }
    }

    /** The text in quotes; control characters and halves of surrogate pairs are escaped. */
    public static String of(String text) {
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
