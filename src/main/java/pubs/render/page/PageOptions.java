package pubs.render.page;

/**
 * What a homepage and its feed are asked for beside the list.
 *
 * @param title of the page; empty for a general one, or the paper's own when there is but one
 * @param owner the person whose list it is, or empty
 * @param url   where the page will be found (http or https), or empty
 * @param feed  the address of the feed as the page links to it, or empty
 * @param links whether there are buttons for the links of entries
 */
public record PageOptions(String title, String owner, String url, String feed, boolean links) {}
