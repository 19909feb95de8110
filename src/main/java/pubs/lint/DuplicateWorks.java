package pubs.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pubs.latex.PlainLetters;
import pubs.model.Entry;
import pubs.names.NameSplitter;

/** Two entries of one work: by DOI, by arXiv number, by title, first author and year. */
final class DuplicateWorks implements LibraryRule {
    @Override
    public void check(List<Entry> entries, Report report) {
        Map<String, Entry> known = new HashMap<>();
        for (Entry entry : entries) {
            String reason = "";
            Entry other = null;
            for (String id : ids(entry)) {
                Entry first = known.putIfAbsent(id, entry);
                boolean same = first != null && !first.key().equals(entry.key()) && (!id.startsWith("title:") || isNear(first, entry));
                if (same && other == null) {
                    other = first;
                    reason = id.startsWith("doi:") ? "the DOI" : id.startsWith("arxiv:") ? "the number at arXiv" : "title and first author";
                }
            }
            if (other != null) {
                boolean preprint = isPreprint(entry) != isPreprint(other);
                Entry shown = entry;
                report.entry(preprint ? Rule.PREPRINT_PUBLISHED : Rule.DUPLICATE_WORK, shown, "\"" + entry.key() + "\" and \"" + other.key()
                        + "\"" + other.span().map(span -> " (" + span.place() + ")").orElse("") + " are one work by " + reason
                        + (preprint ? ", once as a preprint" : ""));
            }
        }
    }

    /** What came out in other years in other places is two works: a paper and the article that became of it. */
    private static boolean isNear(Entry one, Entry other) {
        String first = one.first("year", "date").orElse("");
        String second = other.first("year", "date").orElse("");
        return first.isEmpty() || second.isEmpty() || first.substring(0, Math.min(4, first.length())).equals(second.substring(0, Math.min(4,
                second.length()))) || isPreprint(one) != isPreprint(other);
    }

    private static boolean isPreprint(Entry entry) {
        String type = entry.type().name();
        boolean loose = type.equals("misc") || type.equals("online") || type.equals("unpublished") || type.equals("report")
                || type.equals("techreport");
        return loose || entry.first("journal", "journaltitle").orElse("").matches("(?i).*(?:arxiv|corr|biorxiv|ssrn|eprint).*");
    }

    private static List<String> ids(Entry entry) {
        List<String> ids = new ArrayList<>();
        boolean part = entry.type().name().matches("inbook|incollection|proceedings|xdata|set");
        if (!part) {
            entry.get("doi").ifPresent(doi -> ids.add("doi:" + doi.strip().toLowerCase(Locale.ROOT)
                    .replaceFirst("^(?:https?://)?(?:dx\\.)?doi\\.org/", "")));
        }
        if (entry.first("eprinttype", "archiveprefix").orElse("").equalsIgnoreCase("arxiv")) {
            entry.get("eprint").ifPresent(number -> ids.add("arxiv:" + number.strip().replaceFirst("v\\d+$", "")));
        }
        String title = PlainLetters.of(entry.get("title").orElse(""));
        List<String> authors = entry.get("author").map(NameSplitter::split).orElse(List.of());
        if (title.length() > 12 && !authors.isEmpty()) {
            String volume = PlainLetters.of(entry.first("volume").orElse("")) + "/" + PlainLetters.of(entry.first("pages").orElse(""));
            boolean series = entry.type().name().matches("book|inbook|manual|proceedings|collection|mvbook");
            ids.add("title:" + title + "/" + PlainLetters.of(NameSplitter.parse(authors.get(0)).family())
                    + (series ? "/" + volume + entry.first("year", "date", "edition").orElse("") : ""));
        }
        return ids;
    }
}
