package pubs.render;

import java.util.List;
import pubs.model.TextStyle.Look;

/**
 * Styled text as Typst markup. Every character of ASCII that could mean something has a backslash before it; looks are
 * calls where the short form needs a boundary of words that is not there (Typst reference, "Syntax").
 */
final class TypstText extends InlineMarkup {
    /** A line that cannot be taken for a heading, a list, a term. */
    static String start(String line) {
        int number = 0;
        while (number < line.length() && Character.isDigit(line.charAt(number))) {
            number++;
        }
        boolean begins = !line.isEmpty() && "=-+/".indexOf(line.charAt(0)) >= 0 || number > 0 && line.startsWith(".", number);
        return begins ? line.substring(0, number) + "\\" + line.substring(number) : line;
    }

    @Override
    void piece(StringBuilder out, Piece piece, char before, char after, boolean inLink) {
        boolean apart = !isWord(before) && !isWord(after);
        StringBuilder close = new StringBuilder();
        open(out, close, piece.has(Look.BOLD), apart ? "*" : "#strong[", apart ? "*" : "]");
        open(out, close, piece.has(Look.ITALIC), apart ? "_" : "#emph[", apart ? "_" : "]");
        open(out, close, piece.has(Look.UNDERLINE), "#underline[", "]");
        open(out, close, piece.has(Look.SMALL_CAPS), "#smallcaps[", "]");
        open(out, close, piece.has(Look.SUPERSCRIPT), "#super[", "]");
        open(out, close, piece.has(Look.SUBSCRIPT), "#sub[", "]");
        if (piece.has(Look.MONOSPACE)) {
            out.append("#raw(").append(string(piece.text())).append(')');
            close.insert(0, "");
        } else {
            escape(out, piece.text(), before);
        }
        out.append(close);
        boolean call = close.toString().endsWith("]") || piece.has(Look.MONOSPACE) && close.length() == 0;
        end(out, call, after);
    }

    private static void open(StringBuilder out, StringBuilder close, boolean has, String open, String end) {
        if (has) {
            out.append(open);
            close.insert(0, end);
        }
    }

    /** What follows a call would belong to it. */
    private static void end(StringBuilder out, boolean call, char after) {
        if (call && (after == '(' || after == '[' || after == '.' || after == ';')) {
            out.append(';');
        }
    }

    private static void escape(StringBuilder out, String text, char before) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char previous = i == 0 ? before : text.charAt(i - 1);
            boolean special = switch (c) {
                case '\\', '*', '_', '`', '#', '$', '@', '<', '>', '~', '\'', '"', '/', '[', ']' -> true;
                // Dashes, a soft hyphen, an ellipsis.
                case '-' -> previous == '-' || i + 1 < text.length() && (text.charAt(i + 1) == '?'
                        || Character.isDigit(text.charAt(i + 1)) && !isWord(previous));
                case '.' -> previous == '.';
                default -> false;
            };
            out.append(special ? "\\" : "").append(c);
        }
    }

    /** {@code a"b -> "a\"b"} */
    static String string(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Override
    void address(StringBuilder out, List<Piece> text, String url, char before, char after) {
        if (standsAlone(url, "_?&", before, after)) {
            out.append(url);
        } else {
            out.append("#link(").append(string(url)).append(')');
            end(out, true, after);
        }
    }

    @Override
    void link(StringBuilder out, List<Piece> text, String url, char before, char after) {
        out.append("#link(").append(string(url)).append(")[");
        pieces(out, text, ' ', ' ', true);
        out.append(']');
        end(out, true, after);
    }
}
