package pubs.csl;

import java.util.Locale;

/** Identifiers and addresses, and the notes that are passed on as they are. */
final class IdentifierMapping {
    private final EntryText entry;
    private final Variables out;

    IdentifierMapping(EntryText entry, Variables out) {
        this.entry = entry;
        this.out = out;
    }

    void map() {
        String doi = entry.option("doi").equals("false") ? "" : doi(entry.verbatim("doi"));
        out.text("DOI", doi);
        url(doi);
        out.text("ISBN", entry.verbatim("isbn"));
        out.text("ISSN", entry.verbatim("issn"));
        out.text("PMID", entry.verbatim("pmid"));
        out.text("PMCID", entry.verbatim("pmcid"));
        if (TypeRule.kindOfEprint(entry).equals("pubmed")) {
            out.text("PMID", entry.verbatim("eprint"));
        }
        preprint();
        out.text("call-number", entry.text("library"));
        out.text("archive", entry.text("archive"));
        out.text("archive_location", entry.text("archivelocation", "archive_location"));
        out.text("archive-place", entry.text("archiveplace", "archive-place"));
        out.text("archive_collection", entry.text("archivecollection", "archive_collection"));
        out.text("license", entry.text("license", "copyright"));
        out.text("dimensions", entry.text("dimensions", "runtime", "duration"));
        out.text("scale", entry.text("scale"));
        out.text("status", entry.keyed("pubstate"));
        out.text("keyword", entry.text("keywords"));
        out.text("note", Phrase.join(".", entry.text("note"), entry.text("addendum")));
        out.text("annote", entry.text("annotation", "annote"));
        out.text("abstract", entry.text("abstract"));
    }

    /**
     * biblatex's options {@code url=false} and {@code doi=false} hide a field of one entry; {@code online} shows its
     * address in any case. An address that is only the DOI again is not said twice.
     */
    private void url(String doi) {
        boolean shown = entry.type().equals("online") || !entry.option("url").equals("false");
        String url = entry.verbatim("url");
        if (shown && !url.isEmpty()) {
            if (doi.isEmpty() || !doi(url).equalsIgnoreCase(doi)) {
                out.text("URL", url);
            }
            return;
        }
        String how = entry.verbatim("howpublished");
        if (shown && (how.startsWith("http://") || how.startsWith("https://")) && how.indexOf(' ') < 0) {
            out.text("URL", how);
        }
        if (!entry.option("eprint").equals("false")) {
            String id = entry.verbatim("eprint");
            out.text("URL", id.isEmpty() ? "" : Eprints.address(TypeRule.kindOfEprint(entry), bare(id)));
        }
    }

    /** The number of a preprint as its server writes it, {@code arXiv:1008.2849}, as Zotero gives it to the styles. */
    private void preprint() {
        String kind = TypeRule.kindOfEprint(entry);
        if (TypeRule.isPreprint(entry) && entry.has("eprint")) {
            String id = bare(entry.verbatim("eprint"));
            out.text("number", kind.equals("arxiv") ? "arXiv:" + id : id);
        }
    }

    private static String bare(String id) {
        return id.regionMatches(true, 0, "arxiv:", 0, 6) ? id.substring(6).strip() : id;
    }

    /** A DOI without the address or the word that is often put before it. {@code https://doi.org/10.1/x -> 10.1/x}. */
    static String doi(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String head : new String[] {"https://", "http://"}) {
            if (lower.startsWith(head)) {
                int slash = lower.indexOf("doi.org/");
                return slash >= 0 && slash <= head.length() + 4 ? text.substring(slash + "doi.org/".length()) : text;
            }
        }
        if (lower.startsWith("doi.org/")) {
            return text.substring("doi.org/".length());
        }
        return lower.startsWith("doi:") ? text.substring(4).strip() : text;
    }
}
