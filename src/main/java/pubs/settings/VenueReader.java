package pubs.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads the table {@code [venues]}: a short name is a full name, or a table with name, kind and first year. */
final class VenueReader {
    private static final Set<String> KEYS = Set.of("name", "kind", "first");
    private static final Set<String> KINDS = Set.of("conference", "workshop", "journal", "preprint", "series");

    /** Hears what is wrong. */
    interface Reporter {
        void report(String rule, TomlPosition position, String message);
    }

    private VenueReader() {}

    static List<VenueSpec> read(TomlTable venues, Reporter reporter) {
        List<VenueSpec> specs = new ArrayList<>();
        for (String abbreviation : venues.keySet()) {
            List<String> path = List.of(abbreviation);
            Object value = venues.get(path);
            if (value instanceof String name && !name.isBlank()) {
                specs.add(new VenueSpec(abbreviation, name.strip(), "", 0));
            } else if (value instanceof TomlTable table && table.get(List.of("name")) instanceof String name
                    && !name.isBlank()) {
                specs.add(spec(abbreviation, name.strip(), table, reporter));
            } else {
                reporter.report("wrong-type", venues.inputPositionOf(path), "a venue is a full name, write \"" + abbreviation
                        + "\" = \"full name\", or { name = \"full name\", kind = \"conference\", first = 2001 }");
            }
        }
        return List.copyOf(specs);
    }

    private static VenueSpec spec(String abbreviation, String name, TomlTable table, Reporter reporter) {
        for (String key : table.keySet()) {
            if (!KEYS.contains(key)) {
                reporter.report("unknown-key", table.inputPositionOf(List.of(key)), "unknown key \"venues." + abbreviation
                        + "." + key + "\"; known are " + String.join(", ", new TreeSet<>(KEYS)));
            }
        }
        Object first = table.get(List.of("first"));
        boolean year = first instanceof Long number && number > 1600 && number < 2200;
        if (first != null && !year) {
            reporter.report("wrong-type", table.inputPositionOf("first"), "\"first\" is the year of the first meeting");
        }
        Object kind = table.get(List.of("kind"));
        boolean known = kind instanceof String text && KINDS.contains(text.toLowerCase(Locale.ROOT));
        if (kind != null && !known) {
            reporter.report("unknown-kind", table.inputPositionOf("kind"), "\"" + kind + "\" is no kind of venue; there are "
                    + String.join(", ", new TreeSet<>(KINDS)));
        }
        return new VenueSpec(abbreviation, name, known ? kind.toString().toLowerCase(Locale.ROOT) : "",
                year ? ((Long) first).intValue() : 0);
    }
}
