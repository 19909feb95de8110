package pubs.cv;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import pubs.cv.venue.SameVenue;
import pubs.dialect.PreprintServers;
import pubs.latex.LatexReader;
import pubs.model.Entry;

/**
 * Where a work appeared, or is to appear. A server of preprints is no place.
 *
 * @param names of the journal or the book, full and short
 * @param form  what a work is that stands for itself: {@code thesis}, {@code report}, {@code book}; else empty
 */
record Place(Set<String> names, String form) {
    private static final String[] CONTAINERS = {"journal", "journaltitle", "booktitle"};

    /** @param entry in the one dialect */
    static Place of(Entry entry) {
        Set<String> names = new LinkedHashSet<>();
        for (String field : CONTAINERS) {
            entry.get(field).map(LatexReader::plain).filter(name -> !PreprintServers.isName(name)).ifPresent(names::add);
        }
        // "ICML '25"; others are the series of a book.
        entry.get("series").map(LatexReader::plain).filter(name -> name.matches(".{1,40}['’]\\d\\d")).ifPresent(names::add);
        return new Place(names, names.isEmpty() ? form(entry) : "");
    }

    private static String form(Entry entry) {
        Optional<String> publisher = entry.get("publisher").filter(name -> !PreprintServers.isName(LatexReader.plain(name)));
        return switch (entry.type().name()) {
            case "phdthesis", "mastersthesis", "bachelorsthesis", "thesis" -> "thesis";
            case "techreport", "report" -> "report";
            case "book", "mvbook", "collection", "mvcollection", "proceedings" -> publisher.isPresent() ? "book" : "";
            default -> "";
        };
    }

    boolean isKnown() {
        return !names.isEmpty() || !form.isEmpty();
    }

    /** Whether both are known and can be one. */
    boolean is(Place other, SameVenue venues) {
        boolean alone = !form.isEmpty() && form.equals(other.form);
        return alone || names.stream().anyMatch(name -> other.names.stream().anyMatch(another -> venues.holds(name, another)));
    }

    /** Whether both are known and cannot be one. */
    boolean isOther(Place other, SameVenue venues) {
        return isKnown() && other.isKnown() && !is(other, venues);
    }
}
