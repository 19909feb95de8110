package pubs.publist;

import java.util.List;

/**
 * A titled group of a list.
 *
 * @param id    for anchors, {@code conference}
 * @param title empty for the one section of a list without groups
 */
public record Section(String id, String title, List<NumberedPublication> publications) {}
