package pubs.render;

import java.util.List;
import java.util.Locale;
import pubs.model.StyledText;

/**
 * Styled text in a light markup. What a character means there depends on its neighbours, so each piece is written with
 * the character before and after it in the text; a blank stands for the ends of the line.
 */
abstract class InlineMarkup {
    /** A line of markup, to stand within a line: nothing is done for its beginning. */
    final String write(StyledText text) {
        List<Piece> pieces = Piece.of(text);
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < pieces.size()) {
            String link = pieces.get(i).link();
            int end = i;
            while (end < pieces.size() && pieces.get(end).link().equals(link)) {
                end++;
            }
            char before = i == 0 ? ' ' : last(pieces.get(i - 1).text());
            char after = end == pieces.size() ? ' ' : pieces.get(end).text().charAt(0);
            List<Piece> group = pieces.subList(i, end);
            if (link.isEmpty()) {
                pieces(out, group, before, after, false);
            } else if (isAddress(group, link)) {
                address(out, group, link, before, after);
            } else {
                link(out, group, link, before, after);
            }
            i = end;
        }
        return out.toString();
    }

    /** Writes a piece that is no link, or part of the text of one. */
    abstract void piece(StringBuilder out, Piece piece, char before, char after, boolean inLink);

    /** Writes pieces that link to an address, which is safe. */
    abstract void link(StringBuilder out, List<Piece> text, String url, char before, char after);

    /** Writes an address that is shown and linked to. */
    abstract void address(StringBuilder out, List<Piece> text, String url, char before, char after);

    /** Whether an address is seen as a link without markup: nothing in it means anything, and it is clear where it ends. */
    static boolean standsAlone(String url, String alsoHarmless, char before, char after) {
        return isBlank(before) && (isBlank(after) || after == ',' || after == '.') && url.startsWith("http")
                && url.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/:.-=%".indexOf(c) >= 0
                        || alsoHarmless.indexOf(c) >= 0)
                && Character.isLetterOrDigit(last(url)) && !url.contains("--") && !url.contains("...")
                && !url.contains("__") && url.lastIndexOf(':') == url.indexOf(':');
    }

    final void pieces(StringBuilder out, List<Piece> pieces, char before, char after, boolean inLink) {
        for (int i = 0; i < pieces.size(); i++) {
            piece(out, pieces.get(i), i == 0 ? before : last(pieces.get(i - 1).text()),
                    i + 1 == pieces.size() ? after : pieces.get(i + 1).text().charAt(0), inLink);
        }
    }

    private static boolean isAddress(List<Piece> text, String url) {
        return text.size() == 1 && text.get(0).isPlain() && text.get(0).text().equals(url);
    }

    static char last(CharSequence text) {
        return text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A character of a word. Halves of a pair count as such: most of what lies beyond the first plane are letters. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }

    /** Whether a line begins with the number or letter of an ordered list: {@code 1.}, {@code J.}, {@code (a)}, {@code iv)}. */
    static boolean beginsWithNumber(String line) {
        int i = line.startsWith("(") ? 1 : 0;
        int start = i;
        while (i < line.length() && Character.isDigit(line.charAt(i))) {
            i++;
        }
        if (i == start) {
            while (i < line.length() && i - start < 8
                    && "ivxlcdm".indexOf(String.valueOf(line.charAt(i)).toLowerCase(Locale.ROOT)) >= 0) {
                i++;
            }
            i = i == start && i < line.length() && (Character.isLetter(line.charAt(i)) || line.charAt(i) == '#') ? i + 1 : i;
            // A letter that is also a Roman numeral but begins a word is none.
        }
        return i > start && i < line.length() && (line.charAt(i) == '.' || line.charAt(i) == ')')
                && (i + 1 == line.length() || isBlank(line.charAt(i + 1)));
    }
}
