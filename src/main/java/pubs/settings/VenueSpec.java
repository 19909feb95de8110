package pubs.settings;

/**
 * A venue that the settings name.
 *
 * @param abbreviation its short name, {@code DAC}
 * @param name         its full name, without a number or year
 * @param kind         {@code conference}, {@code workshop}, {@code journal}, {@code preprint} or {@code series}; empty when
 *                     it is to be seen from the name
 * @param first        the year of its first meeting, when there is one each year; 0 when meetings are not counted
 */
public record VenueSpec(String abbreviation, String name, String kind, int first) {}
