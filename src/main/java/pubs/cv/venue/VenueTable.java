package pubs.cv.venue;

import java.util.ArrayList;
import java.util.List;
import pubs.resource.Resource;

/** The table {@code venues.tsv}; its form stands at its head. */
final class VenueTable {
    /** A venue with all its names. */
    record Row(KnownVenue venue, List<String> shortNames, List<String> fullNames) {}

    private VenueTable() {}

    static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (String row : Resource.rows(VenueTable.class, "venues.tsv")) {
            rows.add(row(row.split("\t", -1)));
        }
        return rows;
    }

    private static Row row(String[] cells) {
        List<String> shortNames = List.of(cells[0].split("\\|"));
        List<Editions> editions = new ArrayList<>();
        if (cells.length > 3 && !cells[3].isEmpty()) {
            for (String cell : cells[3].split(";")) {
                editions.add(Editions.parse(cell));
            }
        }
        List<String> fullNames = new ArrayList<>(List.of(cells[1]));
        if (cells.length > 4) {
            fullNames.addAll(List.of(cells[4].split("\\|")));
        }
        VenueKind kind = VenueKind.of(cells[2]).orElseThrow(() -> new IllegalStateException("no kind: " + cells[2]));
        return new Row(new KnownVenue(cells[1], shortNames.get(0), kind, editions), shortNames, fullNames);
    }
}
