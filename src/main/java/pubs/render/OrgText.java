package pubs.render;

import java.util.List;
import pubs.model.TextStyle.Look;

/**
 * Styled text as Org. Emphasis needs a blank or certain punctuation around it; where there is none, and where a character
 * would mean something, the zero width space parts them that the manual has for it (Org manual, "Escape Character").
 */
final class OrgText extends InlineMarkup {
    private static final String PART = "\u200B";

    /** A line that cannot be taken for a headline, a list, a table, a keyword, a comment. */
    static String start(String line) {
        boolean begins = !line.isEmpty() && ("-+*#|:".indexOf(line.charAt(0)) >= 0 && !line.startsWith("*" + PART)
                || beginsWithNumber(line));
        return begins && !isEmphasis(line) ? PART + line : line;
    }

    private static boolean isEmphasis(String line) {
        return line.length() > 2 && line.charAt(0) == '*' && !isBlank(line.charAt(1));
    }

    @Override
    void piece(StringBuilder out, Piece piece, char before, char after, boolean inLink) {
        StringBuilder open = new StringBuilder();
        StringBuilder close = new StringBuilder();
        boolean code = piece.has(Look.MONOSPACE) && piece.text().indexOf('~') < 0;
        emphasis(open, close, piece.has(Look.BOLD), '*');
        emphasis(open, close, piece.has(Look.ITALIC), '/');
        emphasis(open, close, piece.has(Look.UNDERLINE), '_');
        boolean raised = piece.has(Look.SUPERSCRIPT);
        boolean script = (raised || piece.has(Look.SUBSCRIPT)) && open.length() == 0 && balanced(piece.text());
        if (script) {
            // A script belongs to what stands before it.
            out.append(isBlank(before) || last(out) == '}' ? PART : "").append(raised ? "^{" : "_{").append(escape(piece.text(), ' ', ' ', false))
                    .append('}');
            return;
        }
        emphasis(open, close, code, '~');
        if (open.length() == 0) {
            out.append(escape(piece.text(), out.length() == 0 ? before : last(out), after, false));
            return;
        }
        boolean free = isBlank(before) || "-('\"{".indexOf(before) >= 0 && !out.toString().endsWith(PART);
        boolean endsFree = isBlank(after) || "-.,:;!?')\"".indexOf(after) >= 0;
        out.append(free && !inLink ? "" : PART).append(open)
                .append(code ? piece.text() : inner(piece.text())).append(close)
                .append(endsFree && !inLink ? "" : PART);
    }

    private static void emphasis(StringBuilder open, StringBuilder close, boolean has, char sign) {
        if (has) {
            open.append(sign);
            close.insert(0, sign);
        }
    }

    /** Whether a sign would be taken for the beginning of emphasis. */
    private static boolean opens(char previous, char next) {
        return !isBlank(next) && (isBlank(previous) || PART.indexOf(previous) >= 0 || "-('\"{*/+~=_".indexOf(previous) >= 0);
    }

    private static boolean balanced(String text) {
        return text.indexOf('{') < 0 && text.indexOf('}') < 0;
    }

    /** What is emphasised neither begins nor ends with a space, not even with one of no width. */
    private static String inner(String text) {
        String inner = escape(text, 'x', 'x', true);
        return inner.substring(inner.startsWith(PART) ? 1 : 0, inner.length() - (inner.endsWith(PART) && inner.length() > 1 ? 1 : 0));
    }

    private static String escape(String text, char before, char after, boolean styled) {
        StringBuilder escaped = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // At the beginning the markup before counts.
            char previous = i > 0 ? text.charAt(i - 1) : before;
            char next = i + 1 == text.length() ? after : text.charAt(i + 1);
            escaped.append(switch (c) {
                case '*' -> styled ? "\\ast{}" : opens(previous, next) ? "*" + PART : "*";
                case '/' -> styled ? "\\slash{}" : opens(previous, next) ? "/" + PART : "/";
                case '+' -> styled ? "\\plus{}" : opens(previous, next) ? "+" + PART : "+";
                case '~', '=' -> styled || opens(previous, next) ? c + PART : String.valueOf(c);
                case '_', '^' -> c + PART;
                // As code, the one way to write it that readers of Org agree on.
                case '\\' -> PART + "=\\=" + PART;
                case '$' -> "\\dollar{}";
                // Links, notes, citations, targets, time stamps, macros, snippets, columns, addresses.
                case '[' -> next == '[' || text.startsWith("fn:", i + 1) || text.startsWith("cite", i + 1) ? "[" + PART : "[";
                case ']' -> next == ']' || next == '[' ? "]" + PART : "]";
                case '<', '{', '@' -> c + PART;
                case ':' -> !isBlank(next) && isWord(previous) || next == ':' ? PART + ":" : ":";
                default -> String.valueOf(c);
            });
        }
        return escaped.toString();
    }

    @Override
    void address(StringBuilder out, List<Piece> text, String url, char before, char after) {
        out.append(standsAlone(url, "", before, after) ? url : "[[" + target(url) + "]]");
    }

    private static String target(String url) {
        return url.replace("[", "%5B").replace("]", "%5D");
    }

    @Override
    void link(StringBuilder out, List<Piece> text, String url, char before, char after) {
        out.append("[[").append(target(url)).append("][");
        StringBuilder label = new StringBuilder();
        pieces(label, text, ' ', ' ', true);
        out.append(label.toString().replace("]", "]" + PART).strip()).append("]]");
    }
}
