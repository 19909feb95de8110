package pubs.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pubs.diagnostic.Suggestion;
import pubs.model.PersonName;

/**
 * Finds spellings that may be of one person, with the evidence. Names are compared within a family name or a given name
 * only, so that the time grows with the names and not with their pairs. Decides nothing.
 */
public final class NameVariants {
    /** Shorter given names differ by a letter and are two people's: Jing and Ming. */
    private static final int SHORT = 4;
    private static final int LONG = 7;
    /** More people of one family name are compared with their neighbours in the alphabet only. */
    private static final int MANY = 60;

    /** How two spellings are alike. */
    public enum Likeness {
        /** But for accents, case, hyphens and blanks they are the same letters. */
        LETTERS,
        /** One has initials, and the other is the only name that fits them. */
        INITIALS,
        /** The same, but for an initial that the full name has nothing for: {@code J. A. Smith} and {@code Jane Smith}. */
        LOOSE_INITIALS,
        /** They differ by a letter or two. */
        MISSPELT
    }

    /**
     * A spelling.
     *
     * @param papers    how many have it
     * @param elsewhere how often it stands in other text
     */
    public record Spelling(PersonName name, int papers, int elsewhere) {}

    /**
     * Two spellings that may be of one person.
     *
     * @param shared names of co-authors of both, sorted
     * @param venues where both have papers, sorted
     */
    public record Pair(Spelling one, Spelling other, Likeness likeness, List<String> shared, List<String> venues) {}

    /**
     * The people of a paper.
     *
     * @param venue where it appeared; empty when that is not known
     */
    public record Paper(List<PersonName> people, String venue) {}

    private final Map<String, Person> people = new LinkedHashMap<>();
    /** All names by family name and first letter: whoever initials may stand for is among them. */
    private final Map<String, List<Person>> byInitial = new HashMap<>();

    private NameVariants() {}

    private static final class Person {
        final PersonName name;
        final NameKey key;
        final String given;
        final boolean initials;
        /** The names of each paper, which its people share: of 600 people each has 600 names else. */
        final List<Set<String>> together = new ArrayList<>();
        final Set<String> venues = new HashSet<>();
        int papers;
        int elsewhere;

        Person(PersonName name) {
            this.name = name;
            this.key = NameKey.of(name);
            this.given = String.join("", key.given());
            this.initials = key.isInitials();
        }

        String initial() {
            return key.family() + "/" + key.given().get(0).substring(0, 1);
        }

        boolean isBeside(Person other) {
            Person seldom = together.size() <= other.together.size() ? this : other;
            String display = (seldom == this ? other : this).name.display();
            for (Set<String> names : seldom.together) {
                if (names.contains(display)) {
                    return true;
                }
            }
            return false;
        }

        Set<String> coauthors() {
            Set<String> all = new HashSet<>();
            together.forEach(all::addAll);
            return all;
        }

        Spelling spelling() {
            return new Spelling(name, papers, elsewhere);
        }
    }

    /**
     * The pairs, in the order of the names; who stand on one paper are two people.
     *
     * @param papers    all, names in Unicode text
     * @param elsewhere names in other text about the same people, as often as they stand there
     * @param distinct  groups of names of which no two are one person's
     */
    public static List<Pair> find(List<Paper> papers, Collection<PersonName> elsewhere, List<List<String>> distinct) {
        NameVariants variants = new NameVariants();
        for (Paper paper : papers) {
            Set<String> names = new HashSet<>();
            paper.people().forEach(name -> names.add(name.display()));
            for (PersonName name : paper.people()) {
                Person person = variants.people.computeIfAbsent(name.display(), display -> new Person(name));
                person.papers++;
                person.together.add(names);
                if (!paper.venue().isEmpty()) {
                    person.venues.add(paper.venue());
                }
            }
        }
        for (PersonName name : elsewhere) {
            variants.people.computeIfAbsent(name.display(), display -> new Person(name)).elsewhere++;
        }
        return variants.pairs().stream().filter(pair -> distinct.stream().noneMatch(group ->
                group.contains(pair.one().name().display()) && group.contains(pair.other().name().display()))).toList();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Map<String, List<Person>> byFamily = new HashMap<>();
        Map<String, List<Person>> byGiven = new HashMap<>();
        for (Person person : people.values()) {
            if (!person.key.given().isEmpty()) {
                byInitial.computeIfAbsent(person.initial(), key -> new ArrayList<>()).add(person);
            }
        }
        for (Person person : people.values()) {
            if (!person.key.given().isEmpty()) {
                List<Person> family = byFamily.computeIfAbsent(person.key.family(), key -> new ArrayList<>());
                List<Person> given = byGiven.computeIfAbsent(person.given, key -> new ArrayList<>());
                near(family).forEach(other -> compare(other, person, pairs));
                if (person.given.length() > SHORT) {
                    near(given).forEach(other -> compareFamilies(other, person, pairs));
                }
                family.add(person);
                given.add(person);
            }
        }
        return pairs;
    }

