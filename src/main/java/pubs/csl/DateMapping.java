package pubs.csl;

import java.util.Optional;

/** The date variables: biblatex's {@code date} fields, or BibTeX's year, month and day. */
final class DateMapping {
    private DateMapping() {}

    static void map(EntryText entry, Variables out) {
        out.date("issued", date(entry, ""));
        out.date("event-date", date(entry, "event"));
        out.date("original-date", date(entry, "orig"));
        out.date("accessed", date(entry, "url"));
        out.date("accessed", free(entry, "lastchecked", "lastaccessed", "accessed"));
        out.date("submitted", free(entry, "submitted"));
        out.date("available-date", free(entry, "availabledate", "available-date"));
    }

    /** A date that is no date is kept as words; one field of a kind that can be read wins over one that cannot. */
    private static Optional<CslDate> date(EntryText entry, String kind) {
        String field = kind + "date";
        Optional<CslDate> date = entry.has(field) ? Edtf.read(raw(entry, field)) : Optional.empty();
        if (date.isEmpty() && entry.has(kind + "year")) {
            date = YearMonth.read(entry.plain(kind + "year"), entry.plain(kind + "month"), entry.plain(kind + "day"));
        }
        return date.isEmpty() && entry.has(field) ? YearMonth.read(entry.plain(field), "", "") : date;
    }

    private static Optional<CslDate> free(EntryText entry, String... fields) {
        for (String field : fields) {
            if (entry.has(field)) {
                Optional<CslDate> date = Edtf.read(raw(entry, field));
                return date.isPresent() ? date : YearMonth.read(entry.plain(field), "", "");
            }
        }
        return Optional.empty();
    }

    /** The field as it is written: in a date {@code ~} is a sign of its own and no blank. */
    private static String raw(EntryText entry, String field) {
        return entry.raw(field).replace("{", "").replace("}", "").replace("\\%", "%")
                .replace("\\textasciitilde", "~");
    }
}
