package pubs.publist;

/**
 * A publication in its place.
 *
 * @param label what stands before it, {@code [C3]}; empty when the list has no labels, or when the style makes its own
 */
public record NumberedPublication(String label, Publication publication) {}
