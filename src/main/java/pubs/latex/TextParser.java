package pubs.latex;

import java.util.function.Consumer;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** Reads LaTeX running text into a buffer: groups, ligatures, formulas, tags. Commands go to {@link CommandReader}. */
final class TextParser {
    /** Deeper groups are read as if their braces were not there. */
    static final int MAX_DEPTH = 100;

    private final LatexTokens tokens;
    private final String text;
    private final StyledBuffer out;
    private final CommandReader commands;
    private final MathParser math;
    private TextStyle style = TextStyle.PLAIN;
    private int depth;

    TextParser(LatexTokens tokens, StyledBuffer out, Consumer<String> unknown) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.out = out;
        this.commands = new CommandReader(tokens, out, this, unknown);
        this.math = new MathParser(tokens, out, this);
    }

    TextStyle style() {
        return style;
    }

    /** Changes the style for the rest of the group. */
    void setStyle(TextStyle changed) {
        style = changed;
    }

    MathParser math() {
        return math;
    }

    /** Whether one more level may be entered. */
    boolean canNest() {
        return depth < MAX_DEPTH;
    }

    /** Reads a stretch as a group of a style. */
    void read(int from, int to, TextStyle inside) {
        TextStyle outside = style;
        style = inside;
        enter();
        int i = from;
        while (i < to) {
            i = unit(i, to);
        }
        leave();
        style = outside;
    }

    void enter() {
        depth++;
    }

    void leave() {
        depth--;
    }

    /** Reads the command at an offset; returns where reading goes on. */
    int command(int backslash, int to) {
        return commands.read(backslash, to);
    }

    private int unit(int i, int to) {
        char c = text.charAt(i);
        return switch (c) {
            case '\\' -> isMathBegin(i) ? formula(i, to, 2) : command(i, to);
            case '{' -> group(i, to);
            case '}' -> closing(i);
            case '$' -> formula(i, to, text.startsWith("$$", i) ? 2 : 1);
            case '~' -> put("\u00A0", i + 1);
            case '-' -> dashes(i, to);
            case '`', '\'' -> quotes(i, to, c);
            case '?', '!' -> inverted(i, to, c);
            case '<' -> tag(i, to);
            case ' ', '\t', '\n', '\r', '\f' -> blanks(i, to);
            default -> letters(i, to);
        };
    }

    private int letters(int i, int to) {
        int end = i + 1;
        while (end < to && "\\{}$~-`'?!< \t\n\r\f".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        out.append(text, i, end, style);
        return end;
    }

    private int blanks(int i, int to) {
        out.blank(style);
        return tokens.skipBlanks(i, to);
    }

    /**
     * Braces protect the case of what they hold, but not those that BibTeX calls a special character: they begin with
     * a backslash and stand in no other group.
     */
    private int group(int i, int to) {
        if (!tokens.opensGroup(i, to)) {
            return put("{", i + 1);
        }
        if (!canNest()) {
            return i + 1;
        }
        int close = tokens.delimiters().partner(i);
        boolean special = text.charAt(i + 1) == '\\';
        read(i + 1, close, special ? style : style.with(Look.PROTECTED));
        return close + 1;
    }

    private int closing(int i) {
        return tokens.delimiters().isPaired(i) ? i + 1 : put("}", i + 1);
    }

    private int dashes(int i, int to) {
        if (style.has(Look.MONOSPACE) || !text.startsWith("--", i) || i + 2 > to) {
            return put("-", i + 1);
        }
        boolean em = text.startsWith("---", i) && i + 3 <= to;
        return put(em ? "—" : "–", i + (em ? 3 : 2));
    }

    private int quotes(int i, int to, char c) {
        boolean two = i + 1 < to && text.charAt(i + 1) == c;
        if (c == '`') {
            return put(two ? "“" : "‘", i + (two ? 2 : 1));
        }
        return put(two ? "”" : "’", i + (two ? 2 : 1));
    }

    private int inverted(int i, int to, char c) {
        if (i + 1 < to && text.charAt(i + 1) == '`' && !text.startsWith("``", i + 1)) {
            return put(c == '?' ? "¿" : "¡", i + 2);
        }
        return put(c == '?' ? "?" : "!", i + 1);
    }

    private int tag(int i, int to) {
        if (!tokens.delimiters().opens(i) || !canNest() || tokens.delimiters().partner(i) >= to) {
            return put("<", i + 1);
        }
        HtmlTag tag = HtmlTag.at(text, i);
        int close = tokens.delimiters().partner(i);
        read(i + tag.length(), close, tag.on(style));
        return close + HtmlTag.at(text, close).length();
    }

    private boolean isMathBegin(int i) {
        return (text.startsWith("\\(", i) || text.startsWith("\\[", i)) && tokens.delimiters().opens(i);
    }

    private int formula(int i, int to, int length) {
        if (!tokens.delimiters().opens(i) || tokens.delimiters().partner(i) >= to || !canNest()) {
            return text.charAt(i) == '$' ? put("$", i + 1) : put(text.substring(i, i + 2), i + 2);
        }
        int close = tokens.delimiters().partner(i);
        math.formula(i + length, close, style);
        return close + length;
    }

    private int put(String character, int next) {
        out.append(character, style);
        return next;
    }
}
