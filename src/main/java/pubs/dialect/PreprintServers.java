package pubs.dialect;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Servers of preprints, by their names and by their DOIs. What stands there has not appeared by that. */
public final class PreprintServers {
    private static final List<String> NAMES = List.of("arxiv", "corr", "biorxiv", "medrxiv", "chemrxiv", "ssrn", "psyarxiv", "socarxiv", "eartharxiv",
            "osf preprints", "research square", "preprints.org", "eprint archive", "hal", "techrxiv", "engrxiv", "openreview");
    private static final int SHORT_NAME = 4;

    /** Expressions are made when an entry first has a DOI. */
    private static final class Forms {
        /**
         * In their order arXiv, SSRN, bioRxiv and medRxiv (whose publisher has journals too, with letters behind the number), Research
         * Square, PsyArXiv, OSF, ChemRxiv, Preprints.org, TechRxiv.
         */
        private static final Pattern DOI = Pattern.compile("(?i)(?:^|[\\s/:])10\\.(?:48550/|2139/ssrn|1101/\\d|21203/|31234/|31219/|26434/|20944/|36227/)");
    }

    private PreprintServers() {}

    /** Whether a DOI, or an address of one, is that of a preprint. {@code 10.48550/arXiv.2101.00001 -> true}. */
    public static boolean isDoi(String doi) {
        return Forms.DOI.matcher(doi).find();
    }

    /** Whether a name, alone or with a number behind it, is that of a server. {@code arXiv preprint arXiv:2101.00001 -> true}. */
    public static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("{", "").replace("}", "");
        for (String server : NAMES) {
            boolean is = lower.equals(server) || lower.startsWith(server + " ") || server.length() > SHORT_NAME && lower.contains(server);
            if (is) {
                return true;
            }
        }
        return false;
    }
}
