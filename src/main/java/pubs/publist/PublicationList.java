package pubs.publist;

import java.util.List;

/** The publications chosen, grouped, ordered and numbered. */
public record PublicationList(List<Section> sections) {}
