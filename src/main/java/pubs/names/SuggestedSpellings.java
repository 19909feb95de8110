package pubs.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pubs.names.NameVariants.Likeness;
import pubs.names.NameVariants.Pair;
import pubs.names.NameVariants.Spelling;

/**
 * Spellings that may be of one person with the line for [people] that would say so. A name is right in one line only, as
 * TOML knows no key twice; which of them is right is a guess, for a person to decide.
 *
 * @param right  the name of the settings, in full, or with most evidence
 * @param pairs  each with that name, in the order of the names
 * @param others all other spellings, those first that the settings have
 * @param isNew  whether the settings have no line for the name yet
 */
public record SuggestedSpellings(Spelling right, List<Pair> pairs, List<String> others, boolean isNew) {

    /** By right names; two that are likely to be spellings of a third are no pair beside it. @param known of the settings */
    public static List<SuggestedSpellings> of(List<Pair> pairs, Map<String, List<String>> known) {
        Map<String, Set<String>> others = new LinkedHashMap<>();
        Map<String, Set<String>> rights = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            String right = right(pair, known).name().display();
            String other = other(pair, known).name().display();
            others.computeIfAbsent(right, name -> new LinkedHashSet<>(known.getOrDefault(name, List.of()))).add(other);
            rights.computeIfAbsent(other, name -> new HashSet<>()).add(right);
        }
        Map<String, List<Pair>> byRight = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            String right = right(pair, known).name().display();
            Set<String> above = rights.getOrDefault(right, Set.of());
            if (rights.get(other(pair, known).name().display()).stream().noneMatch(above::contains)) {
                byRight.computeIfAbsent(right, name -> new ArrayList<>()).add(pair);
            } else {
                others.get(right).remove(other(pair, known).name().display());
            }
        }
        List<SuggestedSpellings> suggested = new ArrayList<>();
        byRight.forEach((name, of) -> suggested.add(new SuggestedSpellings(right(of.get(0), known), of, List.copyOf(others.get(name)), !known.containsKey(name))));
        return suggested;
    }

    /** The spelling of a pair beside the right one. */
    public Spelling other(Pair pair) {
        return right.equals(pair.one()) ? pair.other() : pair.one();
    }

    private static Spelling other(Pair pair, Map<String, List<String>> known) {
        return right(pair, known) == pair.one() ? pair.other() : pair.one();
    }

    /** Whether one has initials, so that the other is right if they are one. */
    public static boolean isInitials(Pair pair) {
        return pair.likeness() == Likeness.INITIALS || pair.likeness() == Likeness.LOOSE_INITIALS;
    }

    private static Spelling right(Pair pair, Map<String, List<String>> known) {
        Spelling one = pair.one();
        Spelling other = pair.other();
        boolean settled = known.containsKey(one.name().display());
        if (settled != known.containsKey(other.name().display())) {
            return settled ? one : other;
        }
        boolean first = one.elsewhere() != other.elsewhere() ? one.elsewhere() > other.elsewhere() : one.papers() > other.papers();
        return !isInitials(pair) && first ? one : other;
    }

    /** {@code "Dahua Lin" = ["Dahu Lin"]}. */
    public String line() {
        return quoted(right.name().display()) + " = [" + String.join(", ", others.stream().map(SuggestedSpellings::quoted).toList()) + "]";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
