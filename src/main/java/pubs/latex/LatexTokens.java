package pubs.latex;

/** The tokens of a LaTeX text and the arguments of its commands. Offsets are in UTF-16 units from 0. */
final class LatexTokens {
    /** How long an optional argument may be; beyond, a bracket is a bracket. */
    private static final int OPTION_LENGTH = 200;
    /** How many accents may stand one before the other without braces. */
    private static final int ACCENT_CHAIN = 8;

    /**
     * The argument of a command.
     *
     * @param from   its first character, without the brace
     * @param to     after its last
     * @param next   where reading goes on
     * @param braced whether it stands in braces
     */
    record Argument(int from, int to, int next, boolean braced) {
        /** There is none. */
        static final Argument NONE = new Argument(-1, -1, -1, false);
    }

    private final String text;
    private final Delimiters delimiters;

    LatexTokens(String text) {
        this.text = text;
        this.delimiters = Delimiters.of(text);
    }

    String text() {
        return text;
    }

    Delimiters delimiters() {
        return delimiters;
    }

    /** Whether the character is an opening brace that is closed within the given end. */
    boolean opensGroup(int at, int to) {
        return at < to && text.charAt(at) == '{' && delimiters.opens(at) && delimiters.partner(at) < to;
    }

    /** After the name of the command whose backslash stands at an offset: letters, or one character. */
    int nameEnd(int backslash, int to) {
        int end = backslash + 1;
        while (end < to && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == backslash + 1 && end < to) {
            return Math.min(to, end + Character.charCount(text.codePointAt(end)));
        }
        return end;
    }

    /** After the blanks at an offset. */
    int skipBlanks(int at, int to) {
        int end = at;
        while (end < to && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** After the optional arguments at an offset. */
    int skipOptions(int at, int to) {
        int end = at;
        while (end < to && text.charAt(end) == '[') {
            int limit = Math.min(to, end + OPTION_LENGTH);
            int close = end + 1;
            while (close < limit && text.charAt(close) != ']') {
                close++;
            }
            if (close == limit) {
                return end;
            }
            end = close + 1;
        }
        return end;
    }

    /** What the next argument after an offset is: a group, a command with its own argument if an accent, a character. */
    Argument argument(int at, int to) {
        int from = skipBlanks(at, to);
        if (from >= to) {
            return Argument.NONE;
        }
        if (opensGroup(from, to)) {
            int close = delimiters.partner(from);
            return new Argument(from + 1, close, close + 1, true);
        }
        char c = text.charAt(from);
        if (c == '{' || c == '}') {
            return Argument.NONE;
        }
        int end = c == '\\' ? commandEnd(from, to) : Math.min(to, from + Character.charCount(text.codePointAt(from)));
        boolean word = c == '\\' && isLetter(text.charAt(end - 1)) && nameEnd(from, to) == end;
        return new Argument(from, end, word ? skipBlanks(end, to) : end, false);
    }

    private int commandEnd(int backslash, int to) {
        int end = nameEnd(backslash, to);
        for (int i = 0; i < ACCENT_CHAIN && Accents.ofCommand(text.substring(backslash, end)).isPresent(); i++) {
            int next = skipBlanks(end, to);
            if (opensGroup(next, to)) {
                return delimiters.partner(next) + 1;
            }
            if (next >= to || text.charAt(next) != '\\') {
                return Math.min(to, next + 1);
            }
            backslash = next;
            end = nameEnd(next, to);
        }
        return end;
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
