package pubs.diagnostic;

/**
 * A stretch of a text.
 *
 * @param source the text
 * @param start  offset of the first character, in UTF-16 units from 0
 * @param end    offset after the last character
 */
public record SourceSpan(SourceText source, int start, int end) {

    public int line() {
        return source.line(start);
    }

    public int column() {
        return source.column(start);
    }

    /** {@code path:line:column}. */
    public String place() {
        return source.name() + ":" + line() + ":" + column();
    }

    @Override
    public String toString() {
        return place();
    }
}
