package pubs.publist;

import java.util.Set;

/**
 * A section that a list may have.
 *
 * @param id     for anchors
 * @param title  as it is printed
 * @param kinds  whose publications stand in it
 * @param prefix of its labels, {@code C} of {@code [C3]}
 */
public record SectionSpec(String id, String title, Set<Kind> kinds, String prefix) {}
