package pubs.inject;

/** Blanks out parts of a text so that offsets stay. */
final class Masks {
    private Masks() {}

    /** Makes all characters of a stretch blanks, but for the ends of lines. */
    static void blank(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] != '\n' && text[i] != '\r') {
                text[i] = ' ';
            }
        }
    }
}
