package pubs.render.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON that may stand in an HTML page: no less-than, greater-than or ampersand is in it as it is, so that nothing ends or
 * begins a script element or a comment there.
 *
 * <p>Values are texts, numbers, lists and maps in their order; an {@link Optional} without a value, an empty text, list or
 * map leaves its property out.
 */
final class ScriptJson {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private ScriptJson() {}

    static String of(Object value) {
        ScriptJson text = new ScriptJson();
        text.value(value);
        return text.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> property : map.entrySet()) {
                if (!isEmpty(property.getValue())) {
                    out.append(separator);
                    string(String.valueOf(property.getKey()));
                    out.append(": ");
                    value(property.getValue());
                    separator = ", ";
                }
            }
            out.append(separator.equals("{") ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object item : list) {
                out.append(separator);
                value(item);
                separator = ", ";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Number) {
            out.append(value);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::value);
        } else {
            string(String.valueOf(value));
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Optional<?> optional ? optional.isEmpty() || isEmpty(optional.get())
                : value instanceof Map<?, ?> map ? map.isEmpty()
                : value instanceof List<?> list ? list.isEmpty() : String.valueOf(value).isEmpty();
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmless = c >= ' ' && c < 0x7F && "\"\\<>&".indexOf(c) < 0
                    || c >= 0xA0 && c != 0x2028 && c != 0x2029 && !Character.isSurrogate(c)
                    || isPaired(text, i);
            if (harmless) {
                out.append(c);
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                out.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15))
                        .append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(text.charAt(at)) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
