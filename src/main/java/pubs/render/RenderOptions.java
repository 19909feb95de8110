package pubs.render;

/**
 * What a writer is asked for beside the list.
 *
 * @param standalone   whether to write a whole document
 * @param title        of the list or document; empty for none in a part, and for a general one in a document
 * @param headingLevel of section titles, 1 to 6; 0 for a plain line
 */
public record RenderOptions(boolean standalone, String title, int headingLevel) {}
