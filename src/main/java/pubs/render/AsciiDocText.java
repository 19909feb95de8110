package pubs.render;

import java.util.List;
import pubs.model.TextStyle.Look;

/**
 * Styled text as AsciiDoc. Looks are written in the unconstrained form, which holds in the middle of a word too; a
 * character that would mean something is written as a character reference, the one escape that works everywhere
 * (Asciidoctor's language documentation, "Substitutions" and "Passthroughs").
 */
final class AsciiDocText extends InlineMarkup {
    /** A line that cannot be taken for the beginning of a block or for a directive. */
    static String start(String line) {
        boolean begins = !line.isEmpty() && ("=.-*[|/:'<>+#_~`•".indexOf(line.charAt(0)) >= 0
                || beginsWithNumber(line)) && !line.startsWith("**") && !line.startsWith("__");
        return begins ? reference(line.charAt(0)) + line.substring(1) : line;
    }

    private static String reference(char c) {
        return "&#" + (int) c + ";";
    }

    @Override
    void piece(StringBuilder out, Piece piece, char before, char after, boolean inLink) {
        StringBuilder close = new StringBuilder();
        open(out, close, piece.has(Look.BOLD), "**", "**");
        open(out, close, piece.has(Look.ITALIC), "__", "__");
        open(out, close, piece.has(Look.UNDERLINE), "[.underline]##", "##");
        open(out, close, piece.has(Look.SMALL_CAPS) && !piece.has(Look.UNDERLINE), "[.smallcaps]##", "##");
        open(out, close, piece.has(Look.SUPERSCRIPT), "^", "^");
        open(out, close, piece.has(Look.SUBSCRIPT) && !piece.has(Look.SUPERSCRIPT), "~", "~");
        open(out, close, piece.has(Look.MONOSPACE), "``", "``");
        boolean script = piece.has(Look.SUPERSCRIPT) || piece.has(Look.SUBSCRIPT);
        String text = piece.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // At the beginning the markup before counts.
            char previous = i > 0 ? text.charAt(i - 1) : out.length() == 0 ? before : last(out);
            char next = i + 1 == text.length() ? after : text.charAt(i + 1);
            boolean edge = i == 0 || i + 1 == text.length();
            boolean escaped = special(c, previous, next, !piece.isPlain() || edge && "*_#".indexOf(next) >= 0)
                    || c == ']' && (inLink || i + 1 == text.length())
                    || c == '[' && (inLink || i == 0 && !isBlank(before))
                    || inLink && (c == '=' || c == '"' || c == ',' || c == '.' || c == '%')
                    // A script ends at a blank.
                    || script && isBlank(c);
            out.append(escaped ? reference(c) : String.valueOf(c));
        }
        out.append(close);
    }

    private static void open(StringBuilder out, StringBuilder close, boolean has, String open, String end) {
        if (has) {
            out.append(open);
            close.insert(0, end);
        }
    }

    private static boolean special(char c, char previous, char next, boolean styled) {
        return switch (c) {
            // After a letter they open nothing, and nothing that is open could be closed.
            case '*', '_', '#' -> styled || !isWord(previous) || previous == c || next == c;
            case '+', '^', '~', '`', '{', '\\' -> true;
            case '$', ';' -> previous == c || next == c;
            // Macros; an address is no link unless we make it one.
            case ':' -> previous == ':' || next == '/' || isWord(previous) && isWord(next);
            case '[' -> !isBlank(previous);
            case '(' -> next == '(' || next == 'C' || next == 'R' || next == 'T';
            case '-' -> previous == '-';
            case '.' -> previous == '.';
            case '\'' -> true;
            case '&' -> next == '#' || Character.isLetter(next);
            case '<' -> next == '-' || next == '=' || next == '<' || Character.isLetterOrDigit(next);
            case '>' -> previous == '-' || previous == '=';
            default -> false;
        };
    }

    @Override
    void address(StringBuilder out, List<Piece> text, String url, char before, char after) {
        out.append(standsAlone(url, "", before, after) ? url : target(url) + "[]");
    }

    /** An address in plus signs is taken as it is; two colons would make the line an item of a description all the same. */
    private static String target(String url) {
        return "link:++" + url.replace("+", "%2B").replace("[", "%5B").replace("]", "%5D").replace("::", "%3A%3A") + "++";
    }

    @Override
    void link(StringBuilder out, List<Piece> text, String url, char before, char after) {
        out.append(target(url)).append('[');
        pieces(out, text, ' ', ' ', true);
        out.append(']');
    }
}
