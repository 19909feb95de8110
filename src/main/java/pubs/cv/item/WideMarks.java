package pubs.cv.item;

/** Punctuation as wide as a Chinese character, with which lists in Chinese and Japanese part what they say, read as any other. */
final class WideMarks {
    /** What stands for a character that is written as it is read. */
    static final char SAME = '\0';
    private static final char NOT_WRITTEN = '\uFFFF';
    private static final String WIDE = "，、。．；：（）［］";
    private static final String NARROW = ",,..;:()[]";
    /** Marks that have room within themselves, where others have a blank behind them. */
    private static final String PARTING = ",.;:";

    private WideMarks() {}

    /**
     * Appends a text as it is read.
     *
     * @param written what stood for each character
     */
    static void append(String part, StringBuilder text, StringBuilder written) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            int wide = WIDE.indexOf(c);
            text.append(wide < 0 ? c : NARROW.charAt(wide));
            written.append(wide < 0 ? SAME : c);
            boolean parting = wide >= 0 && PARTING.indexOf(NARROW.charAt(wide)) >= 0;
            if (parting && i + 1 < part.length() && part.charAt(i + 1) != ' ') {
                text.append(' ');
                written.append(NOT_WRITTEN);
            }
        }
    }

    /** A character as it is written. */
    static String restored(char read, char written) {
        return written == NOT_WRITTEN ? "" : String.valueOf(written == SAME ? read : written);
    }
}
