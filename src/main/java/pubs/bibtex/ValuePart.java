package pubs.bibtex;

/**
 * An operand of a value; operands are joined by {@code #}.
 *
 * @param start offset of its first character, the delimiter included
 * @param end   offset after its last character, the delimiter included
 * @param kind  what it is
 */
public record ValuePart(int start, int end, Kind kind) {
    /** What an operand is. */
    public enum Kind {
        /** {@code {…}}. */
        BRACED,
        /** {@code "…"}. */
        QUOTED,
        /** Text in braces or quotes of which the second is missing. */
        UNCLOSED,
        /** Digits. */
        NUMBER,
        /** The name of a {@code @string}. */
        MACRO,
        /** Other text without delimiters, which BibTeX does not take. */
        BARE
    }

    /** Offset of the text within the delimiters. */
    int textStart() {
        return kind == Kind.BRACED || kind == Kind.QUOTED || kind == Kind.UNCLOSED ? start + 1 : start;
    }

    int textEnd() {
        return kind == Kind.BRACED || kind == Kind.QUOTED ? end - 1 : end;
    }
}
