package pubs.bibtex;

import java.util.Arrays;

/** The opening braces of a text that no closing brace belongs to. */
final class UnclosedBraces {
    /** Nothing is known of any brace. */
    static final UnclosedBraces UNKNOWN = new UnclosedBraces(new int[0]);

    private final int[] offsets;

    private UnclosedBraces(int[] offsets) {
        this.offsets = offsets;
    }

    /** Those from an offset on. */
    static UnclosedBraces find(String text, int from) {
        int[] open = new int[64];
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, 2 * depth);
                }
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                depth--;
            }
        }
        return new UnclosedBraces(Arrays.copyOf(open, depth));
    }

    boolean contains(int offset) {
        return Arrays.binarySearch(offsets, offset) >= 0;
    }
}
