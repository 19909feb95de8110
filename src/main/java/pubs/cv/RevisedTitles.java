package pubs.cv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pubs.cv.venue.SameVenue;
import pubs.dialect.PreprintServers;
import pubs.latex.LatexReader;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.names.Roles;

/**
 * Works of a library that an item with nearly the same title may be a revision of: by the same authors, not earlier, at the same
 * place or where the library has no place yet. <i>Fast Trees</i>, a preprint, and <i>Fast Trees: A Theory of Growing</i>. Not
 * thread-safe.
 */
public final class RevisedTitles {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What tells the parts of a work in several, and the years of a report. */
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+|[ivx]{1,4}");
    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 4;
    private static final int TELLING_WORDS = 2;
    /** So much of the words of both titles is in common. */
    private static final double ALIKE = 0.7;
    /** So many works by one author with one word are looked at. */
    private static final int MOST = 200;

    private final SameVenue venues;
    private final Map<String, List<Entry>> byWord = new HashMap<>();

    /** @param venues tells names of one venue */
    public RevisedTitles(SameVenue venues) {
        this.venues = venues;
    }

    /** Takes a work of the library that no item of the documents is. @param entry in the one dialect */
    public void add(Entry entry) {
        keys(entry).forEach(key -> byWord.computeIfAbsent(key, none -> new ArrayList<>(1)).add(entry));
    }

    /** The work that an item may be a revision of, as it was added. @param item in the one dialect */
    public Optional<Entry> find(Entry item) {
        Set<Entry> seen = new HashSet<>();
        for (String key : keys(item)) {
            Optional<Entry> found = byWord.getOrDefault(key, List.of()).stream().limit(MOST).filter(seen::add).filter(known -> isRevision(known, item)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isRevision(Entry known, Entry item) {
        Place before = Place.of(known);
        Place now = Place.of(item);
        boolean placed = before.isKnown() ? before.is(now, venues) || known.has("pubstate") && now.isKnown() : true;
        String year = known.get("year").orElse("");
        boolean later = year.isEmpty() || !item.has("year") || item.get("year").orElse("").compareTo(year) >= 0;
        boolean numbered = differ(known, item, "volume") || differ(known, item, "pages") || differ(known, item, "eprint")
                || isPublished(known) && isPublished(item) && differ(known, item, "doi");
        return placed && later && !numbered && sameAuthors(known, item) && areAlike(title(known), title(item));
    }

    private static boolean isPublished(Entry entry) {
        return !PreprintServers.isDoi(entry.get("doi").orElse(""));
    }

    private static boolean differ(Entry one, Entry other, String field) {
        return one.has(field) && other.has(field) && !Folded.of(one.get(field).orElse("")).equals(Folded.of(other.get(field).orElse("")));
    }

    /** One of them may have joined or left. */
    private static boolean sameAuthors(Entry known, Entry item) {
        List<String> ours = families(known);
        List<String> theirs = families(item);
        Set<String> shared = new HashSet<>(ours);
        shared.retainAll(theirs);
        int most = others(known) || others(item) ? Math.min(ours.size(), theirs.size()) : Math.max(ours.size(), theirs.size());
        return !ours.isEmpty() && !theirs.isEmpty() && ours.get(0).equals(theirs.get(0)) && shared.size() >= Math.max(1, most - 1);
    }

    static boolean areAlike(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        if (words.equals(others) || !numbers(words).equals(numbers(others))) {
            return false;
        }
        List<String> left = new ArrayList<>(others);
        int shared = 0;
        for (String word : words) {
            shared += left.removeIf(new First(word)) ? 1 : 0;
        }
        return 2.0 * shared >= ALIKE * (words.size() + others.size()) && shared >= TELLING_WORDS || isMain(one, other) || isMain(other, one);
    }

    /** The first of equal or kindred words. */
    private static final class First implements Predicate<String> {
        private final String word;
        private boolean found;

        First(String word) {
            this.word = word;
        }

        @Override
        public boolean test(String other) {
            boolean same = !found && (word.equals(other) || word.length() > STEM && other.length() > STEM && word.startsWith(other.substring(0, STEM)));
            found |= same;
            return same;
        }
    }

    /** Whether a title is another one without its subtitle. */
    private static boolean isMain(String whole, String main) {
        int colon = whole.indexOf(": ");
        return colon > 0 && main.indexOf(':') < 0 && words(main).size() >= TELLING_WORDS && words(whole.substring(0, colon)).equals(words(main));
    }

    private static List<String> numbers(List<String> words) {
        return words.stream().filter(word -> NUMBER.matcher(word).matches()).toList();
    }

    /** The words that tell a title. */
    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : APART.split(title.toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST_WORD || NUMBER.matcher(word).matches()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String title(Entry entry) {
        String title = LatexReader.plain(entry.get("title").orElse(""));
        return entry.get("subtitle").map(subtitle -> title + ": " + LatexReader.plain(subtitle)).orElse(title);
    }

    private static Set<String> keys(Entry entry) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> families = families(entry);
        if (!families.isEmpty()) {
            words(title(entry)).forEach(word -> keys.add(families.get(0) + "/" + word));
        }
        return keys;
    }

    private static Contributors authors(Entry entry) {
        return Roles.read(entry, List.of("author"), problem -> { }).getOrDefault("author", Contributors.NONE);
    }

    private static boolean others(Entry entry) {
        return authors(entry).others();
    }

    private static List<String> families(Entry entry) {
        return authors(entry).people().stream().map(person -> Folded.of(person.name().family())).toList();
    }
}
