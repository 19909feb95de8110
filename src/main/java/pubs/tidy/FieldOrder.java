package pubs.tidy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pubs.bibtex.RawEntry;
import pubs.bibtex.RawField;

/** Fields in an agreed order; those it does not name come after them, as they stand. */
final class FieldOrder implements Transform {
    /** Who, what, where, when, how to get it, and what is said of it. */
    static final List<String> STANDARD = List.of("crossref", "xdata", "author", "author+an", "bookauthor", "editor", "editor+an",
            "translator", "holder", "title", "subtitle", "titleaddon", "maintitle", "mainsubtitle", "booktitle",
            "booksubtitle", "booktitleaddon", "journal", "journaltitle", "journalsubtitle", "shortjournal",
            "eventtitle", "venue", "eventdate", "series", "edition", "volume", "volumes", "number", "issue", "part",
            "chapter", "pages", "eid", "articleno", "pagetotal", "numpages", "publisher", "organization", "institution",
            "school", "type", "howpublished", "address", "location", "date", "year", "month", "day", "pubstate",
            "version", "language", "isbn", "issn", "doi", "eprint", "eprinttype", "archiveprefix", "eprintclass",
            "primaryclass", "url", "urldate", "pdf", "code", "slides", "video", "poster", "website", "award", "note",
            "addendum", "annote", "annotation", "keywords", "selected", "abstract", "file");

    private final Map<String, Integer> places = new HashMap<>();

    FieldOrder(List<String> order) {
        order.forEach(name -> places.putIfAbsent(name, places.size()));
    }

    @Override
    public RawEntry apply(RawEntry entry) {
        List<RawField> fields = new ArrayList<>(entry.fields());
        fields.sort(Comparator.comparingInt(field -> places.getOrDefault(field.name(), Integer.MAX_VALUE)));
        return entry.withFields(fields);
    }
}
