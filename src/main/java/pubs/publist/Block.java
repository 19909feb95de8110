package pubs.publist;

import pubs.model.StyledText;

/** A part of a styled entry and where it goes, in CSL's words. */
public record Block(Placement placement, StyledText text) {
    /** CSL's {@code display}. */
    public enum Placement {
        /** Runs on in the line. */
        INLINE,
        /** A line of its own. */
        BLOCK,
        /** In the margin at the left, followed by a {@link #RIGHT_INLINE}. */
        LEFT_MARGIN,
        RIGHT_INLINE,
        /** A line of its own, indented. */
        INDENT
    }
}
