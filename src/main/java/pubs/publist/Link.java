package pubs.publist;

/**
 * A live link of a publication.
 *
 * @param label what it leads to, in lower case: {@code doi}, {@code arxiv}, {@code pdf}, {@code code} …
 * @param url   http, https or mailto; anything else is dropped before a link is made
 */
public record Link(String label, String url) {}
