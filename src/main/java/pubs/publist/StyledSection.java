package pubs.publist;

import java.util.List;

/** A section of a styled list; see {@link Section}. */
public record StyledSection(String id, String title, List<StyledEntry> entries) {}
