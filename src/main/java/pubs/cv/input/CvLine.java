package pubs.cv.input;

import pubs.diagnostic.SourceSpan;
import pubs.model.StyledText;

/**
 * A line of a document, whatever its format.
 *
 * @param text    without white space at its ends
 * @param heading the level of a heading, from 1; 0 for a line of text
 * @param marker  what the format puts before the item of a list, such as {@code -} or {@code 1.}; empty when the line begins none
 * @param depth   how many lists it stands in, or for plain text the blanks before it
 * @param apart   whether it begins a paragraph
 * @param span    where it stands
 * @param cell    whether it is all of the cell of a table, which no line goes on from
 * @param summary the abstract that is printed beneath it, which is no line of the list; or empty
 */
public record CvLine(StyledText text, int heading, String marker, int depth, boolean apart, SourceSpan span, boolean cell, String summary) {
    /** A line outside of tables. */
    public CvLine(StyledText text, int heading, String marker, int depth, boolean apart, SourceSpan span) {
        this(text, heading, marker, depth, apart, span, false, "");
    }

    /** The same line with another text. */
    public CvLine with(StyledText other) {
        return new CvLine(other, heading, marker, depth, apart, span, cell, summary);
    }

    /** The same line with one more piece of an abstract. */
    public CvLine withSummary(String more) {
        return new CvLine(text, heading, marker, depth, apart, span, cell, (summary + " " + more).strip());
    }
}
