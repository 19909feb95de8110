package pubs.csl;

import java.util.Locale;
import java.util.Map;

/** Where the identifiers of {@code eprint} lead (biblatex manual, section 3.14.7). */
final class Eprints {
    private Eprints() {}

    /** {@code eprinttype} to the address before the identifier. */
    static final Map<String, String> ADDRESSES = Rows.of("""
            arxiv = https://arxiv.org/abs/
            biorxiv = https://www.biorxiv.org/content/
            medrxiv = https://www.medrxiv.org/content/
            iacr = https://eprint.iacr.org/
            hal = https://hal.science/
            ssrn = https://ssrn.com/abstract=
            hdl = https://hdl.handle.net/
            jstor = https://www.jstor.org/stable/
            pubmed = https://pubmed.ncbi.nlm.nih.gov/
            googlebooks = https://books.google.com/books?id=
            openreview = https://openreview.net/forum?id=
            """);

    /** Servers of preprints, as they write their own names. */
    static final Map<String, String> PREPRINT_SERVERS = Rows.of("""
            arxiv = arXiv
            biorxiv = bioRxiv
            medrxiv = medRxiv
            chemrxiv = ChemRxiv
            psyarxiv = PsyArXiv
            socarxiv = SocArXiv
            techrxiv = TechRxiv
            iacr = Cryptology ePrint Archive
            hal = HAL
            ssrn = SSRN
            """);

    /** The address of an identifier, or empty when the kind is not known. {@code arXiv, 1008.2849v1}. */
    static String address(String kind, String id) {
        String base = ADDRESSES.getOrDefault(kind.toLowerCase(Locale.ROOT), "");
        return base.isEmpty() ? "" : base + id;
    }

    /** The name of a preprint server, or empty when the kind is something else. */
    static String server(String kind) {
        return PREPRINT_SERVERS.getOrDefault(kind.toLowerCase(Locale.ROOT), "");
    }
}
