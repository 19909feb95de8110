package pubs.render;

import pubs.publist.StyledList;

/** Writes a styled list in one output format. Control characters of the list never reach the output. */
public interface Renderer {
    /** The list as text, lines ending in a line feed. */
    String render(StyledList list, RenderOptions options);
}
