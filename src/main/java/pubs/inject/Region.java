package pubs.inject;

import pubs.inject.Marker.Setting;

/**
 * A section of a document, from the marker that begins it to the one that ends it.
 *
 * @param bodyStart   offset of what stands between the markers; of the line after the first marker when both have lines of
 *                    their own
 * @param bodyEnd     offset after it; of the line of the second marker when both have lines of their own
 * @param indentation what each line of the body begins with
 */
public record Region(Marker opening, Marker closing, Shape shape, int bodyStart, int bodyEnd, String indentation) {

    /** How a section stands in the text. */
    public enum Shape {
        /** Each marker has a line of its own. */
        LINES,
        /** The markers stand in the text, and what is between them is lines. */
        SPLIT,
        /** All stands in the text. */
        INLINE
    }

    /** The digest of what was put here last; empty when nothing was, or when the marker does not say it. */
    String digest() {
        for (Setting setting : closing.settings()) {
            if (!setting.hasValue()) {
                return setting.name();
            }
        }
        return "";
    }

    /** The digest of what the last text was made from, {@code list=}; empty when the marker does not say it. */
    public String origin() {
        for (Setting setting : closing.settings()) {
            if (setting.hasValue()) {
                return setting.value();
            }
        }
        return "";
    }
}
