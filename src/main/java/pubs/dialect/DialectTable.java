package pubs.dialect;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.resource.Resource;

/**
 * The names of types and fields in classic BibTeX and in biblatex, one for the other (biblatex manual, sections 2.1.2 on
 * type aliases and 2.2.5 on field aliases). The tables are in {@code dialects.txt} of this package.
 */
public final class DialectTable {
    /** What other entries are parts of. */
    private static final Set<String> WHOLES = Set.of("proceedings", "mvproceedings", "collection", "mvcollection", "reference",
            "mvreference");
    private static final Map<String, String> FIELDS_TO_BIBTEX = new HashMap<>();
    private static final Map<String, String> FIELDS_TO_BIBLATEX = new HashMap<>();
    private static final Map<String, String[]> TYPES_TO_BIBTEX = new HashMap<>();
    private static final Map<String, String[]> TYPES_TO_BIBLATEX = new HashMap<>();

    static {
        for (String line : Resource.rows(DialectTable.class, "dialects.txt")) {
            String[] row = line.split(" +");
            switch (row[0]) {
                case "field" -> {
                    FIELDS_TO_BIBTEX.put(row[1], row[2]);
                    FIELDS_TO_BIBLATEX.put(row[2], row[1]);
                }
                case "tobibtex" -> TYPES_TO_BIBTEX.put(row[1], row);
                default -> TYPES_TO_BIBLATEX.put(row[1], row);
            }
        }
    }

    /**
     * An entry without its key.
     *
     * @param type   in lower case
     * @param fields their values by their names in lower case, in their order
     */
    public record Words(String type, Map<String, String> fields) {
        Optional<String> get(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    private DialectTable() {}

    /** The other name of a field, {@code journal} for {@code journaltitle} and the other way round. */
    public static Optional<String> otherName(String field) {
        String name = FIELDS_TO_BIBTEX.getOrDefault(field, FIELDS_TO_BIBLATEX.get(field));
        return Optional.ofNullable(name);
    }

    /** {@code @thesis, type = mathesis, date = 2020-03 -> @mastersthesis, year = 2020, month = March}. */
    public static Words toBibtex(Words entry) {
        Map<String, String> fields = new LinkedHashMap<>(entry.fields());
        String[] row = TYPES_TO_BIBTEX.get(entry.type());
        String type = entry.type();
        if (row != null) {
            type = row[2];
            if (type.equals("phdthesis")) {
                type = thesis(fields);
            }
        }
        subtitle(fields, "title", "subtitle");
        subtitle(fields, "booktitle", "booksubtitle");
        subtitle(fields, "journaltitle", "journalsubtitle");
        Map<String, String> named = new LinkedHashMap<>();
        Map<String, String> date = DateFields.split(fields.getOrDefault("date", ""));
        fields.forEach((name, value) -> {
            if (name.equals("date")) {
                named.putAll(date);
            } else if (!date.containsKey(name)) {
                named.put(FIELDS_TO_BIBTEX.getOrDefault(name, name), value);
            }
        });
        // Where biblatex lets a part take the title of the whole as its booktitle, BibTeX looks for a booktitle.
        if (WHOLES.contains(entry.type()) && named.containsKey("title")) {
            named.putIfAbsent("booktitle", named.get("title"));
        }
        if (type.endsWith("thesis") && named.containsKey("institution")) {
            named.putIfAbsent("school", named.remove("institution"));
        }
        return new Words(type, named);
    }

    /** What kind of thesis the field {@code type} says, which goes then. */
    private static String thesis(Map<String, String> fields) {
        String kind = fields.getOrDefault("type", "").toLowerCase(Locale.ROOT);
        if (kind.contains("mathesis") || kind.contains("master")) {
            fields.remove("type");
            return "mastersthesis";
        }
        if (kind.equals("phdthesis")) {
            fields.remove("type");
        }
        return "phdthesis";
    }

    /** Classic styles know no subtitles. */
    private static void subtitle(Map<String, String> fields, String title, String subtitle) {
        String whole = fields.get(title);
        String part = fields.get(subtitle);
        if (whole != null && part != null) {
            fields.put(title, whole + ": " + part);
            fields.remove(subtitle);
        }
    }

    /** {@code @techreport, journal, year = 2020, month = March -> @report, journaltitle, date = 2020-03}. */
    public static Words toBiblatex(Words entry) {
        Map<String, String> named = new LinkedHashMap<>();
        Optional<String> date = entry.get("date").isPresent() ? Optional.empty()
                : DateFields.join(entry.get("year"), entry.get("month"));
        entry.fields().forEach((name, value) -> {
            if (name.equals("year") && date.isPresent()) {
                named.put("date", date.get());
            } else if (!name.equals("month") || date.isEmpty() || Months.number(value) == 0) {
                named.put(FIELDS_TO_BIBLATEX.getOrDefault(name, name), value);
            }
        });
        String[] row = TYPES_TO_BIBLATEX.get(entry.type());
        if (row != null && row.length > 3) {
            named.putIfAbsent("type", row[3]);
        }
        return new Words(row == null ? entry.type() : row[2], named);
    }
}
