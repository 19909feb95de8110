package pubs.csl;

import java.util.Locale;
import java.util.Set;

/** The CSL type of an entry: its entry type's row in {@link CslTypes}, made finer by what else the entry says. */
final class TypeRule {
    private static final Set<String> PERIODICALS = Set.of("article", "periodical", "suppperiodical");
    /** Types that are used for preprints because there is none of their own. */
    private static final Set<String> MAY_BE_PREPRINT = Set.of("article", "misc", "unpublished", "techreport", "report");

    private TypeRule() {}

    /** A type of CSL 1.0.2; {@code document} for an entry type that nobody knows. */
    static String type(EntryText entry) {
        String subtype = entry.word("entrysubtype");
        if (CslTypes.NAMES.contains(subtype)) {
            return subtype;
        }
        String type = entry.type();
        if (PERIODICALS.contains(type) && (subtype.equals("magazine") || subtype.equals("newspaper"))) {
            return "article-" + subtype;
        }
        if (isPreprint(entry)) {
            return "article";
        }
        return switch (type) {
            case "misc" -> misc(entry);
            case "unpublished" -> entry.has("eventtitle", "eventdate", "venue") ? "speech" : "manuscript";
            case "inreference" -> subtype.equals("dictionary") ? "entry-dictionary" : "entry-encyclopedia";
            default -> CslTypes.OF_ENTRY.getOrDefault(type, "document");
        };
    }

    /** Whether the entry is a preprint and nothing but that: on a preprint server, and in no journal, book or series. */
    static boolean isPreprint(EntryText entry) {
        return entry.type().equals("preprint") || MAY_BE_PREPRINT.contains(entry.type())
                && !Eprints.server(kindOfEprint(entry)).isEmpty() && entry.has("eprint")
                && !entry.has("journaltitle", "journal", "booktitle", "maintitle", "institution", "school", "number");
    }

    /** {@code eprinttype}, which is arXiv when an identifier of arXiv's form stands without it. */
    static String kindOfEprint(EntryText entry) {
        String kind = entry.word("eprinttype", "archiveprefix");
        return kind.isEmpty() && entry.has("eprint") && (entry.has("eprintclass", "primaryclass")
                || arxivId(entry.verbatim("eprint"))) ? "arxiv" : kind;
    }

    private static boolean arxivId(String id) {
        return id.length() >= 9 && id.charAt(4) == '.' && id.chars().limit(4).allMatch(Character::isDigit);
    }

    /** BibTeX's type for all the rest: what it is may stand in {@code type}, in any case. */
    private static String misc(EntryText entry) {
        String said = entry.word("type");
        if (CslTypes.NAMES.contains(said)) {
            return said;
        }
        String how = entry.raw("howpublished").strip().toLowerCase(Locale.ROOT);
        boolean address = how.startsWith("\\url{") || how.startsWith("http");
        return address && !entry.has("publisher", "doi") ? "webpage" : "document";
    }
}
