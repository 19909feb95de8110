package pubs.publist;

import java.util.Locale;
import pubs.dialect.PreprintServers;
import pubs.model.Entry;

/**
 * The kind of an entry. What the entry says of itself ({@code kind = {journal}}) comes first, then its type, then the words
 * of its venue. A paper under review stands with the kind it was written for, which is its type.
 */
final class Kinds {
    private Kinds() {}

    static Kind of(Entry entry) {
        String said = entry.get("kind").orElse("").strip().toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.id().equals(said)) {
                return kind;
            }
        }
        return switch (entry.type().name()) {
            case "inproceedings", "conference" -> isWorkshop(entry) ? Kind.WORKSHOP : Kind.CONFERENCE;
            case "article", "suppperiodical", "review" -> isPreprint(entry) ? Kind.PREPRINT : Kind.JOURNAL;
            case "preprint" -> Kind.PREPRINT;
            case "book", "mvbook", "collection", "mvcollection", "proceedings", "mvproceedings", "reference",
                    "mvreference", "periodical", "booklet" -> Kind.BOOK;
            case "inbook", "bookinbook", "suppbook", "incollection", "suppcollection", "inreference" -> Kind.CHAPTER;
            case "thesis", "phdthesis", "mastersthesis", "bachelorsthesis", "candthesis" -> Kind.THESIS;
            case "techreport", "report", "manual" -> Kind.REPORT;
            case "misc", "unpublished", "online", "electronic", "www" -> isOnPreprintServer(entry)
                    ? Kind.PREPRINT : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }

    private static boolean isWorkshop(Entry entry) {
        for (String field : new String[] {"booktitle", "eventtitle", "series"}) {
            String venue = entry.get(field).orElse("").toLowerCase(Locale.ROOT);
            if (venue.contains("workshop") && !venue.contains("conference and workshop")
                    && !venue.contains("conferences and workshop") && !venue.contains("conference & workshop")
                    && !venue.contains("symposium and workshop")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPreprint(Entry entry) {
        boolean journal = entry.first("journal", "journaltitle").isPresent();
        return journal ? PreprintServers.isName(entry.first("journal", "journaltitle").orElse(""))
                : isOnPreprintServer(entry) && !entry.get("pubstate").orElse("").equals("submitted");
    }

    private static boolean isOnPreprintServer(Entry entry) {
        return entry.has("eprint") || PreprintServers.isName(entry.first("publisher", "howpublished", "organization").orElse(""))
                || entry.get("url").orElse("").contains("arxiv.org/")
                || PreprintServers.isDoi(entry.get("doi").orElse(""));
    }
}
