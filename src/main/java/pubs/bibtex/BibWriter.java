package pubs.bibtex;

import java.util.Set;
import pubs.model.Entry;

/** Writes an entry as fresh BibTeX, in one shape: a field a line, equals signs aligned, values in braces. */
public final class BibWriter {
    /** Fields that are nobody's business but the owner's. */
    public static final Set<String> PRIVATE = Set.of("file", "owner", "timestamp", "abstract", "keywords", "author+an",
            "editor+an", "selected", "award", "pdf", "code", "slides", "video", "poster", "website", "note+an", "comment",
            "groups", "kind", "annotation", "annote");

    private BibWriter() {}

    /** The entry without some fields, ending in a line feed. */
    public static String write(Entry entry, Set<String> without) {
        RawEntry raw = RawEntry.of(entry);
        return EntryLayout.STANDARD.write(raw.withFields(raw.fields().stream()
                .filter(field -> !without.contains(field.name())).toList())) + "\n";
    }
}
