package pubs.sync.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.sync.merge.FieldText;
import pubs.sync.merge.Values;

/**
 * The names of types and fields in classic BibTeX and in biblatex, one for the other (biblatex manual, sections 2.1.2 on
 * type aliases and 2.2.5 on field aliases). The tables are in {@code dialects.txt} of this package.
 */
public final class Dialects {
    /** What other entries are parts of. */
    private static final Set<String> WHOLES = Set.of("proceedings", "mvproceedings", "collection", "mvcollection", "reference",
            "mvreference");
    private static final Map<String, String> FIELDS_TO_BIBTEX = new HashMap<>();
    private static final Map<String, String> FIELDS_TO_BIBLATEX = new HashMap<>();
    private static final Map<String, String[]> TYPES_TO_BIBTEX = new HashMap<>();
    private static final Map<String, String[]> TYPES_TO_BIBLATEX = new HashMap<>();

    static {
        for (String[] row : rows()) {
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

    private Dialects() {}

    private static List<String[]> rows() {
        try (InputStream in = Dialects.class.getResourceAsStream("dialects.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" +")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The other name of a field, {@code journal} for {@code journaltitle} and the other way round. */
    public static Optional<String> otherName(String field) {
        String name = FIELDS_TO_BIBTEX.getOrDefault(field, FIELDS_TO_BIBLATEX.get(field));
        return Optional.ofNullable(name);
    }

    /** {@code @thesis, type = mathesis, date = 2020-03 -> @mastersthesis, year = 2020, month = March}. */
    public static Values toBibtex(Values entry) {
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
        Map<String, String> date = Dates.split(fields.getOrDefault("date", ""));
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
        return new Values(type, named);
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
    public static Values toBiblatex(Values entry) {
        Map<String, String> named = new LinkedHashMap<>();
        Optional<String> date = entry.get("date").isPresent() ? Optional.empty()
                : Dates.join(entry.get("year"), entry.get("month"));
        entry.fields().forEach((name, value) -> {
            if (name.equals("year") && date.isPresent()) {
                named.put("date", date.get());
            } else if (!name.equals("month") || date.isEmpty() || FieldText.month(value) == 0) {
                named.put(FIELDS_TO_BIBLATEX.getOrDefault(name, name), value);
            }
        });
        String[] row = TYPES_TO_BIBLATEX.get(entry.type());
        if (row != null && row.length > 3) {
            named.putIfAbsent("type", row[3]);
        }
        return new Values(row == null ? entry.type() : row[2], named);
    }

    /**
     * Values under the names that another entry has for the same things, so that the two can be compared: {@code journal} where
     * that has {@code journal}, {@code year} where that has {@code year} and no {@code date}; and as the other's type when that is the same in the other dialect.
     */
    public static Values like(Values entry, Values model) {
        Map<String, String> named = new LinkedHashMap<>();
        boolean years = model.get("date").isEmpty() && model.get("year").isPresent();
        boolean dates = model.get("date").isPresent() && model.get("year").isEmpty() && entry.get("date").isEmpty();
        Optional<String> date = dates ? Dates.join(entry.get("year"), entry.get("month")) : Optional.empty();
        entry.fields().forEach((name, value) -> {
            if (name.equals("date") && years && !Dates.split(value).isEmpty()) {
                Dates.split(value).forEach(named::putIfAbsent);
            } else if (name.equals("year") && date.isPresent()) {
                named.put("date", date.get());
            } else if (!(name.equals("month") && date.isPresent() && FieldText.month(value) > 0)) {
                boolean other = model.get(name).isEmpty() && otherName(name).flatMap(model::get).isPresent();
                named.putIfAbsent(other ? otherName(name).get() : name, value);
            }
        });
        boolean sameType = toBibtex(new Values(model.type(), thesis(model))).type().equals(entry.type())
                || toBiblatex(new Values(model.type(), Map.of())).type().equals(entry.type());
        return new Values(sameType ? model.type() : entry.type(), named);
    }

    private static Map<String, String> thesis(Values model) {
        return model.get("type").map(kind -> Map.of("type", kind)).orElse(Map.of());
    }
}
