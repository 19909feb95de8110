package pubs.bibtex;

/** The classes of characters of BibTeX 0.99d ({@code bibtex.web}, section "Character sets and the like"). */
final class Characters {
    private Characters() {}

    static boolean isWhite(char c) {
        return c <= ' ';
    }

    /** Whether a type, field or macro name may have the character. */
    static boolean isName(char c) {
        switch (c) {
            case '"', '#', '%', '\'', '(', ')', ',', '=', '{', '}', 0x7F:
                return false;
            default:
                return c > ' ';
        }
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The first offset from {@code at} that is no white space, or {@code end}. */
    static int skipWhite(String text, int at, int end) {
        int i = at;
        while (i < end && isWhite(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The first offset from {@code at} that is neither blank nor tab, or {@code end}. */
    static int skipBlanks(String text, int at, int end) {
        int i = at;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** The offset after the name at {@code at}, which is {@code at} when none begins there. */
    static int skipName(String text, int at, int end) {
        int i = at;
        while (i < end && isName(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether only blanks stand between the line's beginning and the offset. */
    static boolean beginsLine(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || isLineEnd(text.charAt(i));
    }
}
