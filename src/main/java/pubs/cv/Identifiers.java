package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pubs.model.Entry;

/** What identifies a work whatever its title. */
public final class Identifiers {
    private static final String[] RESOLVERS = {"https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"};
    private static final String ARXIV_DOI = "10.48550/arxiv.";

    private Identifiers() {}

    /** {@code doi:10.1000/182}, {@code arxiv:2401.01234}; as many as the entry has. */
    public static List<String> of(Entry entry) {
        List<String> ids = new ArrayList<>();
        entry.get("doi").map(Identifiers::doi).ifPresent(ids::add);
        if (ids.isEmpty()) {
            entry.get("url").map(String::strip).filter(Identifiers::isResolver).map(Identifiers::doi).ifPresent(ids::add);
        }
        if (entry.first("eprinttype", "archiveprefix").orElse("").equalsIgnoreCase("arxiv")) {
            entry.get("eprint").ifPresent(eprint -> ids.add("arxiv:" + withoutVersion(eprint.strip())));
        }
        return ids;
    }

    private static boolean isResolver(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return Stream.of(RESOLVERS).anyMatch(lower::startsWith) && lower.contains("/10.");
    }

    private static String doi(String value) {
        String doi = value.strip().toLowerCase(Locale.ROOT).replace("\\_", "_");
        for (String resolver : RESOLVERS) {
            if (doi.startsWith(resolver)) {
                doi = doi.substring(resolver.length()).strip();
            }
        }
        return doi.startsWith(ARXIV_DOI) ? "arxiv:" + withoutVersion(doi.substring(ARXIV_DOI.length())) : "doi:" + doi;
    }

    /** {@code 2401.01234v2 -> 2401.01234}. */
    private static String withoutVersion(String id) {
        int v = id.lastIndexOf('v');
        boolean version = v > 0 && v + 1 < id.length() && id.substring(v + 1).chars().allMatch(Character::isDigit);
        return version ? id.substring(0, v) : id;
    }
}
