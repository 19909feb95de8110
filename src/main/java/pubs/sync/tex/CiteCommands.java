package pubs.sync.tex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.resource.Resource;

/**
 * The commands that cite. Those that are known stand in {@code cite-commands.txt} of this package, with the groups they
 * take; another one with "cite" in its name is taken to have the keys in its first group.
 */
final class CiteCommands {
    /** The groups of a command: {@code k} keys, {@code m} one to pass over, {@code +} at the end for all of it again and again. */
    static final String PLAIN = "k";
    private static final String NONE = "-";

    private final Map<String, String> known = new HashMap<>();
    private final Set<String> suffixes = new HashSet<>();
    private final Set<String> declared = new HashSet<>();

    CiteCommands() {
        for (String row : Resource.rows(CiteCommands.class, "cite-commands.txt")) {
            String[] words = row.split(" +");
            for (int i = 1; i < words.length; i++) {
                known.put(words[i], words[0]);
            }
        }
    }

    /** The groups of a command; absent for one that does not cite. */
    Optional<String> find(String name) {
        String groups = known.get(name);
        if (groups != null) {
            return Optional.of(groups).filter(found -> !found.equals(NONE));
        }
        for (String suffix : suffixes) {
            String base = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : "";
            if (isKnown(base)) {
                return Optional.of(known.get(base));
            }
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean looks = lower.contains("cite") && name.indexOf('@') < 0 && name.indexOf(':') < 0
                && !name.startsWith("if") && !lower.endsWith("true") && !lower.endsWith("false")
                && !lower.endsWith("delim") && !lower.endsWith("punct");
        return looks ? Optional.of(lower.endsWith("cites") ? "k+" : PLAIN) : Optional.empty();
    }

    /** Whether it is certain that a command cites. */
    boolean isKnown(String name) {
        return !known.getOrDefault(name, NONE).equals(NONE) || declared.contains(name);
    }

    /** A command that the document declares, {@code \DeclareCiteCommand}. */
    void declare(String name, String groups) {
        declared.add(name);
        known.put(name, groups);
    }

    /** A family of commands such as {@code \citeown}, {@code \nociteown}, {@code \citetown} of multibib. */
    void addSuffix(String suffix) {
        if (!suffix.isBlank()) {
            suffixes.add(suffix);
        }
    }

    boolean isSuffix(String suffix) {
        return suffixes.contains(suffix);
    }
}
