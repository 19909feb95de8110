package pubs.cv.input;

/**
 * Hides the brackets and stars of a paragraph that has more of them than any list of publications: each would be an object of the
 * parser, and a line of ten million would fill the memory. They are shown again as text.
 */
final class CrowdedMarks {
    private static final int MOST = 20_000;
    private static final String MARKS = "[]*_";

    private CrowdedMarks() {}

    static String hide(String text) {
        char[] chars = null;
        int marks = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                marks = blank ? 0 : marks;
                blank = true;
            } else if (!Character.isWhitespace(c)) {
                blank = false;
            }
            if (MARKS.indexOf(c) >= 0 && ++marks > MOST) {
                chars = chars == null ? text.toCharArray() : chars;
                chars[i] = Hidden.MARKUP.of(c);
            }
        }
        return chars == null ? text : new String(chars);
    }
}
