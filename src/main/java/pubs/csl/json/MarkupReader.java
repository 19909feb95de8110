package pubs.csl.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/**
 * Reads the tags that citeproc-js takes in CSL-JSON (its manual, "HTML-like formatting tags"). Any other tag, and one without a
 * partner, is text.
 */
final class MarkupReader {
    private static final int LONGEST = 60;

    private MarkupReader() {}

    /** {@code <i>x</i>y -> x} italic, then plain {@code y}. */
    static StyledText read(String text) {
        return text.indexOf('<') < 0 ? StyledText.of(text) : styled(text);
    }

    private record Open(String name, TextStyle before) {}

    private static StyledText styled(String text) {
        StyledText.Builder out = new StyledText.Builder();
        Deque<Open> open = new ArrayDeque<>();
        Map<String, Integer> lastClosing = new HashMap<>();
        TextStyle style = TextStyle.PLAIN;
        int from = 0;
        int at = 0;
        while (at >= 0 && at < text.length()) {
            at = text.indexOf('<', at);
            if (at < 0) {
                break;
            }
            int end = tagEnd(text, at);
            String tag = end < 0 ? "" : text.substring(at + 1, end).toLowerCase(Locale.ROOT);
            Optional<Look> look = look(tag);
            boolean closes = !open.isEmpty() && tag.equals("/" + open.peek().name());
            String name = tag.startsWith("span") ? "span" : tag;
            if (!closes && (look.isEmpty() || lastClosing.computeIfAbsent(name, key -> text.lastIndexOf("</" + key)) < end)) {
                at++;
                continue;
            }
            out.append(text.substring(from, at), style);
            from = at = end + 1;
            if (closes) {
                style = open.pop().before();
            } else {
                open.push(new Open(name, style));
                style = style.with(look.get());
            }
        }
        return out.append(text.substring(from), style).build();
    }

    private static int tagEnd(String text, int at) {
        for (int i = at; i < text.length() && i < at + LONGEST; i++) {
            if (text.charAt(i) == '>') {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Look> look(String tag) {
        return switch (tag) {
            case "i", "em" -> Optional.of(Look.ITALIC);
            case "b", "strong" -> Optional.of(Look.BOLD);
            case "sup" -> Optional.of(Look.SUPERSCRIPT);
            case "sub" -> Optional.of(Look.SUBSCRIPT);
            case "sc" -> Optional.of(Look.SMALL_CAPS);
            default -> {
                boolean span = tag.startsWith("span ");
                yield span && tag.contains("nocase") ? Optional.of(Look.PROTECTED)
                        : span && tag.replace(" ", "").contains("font-variant:small-caps") ? Optional.of(Look.SMALL_CAPS)
                        : Optional.empty();
            }
        };
    }
}
