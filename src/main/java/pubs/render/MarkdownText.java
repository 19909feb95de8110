package pubs.render;

import java.util.ArrayList;
import java.util.List;
import pubs.model.StyledText;
import pubs.model.StyledText.Run;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;
import pubs.publist.Links;

/**
 * Styled text as CommonMark 0.31 and GitHub read it. A character is escaped only where it would mean something; emphasis that
 * the rules on flanking (section 6.2) would not see as such is written as HTML tags.
 */
final class MarkdownText {
    private record Piece(String text, boolean bold, boolean italic, String open, String close, String link, boolean raw) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    /** Whether some closing bracket of the text would make a link of an opening one. */
    private final boolean linkLike;

    private MarkdownText(StyledText text) {
        String plain = text.plain();
        linkLike = plain.contains("](") || plain.contains("][") || plain.contains("]:");
        for (Run run : text.runs()) {
            add(run);
        }
    }

    /** One line of Markdown, to stand after a list marker or in a paragraph. */
    static String of(StyledText text) {
        return new MarkdownText(text).write();
    }

    private void add(Run run) {
        TextStyle style = run.style();
        StringBuilder open = new StringBuilder();
        StringBuilder close = new StringBuilder();
        tag(open, close, style.has(Look.UNDERLINE), "u");
        tag(open, close, style.has(Look.SUPERSCRIPT), "sup");
        tag(open, close, style.has(Look.SUBSCRIPT), "sub");
        boolean code = style.has(Look.MONOSPACE) && run.text().indexOf('`') < 0 && !run.text().isBlank();
        if (code) {
            open.append('`');
            close.insert(0, '`');
        }
        String text = SafeText.of(run.text());
        if (text.isEmpty()) {
            return;
        }
        String link = Links.safe(style.link()).orElse("");
        Piece piece = new Piece(text, style.has(Look.OWNER) || style.has(Look.BOLD), style.has(Look.ITALIC),
                open.toString(), close.toString(), link, code);
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        boolean joins = last != null && last.bold() == piece.bold() && last.italic() == piece.italic()
                && last.open().equals(piece.open()) && last.link().equals(piece.link());
        if (joins) {
            pieces.set(pieces.size() - 1, new Piece(last.text() + text, last.bold(), last.italic(), last.open(),
                    last.close(), last.link(), last.raw()));
        } else {
            pieces.add(piece);
        }
    }

    private static void tag(StringBuilder open, StringBuilder close, boolean has, String name) {
        if (has) {
            open.append('<').append(name).append('>');
            close.insert(0, "</" + name + ">");
        }
    }

