package pubs.csl;

import org.w3c.dom.Document;

/**
 * A style that was found.
 *
 * @param name     what the user called it
 * @param document the independent style; for a dependent one, its parent
 * @param language the default language of the style that was named, or of its parent, or empty
 */
public record StyleSource(String name, Document document, String language) {}
