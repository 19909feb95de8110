package pubs.inject;

import java.util.List;
import java.util.Locale;
import pubs.diagnostic.SourceSpan;

/**
 * A comment that begins or ends a section.
 *
 * @param span     of the whole comment
 * @param from     offset of its first word
 * @param to       offset after its last word
 * @param settings the words after the first one, in their order
 */
public record Marker(Word word, SourceSpan span, int from, int to, List<Setting> settings) {

    /** What a marker begins with, after {@code pubs:}. */
    public enum Word {
        /** A list begins. */
        BEGIN,
        /** A number of publications begins. */
        COUNT,
        /** The date of the last change begins. */
        UPDATED,
        /** What was begun ends. */
        END;

        /** {@code pubs:begin}. */
        public String text() {
            return "pubs:" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A word of a marker, {@code style=acm}.
     *
     * @param value without quotation marks; empty for a word without an equals sign
     * @param span  of the whole word
     */
    public record Setting(String name, String value, boolean hasValue, SourceSpan span) {}
}
