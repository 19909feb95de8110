package pubs.tidy;

import java.util.Comparator;
import java.util.Locale;
import pubs.bibtex.RawEntry;
import pubs.latex.LatexReader;

/** Orders of entries. Entries that are alike in it stay as they stand. */
public enum EntrySort {
    NONE, KEY, TYPE, AUTHOR, TITLE, YEAR;

    /** How two entries compare; the newest year is first. */
    Comparator<RawEntry> comparator() {
        return switch (this) {
            case NONE -> (one, other) -> 0;
            case KEY -> Comparator.comparing(entry -> entry.key().toLowerCase(Locale.ROOT));
            case TYPE -> Comparator.comparing(RawEntry::type);
            case AUTHOR -> Comparator.comparing(entry -> folded(entry, "author", "editor"));
            case TITLE -> Comparator.comparing(entry -> folded(entry, "title", "booktitle"));
            case YEAR -> Comparator.comparing((RawEntry entry) -> year(entry)).reversed();
        };
    }

    private static String year(RawEntry entry) {
        String date = folded(entry, "year", "date");
        return date.length() > 4 ? date.substring(0, 4) : date;
    }

    private static String folded(RawEntry entry, String first, String second) {
        return entry.field(first).or(() -> entry.field(second))
                .map(field -> LatexReader.plain(field.text().orElse(field.raw())).toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
