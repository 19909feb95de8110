package pubs.diagnostic;

import java.util.Arrays;

/** A text that was read, with the name it is known by. Lines are counted from 1, columns in code points from 1. */
public final class SourceText {
    private final String name;
    private final String text;
    private int[] lineStarts;
    private int lastStart = -1;
    private int lastOffset;
    private int lastColumn;

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

    /** The column of an offset in its line, in code points, from 1. Asked in order, all columns of a line cost one pass. */
    public synchronized int column(int offset) {
        int start = lineStarts()[line(offset) - 1];
        int to = Math.min(offset, text.length());
        boolean ahead = lastStart == start && lastOffset <= to;
        lastColumn = ahead ? lastColumn + text.codePointCount(lastOffset, to) : 1 + text.codePointCount(start, to);
        lastStart = start;
        lastOffset = to;
        return lastColumn;
    }

    /** The offset at which a line begins. @param line from 1 */
    int lineStart(int line) {
        return lineStarts()[line - 1];
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
