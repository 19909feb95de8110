package pubs.latex;

import java.util.Arrays;

/**
 * Which opening brace, dollar, {@code \(}, {@code \[} and HTML tag of a LaTeX text belongs to which closing one. Found
 * in one pass. A delimiter without a partner, or one whose partner stands in another brace group, has none.
 */
final class Delimiters {
    /** How far down the stack an opening delimiter is looked for: keeps the pass linear on hostile text. */
    private static final int REACH = 16;

    private final String text;
    /** Of a delimiter the offset of its partner plus one, of all else 0. */
    private final int[] partner;
    private int[] open = new int[32];
    private int count;
    private int openBraces;

    private Delimiters(String text) {
        this.text = text;
        this.partner = new int[text.length()];
    }

    static Delimiters of(String text) {
        Delimiters delimiters = new Delimiters(text);
        for (int i = 0; i < text.length(); i++) {
            i = delimiters.scan(i);
        }
        return delimiters;
    }

    /** Whether the delimiter at an offset has a partner. */
    boolean isPaired(int at) {
        return partner[at] != 0;
    }

    /** Whether the delimiter at an offset has a partner that comes after it. */
    boolean opens(int at) {
        return partner[at] > at + 1;
    }

    /** The offset of the partner of a paired delimiter. */
    int partner(int at) {
        return partner[at] - 1;
    }

    /** The offset of the last character that was looked at. */
    private int scan(int i) {
        switch (text.charAt(i)) {
            case '\\' -> {
                return escape(i);
            }
            case '{' -> {
                push(i);
                openBraces++;
            }
            case '}' -> closeBrace(i);
            case '$' -> {
                return dollar(i);
            }
            case '<' -> tag(i);
            default -> { }
        }
        return i;
    }

    private int escape(int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (next == '(' || next == '[') {
            push(i);
        } else if (next == ')' || next == ']') {
            close(i, next == ')' ? "\\(" : "\\[");
        }
        return i + 1;
    }

    private void closeBrace(int i) {
        if (openBraces > 0) {
            openBraces--;
            count--;
            while (text.charAt(open[count]) != '{') {
                count--;
            }
            pair(open[count], i);
        }
    }

    private int dollar(int i) {
        boolean two = text.startsWith("$$", i);
        if (two && close(i, "$$")) {
            return i + 1;
        }
        if (close(i, "$")) {
            return i;
        }
        push(i);
        return two ? i + 1 : i;
    }

    private void tag(int i) {
        HtmlTag tag = HtmlTag.at(text, i);
        if (tag.closes()) {
            close(i, tag.name());
        } else if (tag != HtmlTag.NONE) {
            push(i);
        }
    }

    /** Pairs a closing delimiter with the nearest that opens it in this brace group; those between stay unpaired. */
    private boolean close(int i, String opening) {
        for (int k = count - 1; k >= 0 && k >= count - REACH && text.charAt(open[k]) != '{'; k--) {
            if (isOpening(open[k], opening)) {
                pair(open[k], i);
                count = k;
                return true;
            }
        }
        return false;
    }

    private boolean isOpening(int at, String opening) {
        return switch (text.charAt(at)) {
            case '$' -> opening.equals(text.startsWith("$$", at) ? "$$" : "$");
            case '<' -> HtmlTag.at(text, at).name().equals(opening);
            default -> text.startsWith(opening, at);
        };
    }

    private void push(int i) {
        if (count == open.length) {
            open = Arrays.copyOf(open, 2 * count);
        }
        open[count++] = i;
    }

    private void pair(int opening, int closing) {
        partner[opening] = closing + 1;
        partner[closing] = opening + 1;
    }
}
