package pubs.render;

import java.util.List;
import pubs.model.TextStyle.Look;

/**
 * Styled text as reStructuredText. Its inline markup cannot be nested and needs a blank or certain punctuation around it:
 * of several looks the most telling one is written, and where a letter stands next to markup, an escaped blank, which is
 * nothing, parts them (docutils' specification, "Inline markup recognition rules").
 */
final class RstText extends InlineMarkup {
    /** A line that cannot be taken for the beginning of a list, a field, a directive. */
    static String start(String line) {
        boolean begins = !line.isEmpty() && ("-+•‣⁃|:>=.#(~^\"'!$%&,/;<?@[]{}_".indexOf(line.charAt(0)) >= 0
                || beginsWithNumber(line));
        // Markup and escapes that we made ourselves are no such beginning.
        boolean ours = line.startsWith(":sup:`") || line.startsWith(":sub:`") || beginsWithLabel(line);
        return begins && !ours ? "\\" + line : line;
    }

    /** {@code [3] } is no more than text. */
    private static boolean beginsWithLabel(String line) {
        int end = line.indexOf("] ");
        return line.startsWith("[") && end > 0 && line.substring(1, end).chars().allMatch(Character::isLetterOrDigit);
    }

    @Override
    void piece(StringBuilder out, Piece piece, char before, char after, boolean inLink) {
        boolean code = piece.has(Look.MONOSPACE) && piece.text().indexOf('`') < 0 && !piece.text().endsWith("\\");
        String fence = piece.has(Look.BOLD) ? "**" : piece.has(Look.SUPERSCRIPT) || piece.has(Look.SUBSCRIPT) ? "`"
                : piece.has(Look.ITALIC) ? "*" : code ? "``" : "";
        String text = fence.equals("``") ? piece.text() : escape(piece.text(), before, after, inLink);
        if (fence.isEmpty() || inLink || text.isEmpty()) {
            out.append(text);
            return;
        }
        String role = fence.equals("`") ? piece.has(Look.SUPERSCRIPT) ? ":sup:" : ":sub:" : "";
        set(out, role + fence, text, fence, before, after);
    }

    /** Markup with what parts it from a letter at its side. */
    private static void set(StringBuilder out, String open, String text, String close, char before, char after) {
        boolean written = out.length() == 0 || last(out) == before || last(out) == ' ';
        boolean free = isBlank(before) || "([-\"".indexOf(before) >= 0 && isWord(text.charAt(0));
        out.append(written && (free || last(out) == ' ') ? "" : "\\ ").append(open).append(text).append(close)
                .append(isBlank(after) || ".,:;!?)]-".indexOf(after) >= 0 ? "" : "\\ ");
    }

    private static String escape(String text, char before, char after, boolean inLink) {
        StringBuilder escaped = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char previous = i == 0 ? before : text.charAt(i - 1);
            char next = i + 1 == text.length() ? after : text.charAt(i + 1);
            boolean special = switch (c) {
                case '*', '`', '\\', '|' -> true;
                case '_' -> !Character.isLetterOrDigit(next) || !Character.isLetterOrDigit(previous);
                case '<', '>' -> inLink;
                // An address, which is no link unless we make it one, a role, a block of code: :: at the end of a paragraph.
                case ':' -> previous == ':' || !isBlank(next) && isWord(previous);
                case '@' -> true;
                default -> false;
            };
            escaped.append(special ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    @Override
    void address(StringBuilder out, List<Piece> text, String url, char before, char after) {
        if (standsAlone(url, "_?&", before, after)) {
            out.append(url);
        } else {
            link(out, text, url, before, after);
        }
    }

    @Override
    void link(StringBuilder out, List<Piece> text, String url, char before, char after) {
        StringBuilder label = new StringBuilder();
        pieces(label, text, ' ', ' ', true);
        String target = url.endsWith("_") ? url.substring(0, url.length() - 1) + "\\_" : url;
        set(out, "`", label.toString().strip() + " <" + target + ">", "`__", before, after);
    }
}
