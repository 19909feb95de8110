package pubs.cv.tagger;

/** What stands between two words, sorted into a few classes. */
final class Gap {
    static final int NONE = 0;
    static final int BLANK = 1;
    static final int COMMA = 2;
    static final int STOP = 3;
    static final int COLON = 4;
    static final int SEMICOLON = 5;
    static final int OPEN = 6;
    static final int CLOSE = 7;
    static final int CLOSE_OPEN = 8;
    static final int OPEN_QUOTE = 9;
    static final int CLOSE_QUOTE = 10;
    static final int DASH = 11;
    static final int AND = 12;
    static final int SLASH = 13;
    static final int STOP_COMMA = 14;
    static final int MARK = 15;
    static final int COUNT = 16;

    private Gap() {}

    /** The strongest of the characters decides. */
    static int kind(String gap) {
        if (gap.isEmpty()) {
            return NONE;
        }
        boolean stop = false;
        boolean comma = false;
        boolean open = false;
        boolean close = false;
        int other = BLANK;
        for (int i = 0; i < gap.length() && i < 12; i++) {
            char c = gap.charAt(i);
            switch (c) {
                case '.', '…' -> stop = true;
                case ',', '،', '，', '、' -> comma = true;
                case '(', '[', '{', '（' -> open = true;
                case ')', ']', '}', '）' -> close = true;
                case ';' -> other = SEMICOLON;
                case ':', '：' -> other = Math.max(other, COLON);
                case '&', '+' -> other = AND;
                case '/', '|' -> other = SLASH;
                case '-', '–', '—', '‐', '−' -> other = other == BLANK ? DASH : other;
                case '?', '!', '*' -> other = MARK;
                default -> other = quote(gap, i) == 0 ? other : quote(gap, i);
            }
        }
        if (other == OPEN_QUOTE || other == CLOSE_QUOTE) {
            return other;
        }
        return open && close ? CLOSE_OPEN : open ? OPEN : close ? CLOSE : other == SEMICOLON ? SEMICOLON
                : stop && comma ? STOP_COMMA : comma ? COMMA : other > BLANK ? other : stop ? STOP : BLANK;
    }

    /** A straight quotation mark opens when a word follows it at once, and closes otherwise. */
    private static int quote(String gap, int at) {
        return switch (gap.charAt(at)) {
            case '“', '„', '«', '‘', '‹' -> OPEN_QUOTE;
            case '”', '»', '’', '›' -> CLOSE_QUOTE;
            case '"', '\'', '`' -> at == gap.length() - 1 ? OPEN_QUOTE : CLOSE_QUOTE;
            default -> 0;
        };
    }

    static boolean breaks(int kind) {
        return kind != NONE && kind != BLANK && kind != AND && kind != DASH && kind != SLASH;
    }

    /** A hash of the characters themselves, blanks as one. */
    static int hash(String gap) {
        int hash = 17;
        for (int i = 0; i < gap.length() && i < 6; i++) {
            char c = gap.charAt(i);
            hash = hash * 31 + (Character.isWhitespace(c) ? ' ' : c);
        }
        return hash;
    }
}
