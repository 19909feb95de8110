package pubs.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pubs.resource.Resource;

/**
 * Types of entries with the fields they need, and all fields that are known: those of BibTeX and biblatex (manual, section 2),
 * of this program, and of common tools.
 */
final class DataModel {
    private static final Map<String, List<List<String>>> NEEDED = new HashMap<>();
    private static final Set<String> FIELDS = new HashSet<>();

    static {
        for (String row : Resource.rows(DataModel.class, "types.tsv")) {
            String[] cells = row.split("\t");
            List<List<String>> needed = cells.length < 2 ? List.of()
                    : List.of(cells[1].split(" ")).stream().map(any -> List.of(any.split("\\|"))).toList();
            for (String type : cells[0].split(" ")) {
                NEEDED.put(type, needed);
            }
        }
        for (String row : Resource.rows(DataModel.class, "fields.txt")) {
            FIELDS.addAll(List.of(row.split(" ")));
        }
    }

    private DataModel() {}

    static Set<String> types() {
        return NEEDED.keySet();
    }

    /** What an entry of a type needs: of each list one field. */
    static List<List<String>> needed(String type) {
        return NEEDED.getOrDefault(type, List.of());
    }

    static boolean isKnown(String field) {
        int colon = field.indexOf("+an");
        String name = colon > 0 ? field.substring(0, colon) : field;
        return FIELDS.contains(name) || name.startsWith("bdsk-") || name.startsWith("url_") || name.startsWith("x-")
                || name.startsWith("user");
    }

    static Set<String> fields() {
        return FIELDS;
    }

}
