package pubs.cv.item;

import java.util.regex.Pattern;

/** What a work is called in catalogues: its number at arXiv, its code in the Astrophysics Data System, its DOI. */
public final class CatalogueNumbers {
    /** {@code 2001.01234}. */
    static final String ARXIV = "\\d{4}\\.\\d{4,5}";
    /** {@code hep-th/0102003}, as arXiv numbered before 2007. */
    private static final String OLD_ARXIV = "(?:astro-ph|hep-\\w{2,3}|gr-qc|cond-mat|math-ph|nucl-\\w{2}|quant-ph)/\\d{7}";
    /** {@code 2019MNRAS.485.1234S}. */
    static final String BIBCODE = "(?:18|19|20)\\d\\d[A-Za-z&.]{5}[\\d.]{4}[A-Za-z\\d.][\\d.]{4}[A-Z]";
    static final String DOI_ADDRESS = "(?:https?://|(?<![\\w/.-])|(?<=\\p{L}\\.))(?:dx\\.)?doi\\.org/";

    /** Such a number before an item, which a title or a name follows. */
    public static final Pattern LEADING = Pattern.compile("(?:\\[?(?:arXiv:\\s?)?(?:" + ARXIV + "(?:v\\d{1,2})?|" + OLD_ARXIV + ")(?:\\s?\\[[\\w.-]{2,20}\\])?\\]?"
            + "|\\[?" + BIBCODE + "\\]?|(?:doi:\\s?|" + DOI_ADDRESS + ")10\\.\\S{4,120})[.,:;]?[\\s–—-]{1,4}(?=[\\p{Lu}“\"*])", Pattern.CASE_INSENSITIVE);

    private CatalogueNumbers() {}
}
