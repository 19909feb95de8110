package pubs.csl;

/**
 * What is known of a style without reading it.
 *
 * @param title  its name in full
 * @param fields the fields of research it serves, parted by blanks
 * @param parent the id of the style that a dependent one stands on, or empty
 */
public record StyleInfo(String id, String title, String fields, String parent) {}
