package pubs.csl;

/**
 * What is known of a style without reading it.
 *
 * @param title      its name in full
 * @param shortTitle an abbreviation of it ({@code JAMA}), or empty
 * @param fields     the fields of research it serves in CSL's words ({@code political_science}), parted by blanks
 * @param parent     the id of the style that a dependent one stands on, or empty
 */
public record StyleInfo(String id, String title, String shortTitle, String fields, String parent) {}
