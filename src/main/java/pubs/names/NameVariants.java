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

    private NameVariants() {}

    private static final class Person {
        final PersonName name;
        final NameKey key;
        /** The names of each paper, which its people share: of 600 people each has 600 names else. */
        final List<Set<String>> together = new ArrayList<>();
        final Set<String> venues = new HashSet<>();
        int papers;
        int elsewhere;

        Person(PersonName name) {
            this.name = name;
            this.key = NameKey.of(name);
        }

        String given() {
            return String.join("", key.given());
        }

        boolean initials() {
            return key.given().stream().allMatch(word -> word.length() == 1);
        }

        boolean isBeside(Person other) {
            String display = other.name.display();
            return together.stream().anyMatch(names -> names.contains(display));
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
     */
    public static List<Pair> find(List<Paper> papers, Collection<PersonName> elsewhere) {
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
        return variants.pairs();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Map<String, List<Person>> byFamily = new HashMap<>();
        Map<String, List<Person>> byGiven = new HashMap<>();
        for (Person person : people.values()) {
            if (!person.key.given().isEmpty()) {
                List<Person> family = byFamily.computeIfAbsent(person.key.family(), key -> new ArrayList<>());
                List<Person> given = byGiven.computeIfAbsent(person.given(), key -> new ArrayList<>());
                near(family).forEach(other -> compare(other, person, family, pairs));
                if (person.given().length() > SHORT) {
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

    private static void compare(Person one, Person other, List<Person> family, List<Pair> pairs) {
        if (one.papers + other.papers == 0 || one.isBeside(other)) {
            return;
        }
        boolean initials = one.initials() != other.initials();
        if (one.key.isExact(other.key)) {
            add(one, other, Likeness.LETTERS, pairs);
        } else if (initials) {
            Person shortened = one.initials() ? one : other;
            Person full = one.initials() ? other : one;
            boolean only = family.stream().filter(person -> !person.initials() && person != full
                    && shortened.key.matches(person.key)).findAny().isEmpty();
            if (shortened.key.matches(full.key) && only) {
                add(shortened, full, Likeness.INITIALS, pairs);
            }
        } else if (!one.initials() && areNear(one.given(), other.given()) && isSupported(one, other)) {
            add(one, other, Likeness.MISSPELT, pairs);
        }
    }

    private static void compareFamilies(Person one, Person other, List<Pair> pairs) {
        boolean apart = one.papers + other.papers > 0 && !one.isBeside(other);
        if (apart && !one.key.family().equals(other.key.family()) && !one.initials()
                && areNear(one.key.family(), other.key.family()) && isSupported(one, other)) {
            add(one, other, Likeness.MISSPELT, pairs);
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
        return one.elsewhere + other.elsewhere > 0 || !shared(one.coauthors(), other.coauthors()).isEmpty();
    }

    private static List<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return List.copyOf(shared);
    }

    private static void add(Person one, Person other, Likeness likeness, List<Pair> pairs) {
        pairs.add(new Pair(one.spelling(), other.spelling(), likeness, shared(one.coauthors(), other.coauthors()),
                shared(one.venues, other.venues)));
    }
}
