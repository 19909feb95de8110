package pubs.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pubs.csl.CslDate;
import pubs.csl.CslDate.Point;
import pubs.csl.NameFields;
import pubs.dialect.DialectTable;
import pubs.dialect.DialectTable.Words;
import pubs.dialect.Months;
import pubs.latex.LatexReader;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;
import pubs.names.Roles;

/**
 * Translates an entry from one dialect of {@code .bib} files to the other: its type and fields by {@link DialectTable}, its
 * date with all that it says.
 */
final class BibDialect {
    private final Format to;
    private final Losses losses;

    /** @param to the dialect wanted */
    BibDialect(Format to, Losses losses) {
        this.to = to;
        this.losses = losses;
    }

    Entry translate(Entry entry) {
        Words words = new Words(entry.type().name(), fields(entry));
        Words done = to == Format.BIBTEX ? DialectTable.toBibtex(dated(entry, words)) : DialectTable.toBiblatex(joined(words));
        if (to == Format.BIBTEX && !DialectTable.toBiblatex(new Words(done.type(), Map.of())).type().equals(words.type())
                && !done.type().equals(words.type())) {
            losses.note("BibTeX has no type @" + words.type() + ", which becomes @" + done.type(), entry.span());
        }
        List<Field> fields = new ArrayList<>();
        done.fields().forEach((name, value) -> fields.add(new Field(name, value, entry.field(name).flatMap(Field::span))));
        return new Entry(entry.key(), new EntryType(done.type()), fields, entry.span());
    }

    private Map<String, String> fields(Entry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : entry.fields()) {
            fields.put(field.name(), field.value());
        }
        if (to == Format.BIBTEX) {
            for (String role : Roles.FIELDS) {
                String names = fields.getOrDefault(role, "");
                if (names.contains("=") && names.contains("family")) {
                    Contributors people = Roles.read(entry, List.of(role), found -> { }).getOrDefault(role, Contributors.NONE);
                    fields.put(role, NameFields.value(people));
                }
            }
        }
        return fields;
    }

    /** The date of biblatex as BibTeX's year, month and day, at its place. */
    private Words dated(Entry entry, Words words) {
        String text = words.fields().getOrDefault("date", "");
        if (text.isBlank()) {
            return words;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> parts = parts(text, entry);
        words.fields().forEach((name, value) -> {
            if (name.equals("date")) {
                parts.forEach(fields::put);
            } else if (!parts.containsKey(name)) {
                fields.put(name, value);
            }
        });
        return new Words(words.type(), fields);
    }

    private Map<String, String> parts(String text, Entry entry) {
        Map<String, String> parts = new LinkedHashMap<>();
        Optional<CslDate> read = CslDate.ofEdtf(LatexReader.plain(text.replace("~", "\\textasciitilde ").replace("\\%", "%")).replace(" ", ""));
        if (read.isEmpty() || read.get().start().isEmpty()) {
            parts.put("year", text);
            return parts;
        }
        CslDate date = read.get();
        Point start = date.start().get();
        Optional<Point> end = date.end().filter(point -> !point.equals(start));
        String year = (date.circa() ? "c. " : "") + year(start.year());
        if (end.isPresent() && end.get().year() != start.year() || date.open()) {
            parts.put("year", year + "--" + end.map(point -> year(point.year())).orElse(""));
            if (start.month() > 0 || start.season() > 0 || end.filter(point -> point.month() > 0).isPresent()) {
                losses.note("BibTeX has no months in a range of years, which are left out", entry.span());
            }
            return parts;
        }
        parts.put("year", year);
        String month = month(start);
        String last = end.map(BibDialect::month).filter(name -> !name.isEmpty() && !name.equals(month)).orElse("");
        if (!month.isEmpty()) {
            parts.put("month", last.isEmpty() ? month : fullName(start) + "/" + fullName(end.get()));
        }
        if (start.day() > 0 && last.isEmpty()) {
            parts.put("day", start.day() + end.filter(point -> point.day() > 0).map(point -> "--" + point.day()).orElse(""));
        } else if (start.day() > 0) {
            losses.note("BibTeX has no days in a range of months, which are left out", entry.span());
        }
        return parts;
    }

    /** There is a year 0 in EDTF: it is 1 BC. */
    private static String year(int year) {
        return year > 0 ? String.valueOf(year) : 1 - year + " BC";
    }

    private static String month(Point point) {
        return point.season() > 0 ? fullName(point) : point.month() > 0 ? Months.macro(point.month()) : "";
    }

    private static String fullName(Point point) {
        List<String> seasons = List.of("Spring", "Summer", "Autumn", "Winter");
        return point.season() > 0 ? seasons.get(point.season() - 1) : point.month() > 0 ? Months.name(point.month()) : "";
    }

    /** BibTeX's year, month and day as a date of biblatex, when they make one. */
    private static Words joined(Words words) {
        Map<String, String> old = words.fields();
        if (old.containsKey("date") || !old.containsKey("year")) {
            return words;
        }
        Optional<CslDate> date = CslDate.of(plain(old, "year"), plain(old, "month"), plain(old, "day"))
                .filter(read -> read.start().isPresent());
        boolean monthLost = old.containsKey("month") && date.flatMap(CslDate::start)
                .filter(start -> start.month() > 0 || start.season() > 0).isEmpty();
        if (date.isEmpty() || monthLost) {
            return words;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        boolean day = date.get().start().get().day() > 0;
        old.forEach((name, value) -> {
            if (name.equals("year")) {
                fields.put("date", date.get().edtf());
            } else if (!name.equals("month") && !(day && name.equals("day"))) {
                fields.put(name, value);
            }
        });
        return new Words(words.type(), fields);
    }

    private static String plain(Map<String, String> fields, String name) {
        return LatexReader.plain(fields.getOrDefault(name, ""));
    }
}