    private static List<Person> near(List<Person> block) {
        return block.subList(Math.max(0, block.size() - MANY), block.size());
    }

    private void compare(Person one, Person other, List<Pair> pairs) {
        if (one.papers + other.papers == 0) {
            return;
        }
        boolean initials = one.initials != other.initials;
        if (one.key.isExact(other.key)) {
            addApart(one, other, Likeness.LETTERS, pairs);
        } else if (initials) {
            Person shortened = one.initials ? one : other;
            Person full = one.initials ? other : one;
            if (shortened.key.mayShorten(full.key) && isOnly(full, shortened)) {
                boolean certain = shortened.key.shortens(full.key) && shortened.name.suffix().equals(full.name.suffix());
                if (certain || isSupported(one, other)) {
                    addApart(shortened, full, certain ? Likeness.INITIALS : Likeness.LOOSE_INITIALS, pairs);
                }
            }
        } else if (!one.initials && areNear(one.given, other.given) && isSupported(one, other)) {
            addApart(one, other, Likeness.MISSPELT, pairs);
        }
    }

    /** Whether no other name of all, earlier or later, may be that of who is written with initials; of too many one may be. */
    private boolean isOnly(Person full, Person shortened) {
        List<Person> all = byInitial.get(shortened.initial());
        return all.size() <= MANY && all.stream().allMatch(other -> !shortened.key.mayShorten(other.key) || other.key.isExact(full.key)
                || other.key.isExact(shortened.key) || other.key.shortens(full.key)
                || shortened.key.shortensAll(full.key) && other.key.isStartOf(full.key));
    }

    private static void compareFamilies(Person one, Person other, List<Pair> pairs) {
        if (one.papers + other.papers > 0 && !one.key.family().equals(other.key.family()) && !one.initials
                && areNear(one.key.family(), other.key.family()) && isSupported(one, other)) {
            addApart(one, other, Likeness.MISSPELT, pairs);
        }
    }

    private static boolean areNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORT || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int distance = Suggestion.distance(one, other, 2);
        return distance == 1 || distance == 2 && shorter >= LONG;
    }

    /** Two people without anybody in common are two people; a name in the text about the list is known to its owner. */
    private static boolean isSupported(Person one, Person other) {
        return one.elsewhere + other.elsewhere > 0 || !shared(one, other).isEmpty();
    }

    /** The co-authors of both, of whom some may be spelt in two ways as well. */
    private static List<String> shared(Person one, Person other) {
        Set<String> letters = other.coauthors().stream().map(NameIdentity::letters).collect(Collectors.toSet());
        Set<String> own = new HashSet<>(List.of(NameIdentity.letters(one.name.display()), NameIdentity.letters(other.name.display())));
        return one.coauthors().stream().filter(name -> letters.contains(NameIdentity.letters(name)) && !own.contains(NameIdentity.letters(name))).sorted().toList();
    }

    private static List<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return List.copyOf(shared);
    }

    /** Adds two that stand on no paper together, which is asked last, as it takes longest. */
    private static void addApart(Person one, Person other, Likeness likeness, List<Pair> pairs) {
        if (one.isBeside(other)) {
            return;
        }
        pairs.add(new Pair(one.spelling(), other.spelling(), likeness, shared(one, other),
                shared(one.venues, other.venues)));
    }
}
