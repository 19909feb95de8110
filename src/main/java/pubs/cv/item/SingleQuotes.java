package pubs.cv.item;

import java.util.regex.Pattern;

/**
 * Single quotation marks around a whole title, {@code ‘Leaves in Court’ (2011)}, as Britain and the law have them, read as double
 * ones: an apostrophe is no end of those, so that all that looks for the end of a title finds it.
 */
final class SingleQuotes {
    /** What a field of an item ends with. */
    private static final String ENDS_FIELD = ",.:;)]\n";
    private static final String BEHIND = ",.;:()[]?!\n\u00A0 ";
    /** {@code ‘20 Years’}: a mark before two digits and no more is that of a year. */
    private static final int YEAR = 2;

    private static final Pattern BEHIND_TITLE = Pattern.compile("(?:" + ReferenceWords.any("in") + "|" + Status.WORDS + "|with|at|by)(?!\\p{L})");

    private SingleQuotes() {}

    /**
     * Puts double marks for single ones.
     *
     * @param written what stood for each character
     */
    static void read(StringBuilder text, StringBuilder written) {
        if (text.indexOf("‘") < 0 && text.indexOf("'") < 0) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“') {
                int close = text.indexOf("”", i);
                i = close < 0 ? text.length() : close;
            } else if ((c == '‘' || c == '\'') && beginsField(text, i)) {
                int close = closing(text, i, c == '‘' ? '’' : '\'');
                // Two marks would end at the same place.
                if (close > 0 && text.charAt(close - 1) != '"') {
                    set(text, written, i, '“');
                    set(text, written, close, '”');
                    i = close;
                }
            }
        }
    }

    private static void set(StringBuilder text, StringBuilder written, int at, char mark) {
        if (written.charAt(at) == WideMarks.SAME) {
            written.setCharAt(at, text.charAt(at));
        }
        text.setCharAt(at, mark);
    }

    private static boolean beginsField(StringBuilder text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00A0')) {
            before--;
        }
        boolean parted = before < 0 || text.charAt(before) == '\n' || before < at - 1 && ENDS_FIELD.indexOf(text.charAt(before)) >= 0;
        return parted && at + 1 < text.length() && (Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '“') && !isYear(text, at);
    }

    private static boolean isYear(StringBuilder text, int at) {
        int end = at + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == at + 1 + YEAR;
    }

    /**
     * The mark that closes a quotation; of what may be that of a plural, {@code the judges’ Garden’}, the one behind it. -1 when none
     * does, or a sentence goes on behind it, {@code ‘Old’ and new}.
     */
    private static int closing(StringBuilder text, int open, char mark) {
        int plural = -1;
        boolean passed = false;
        int depth = 0;
        for (int i = open + 2; i < text.length() && !(passed && text.charAt(i) == '\n'); i++) {
            char c = text.charAt(i);
            boolean begins = !Character.isLetterOrDigit(text.charAt(i - 1)) && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (begins && (c == '‘' || c == '\'' && mark == c)) {
                if (passed) {
                    return plural;
                }
                depth++;
            } else if (c == mark && (i + 1 == text.length() || BEHIND.indexOf(text.charAt(i + 1)) >= 0) && text.charAt(i - 1) != ' ' && depth-- == 0) {
                boolean goesOn = goesOn(text, i);
                if (!goesOn && !((text.charAt(i - 1) == 's' || isShortAnd(text, i)) && text.charAt(Math.min(i + 1, text.length() - 1)) == ' ' && i + 2 < text.length() && Character.isUpperCase(text.charAt(i + 2)))) {
                    return i;
                }
                plural = goesOn || plural > 0 ? plural : i;
                passed = true;
                depth = 0;
            }
        }
        return plural;
    }

    /** {@code Rock ’n’ Roll}. */
    private static boolean isShortAnd(StringBuilder text, int at) {
        return text.charAt(at - 1) == 'n' && "’‘'".indexOf(text.charAt(at - 2)) >= 0;
    }

    private static boolean goesOn(StringBuilder text, int close) {
        return close + 2 < text.length() && text.charAt(close + 1) == ' ' && Character.isLowerCase(text.charAt(close + 2))
                && !BEHIND_TITLE.matcher(text).region(close + 2, text.length()).lookingAt();
    }
}
