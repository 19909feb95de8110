package pubs.bibtex;

import java.util.List;

/**
 * A stretch of a BibTeX file. Blocks follow each other without a gap: what they cover, one after the other, is the file.
 * Offsets are UTF-16 units of the file's text, ends exclusive.
 */
sealed interface Block {
    int start();

    int end();

    /** Text between entries, which BibTeX takes for a comment, and {@code @comment} itself. */
    record Free(int start, int end) implements Block {}

    /** {@code @preamble}. */
    record Preamble(int start, int end) implements Block {}

    /** {@code @string}: its fields are macros. */
    record Strings(int start, int end, List<RawField> macros) implements Block {}

    /**
     * An entry.
     *
     * @param type   as written
     * @param key    as written; empty when there is none
     * @param closed whether its closing delimiter was found
     */
    record RawEntry(int start, int end, String type, String key, int keyStart, List<RawField> fields, boolean closed)
            implements Block {}

    /**
     * A field as it stands.
     *
     * @param parts what is concatenated; empty for a field without a value
     */
    record RawField(String name, int nameStart, int valueStart, int valueEnd, List<Part> parts) {}

    /**
     * A part of a value.
     *
     * @param start of the content: after the delimiter of a braced or quoted one
     */
    record Part(Kind kind, int start, int end) {
        enum Kind { BRACED, QUOTED, NUMBER, MACRO }
    }

    /** Something wrong that was read over. */
    record Fault(String rule, int start, int end, String message) {}
}
