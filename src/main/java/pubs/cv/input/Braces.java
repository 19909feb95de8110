package pubs.cv.input;

import java.util.Arrays;

/** Which brace closes which; found once, so that no look for an end goes over the same text again. */
final class Braces {
    private final int[] closing;

    private Braces(int[] closing) {
        this.closing = closing;
    }

    static Braces of(CharSequence latex) {
        int[] closing = new int[latex.length()];
        Arrays.fill(closing, -1);
        int[] open = new int[16];
        int depth = 0;
        for (int i = 0; i < closing.length; i++) {
            char c = latex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open = depth == open.length ? Arrays.copyOf(open, 2 * depth) : open;
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                closing[open[--depth]] = i;
            }
        }
        return new Braces(closing);
    }

    /** The offset of the brace that closes the one at an offset; -1 when there is none, or no brace is opened there. */
    int closing(int offset) {
        return offset < closing.length ? closing[offset] : -1;
    }
}