    private String write() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String text = piece.text();
            // Emphasis cannot begin or end with a blank: the blanks go outside.
            String lead = piece.bold() || piece.italic() ? text.substring(0, text.length() - text.stripLeading().length()) : "";
            String rest = text.substring(lead.length());
            String trail = piece.bold() || piece.italic() ? rest.substring(rest.stripTrailing().length()) : "";
            String core = rest.substring(0, rest.length() - trail.length());
            out.append(lead);
            if (!core.isEmpty()) {
                emphasised(piece, core, before(), after(i, trail));
            }
            out.append(trail);
        }
        return out.toString();
    }

    private char before() {
        return out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
    }

    private char after(int index, String trail) {
        if (!trail.isEmpty()) {
            return ' ';
        }
        if (index + 1 == pieces.size()) {
            return ' ';
        }
        Piece next = pieces.get(index + 1);
        if (!next.open().isEmpty() || !next.link().isEmpty()) {
            return '<';
        }
        // A star that follows is escaped, and no part of our own.
        return next.bold() || next.italic() ? '*' : next.text().charAt(0) == '*' ? '\\' : next.text().charAt(0);
    }

    private void emphasised(Piece piece, String core, char before, char after) {
        String body = piece.open() + (piece.raw() ? core : escape(core, before, after, piece)) + piece.close();
        if (!piece.link().isEmpty()) {
            boolean address = core.equals(piece.link()) && !piece.bold() && !piece.italic();
            boolean bare = address && plainUrl(core) && isBlank(after) && !Character.isLetterOrDigit(before);
            body = bare ? core : address && core.startsWith("http") ? "<" + core + ">"
                    : "[" + body.replace("]", "\\]") + "](" + target(piece.link()) + ")";
        }
        if (!piece.bold() && !piece.italic()) {
            out.append(body);
            return;
        }
        char first = body.charAt(0);
        char last = body.charAt(body.length() - 1);
        // Left-flanking: no blank after, and not punctuation unless a blank or punctuation stands before; and the mirror.
        boolean opens = !isPunctuation(first) || isBlank(before) || isMark(before);
        boolean closes = !isPunctuation(last) || isBlank(after) || isMark(after);
        boolean touches = before == '*' || after == '*' || first == '*' || last == '*';
        boolean stars = opens && closes && !touches;
        out.append(stars ? (piece.bold() ? "**" : "") + (piece.italic() ? "*" : "")
                : (piece.bold() ? "<b>" : "") + (piece.italic() ? "<i>" : ""));
        out.append(body);
        out.append(stars ? (piece.italic() ? "*" : "") + (piece.bold() ? "**" : "")
                : (piece.italic() ? "</i>" : "") + (piece.bold() ? "</b>" : ""));
    }

    /** An address that GitHub and a reader see as such without help; a full stop after it would not be part of it. */
    private static boolean plainUrl(String url) {
        return url.chars().allMatch(c -> c > ' ' && c < 127 && "<>*_[]()|~\\`".indexOf(c) < 0)
                && Character.isLetterOrDigit(url.charAt(url.length() - 1));
    }

    private static String target(String url) {
        return url.indexOf('(') < 0 && url.indexOf(')') < 0 ? url : url.replace("(", "%28").replace(")", "%29");
    }

    private String escape(String text, char before, char after, Piece piece) {
        char start = !piece.open().isEmpty() ? '>' : !piece.link().isEmpty() ? '[' : before;
        char end = !piece.close().isEmpty() ? '<' : !piece.link().isEmpty() ? ']'
                : piece.bold() || piece.italic() ? '*' : after;
        StringBuilder escaped = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char previous = i == 0 ? start : text.charAt(i - 1);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : end;
            boolean special = switch (c) {
                // A run that no blank follows may open; one that only closes has nothing to close, unless in emphasis.
                case '*' -> piece.bold() || piece.italic() || canOpen(previous, next) || next == '*' || previous == '*';
                case '_' -> piece.bold() || piece.italic() || canOpen(previous, next)
                        && !Character.isLetterOrDigit(previous) || previous == '_' || next == '_';
                case '`', '\\' -> c == '`' || isAsciiPunctuation(next);
                case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
                case '&' -> beginsEntity(text, i + 1);
                case '[' -> linkLike || !piece.link().isEmpty() || bracketMatters(text, i);
                case '~' -> next == '~' || previous == '~' || canOpen(previous, next);
                case '!' -> next == '[' || next == '<';
                case '$' -> true;
                // {{ x }}, {% x %} and {# x #} are filled in by Jekyll, Hugo and their like before Markdown is read.
                case '{', '%', '#' -> previous == '{';
                case '|' -> false;
                default -> false;
            };
            escaped.append(special ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    /** Whether letters or a number and a semicolon follow an ampersand; at the end of a piece they may in the next one. */
    private static boolean beginsEntity(String text, int from) {
        int at = from < text.length() && text.charAt(from) == '#' ? from + 1 : from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at > from && (at == text.length() || text.charAt(at) == ';');
    }

    /** Footnotes and check boxes mean something by themselves. */
    private static boolean bracketMatters(String text, int open) {
        char next = open + 1 < text.length() ? text.charAt(open + 1) : ' ';
        return next == '^' || open == 0 && text.length() > 2 && text.charAt(2) == ']' && "xX ".indexOf(next) >= 0;
    }

    private static boolean canOpen(char previous, char next) {
        return !isBlank(next) && (!isMark(next) || isBlank(previous) || isPunctuation(previous));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /** What CommonMark takes for punctuation since its version 0.31, which GitHub does not follow: symbols as well. */
    private static boolean isPunctuation(char c) {
        int type = Character.getType(c);
        return isMark(c) || type == Character.MATH_SYMBOL || type == Character.CURRENCY_SYMBOL
                || type == Character.MODIFIER_SYMBOL || type == Character.OTHER_SYMBOL;
    }

    /** What is punctuation for both. */
    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return isAsciiPunctuation(c) || type == Character.CONNECTOR_PUNCTUATION || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }
}
