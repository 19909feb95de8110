package pubs.render;

import java.util.Locale;
import pubs.publist.Link;

/** What a link is called where it is shown. */
public final class LinkNames {
    private LinkNames() {}

    /** {@code pdf -> PDF}, {@code code -> Code}. */
    public static String of(Link link) {
        return switch (link.label()) {
            case "doi" -> "DOI";
            case "arxiv" -> "arXiv";
            case "pdf", "url" -> link.label().toUpperCase(Locale.ROOT);
            default -> link.label().substring(0, 1).toUpperCase(Locale.ROOT) + link.label().substring(1);
        };
    }
}
