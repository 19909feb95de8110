package pubs.diagnostic;

import java.util.Arrays;

/** A text that was read, with the name it is known by. Lines are counted from 1, columns in code points from 1. */
public final class SourceText {
    private final String name;
    private final String text;
    private int[] lineStarts;

    /**
     * @param name the path as the user gave it, or {@code <stdin>}
     * @param text the decoded text, without a byte-order mark, with its line endings
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public SourceSpan span(int start, int end) {
        return new SourceSpan(this, start, end);
    }

    /** The line that holds an offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset in its line, in code points, from 1. */
    public int column(int offset) {
        return text.codePointCount(lineStarts()[line(offset) - 1], Math.min(offset, text.length())) + 1;
    }

    /** The text of a line without its line ending. */
    public String lineText(int line) {
        int start = lineStarts()[line - 1];
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    private synchronized int[] lineStarts() {
        if (lineStarts == null) {
            int[] starts = new int[64];
            int count = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
                if (ends) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, 2 * count);
                    }
                    starts[count++] = i + 1;
                }
            }
            lineStarts = Arrays.copyOf(starts, count);
        }
        return lineStarts;
    }
}
