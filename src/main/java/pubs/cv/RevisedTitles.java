package pubs.cv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
import pubs.latex.PlainLetters;
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
    /** As many words are looked at. */
    private static final int MOST_WORDS = 40;
    /** So many works by one author with one word are looked at. */
    private static final int MOST = 200;

    private final SameVenue venues;
    private final Map<String, List<Work>> byWord = new HashMap<>();

    /** What of a work is compared, read once. */
    private record Work(Entry entry, String title, List<String> words, List<String> families, boolean others) {
        static Work of(Entry entry) {
            Contributors authors = Roles.read(entry, List.of("author"), problem -> { }).getOrDefault("author", Contributors.NONE);
            String title = RevisedTitles.title(entry);
            return new Work(entry, title, RevisedTitles.words(title), authors.people().stream().map(person -> PlainLetters.of(person.name().family())).toList(),
                    authors.others());
        }

        /** By the first author and a word; a long title is found by the first of its words. */
        Set<String> keys() {
            Set<String> keys = new LinkedHashSet<>();
            if (!families.isEmpty()) {
                words.stream().limit(MOST_WORDS).forEach(word -> keys.add(families.get(0) + "/" + word));
            }
            return keys;
        }
    }

    /** @param venues tells names of one venue */
    public RevisedTitles(SameVenue venues) {
        this.venues = venues;
    }

    /** Takes a work of the library that no item of the documents is. @param entry in the one dialect */
    public void add(Entry entry) {
        Work work = Work.of(entry);
        work.keys().forEach(key -> byWord.computeIfAbsent(key, none -> new ArrayList<>(1)).add(work));
    }

    /** The work that an item may be a revision of, as it was added. @param item in the one dialect */
    public Optional<Entry> find(Entry item) {
        Work read = Work.of(item);
        Set<Work> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String key : read.keys()) {
            Optional<Work> found = byWord.getOrDefault(key, List.of()).stream().limit(MOST).filter(seen::add).filter(work -> isRevision(work, read)).findFirst();
            if (found.isPresent()) {
                return found.map(Work::entry);
            }
        }
        return Optional.empty();
    }

    private boolean isRevision(Work work, Work read) {
        if (!areAlike(work, read) || !sameAuthors(work, read)) {
            return false;
        }
        Entry known = work.entry();
        Entry item = read.entry();
        Place before = Place.of(known);
        Place now = Place.of(item);
        boolean placed = !before.isKnown() || before.is(now, venues) || known.has("pubstate") && now.isKnown();
        String year = known.get("year").orElse("");
        boolean later = year.isEmpty() || !item.has("year") || item.get("year").orElse("").compareTo(year) >= 0;
        boolean numbered = differ(known, item, "volume") || differ(known, item, "pages") || differ(known, item, "eprint")
                || isPublished(known) && isPublished(item) && differ(known, item, "doi");
        return placed && later && !numbered;
    }

    private static boolean isPublished(Entry entry) {
        return !PreprintServers.isDoi(entry.get("doi").orElse(""));
    }

    private static boolean differ(Entry one, Entry other, String field) {
        return one.has(field) && other.has(field) && !PlainLetters.of(one.get(field).orElse("")).equals(PlainLetters.of(other.get(field).orElse("")));
    }

    /** One of them may have joined or left. */
    private static boolean sameAuthors(Work known, Work item) {
        List<String> ours = known.families();
        List<String> theirs = item.families();
        Set<String> shared = new HashSet<>(ours);
        shared.retainAll(theirs);
        int most = known.others() || item.others() ? Math.min(ours.size(), theirs.size()) : Math.max(ours.size(), theirs.size());
        return ours.get(0).equals(theirs.get(0)) && shared.size() >= Math.max(1, most - 1);
    }

    private static boolean areAlike(Work one, Work other) {
        int most = one.words().size() + other.words().size();
        boolean near = 2 * Math.min(one.words().size(), other.words().size()) >= ALIKE * most;
        // Of one title they are a work that appeared twice.
        if (PlainLetters.of(one.title()).equals(PlainLetters.of(other.title())) || !numbers(one.words()).equals(numbers(other.words()))
                || !letterBehind(one.title()).equals(letterBehind(other.title()))) {
            return false;
        }
        return near && 2.0 * shared(one.words(), other.words()) >= ALIKE * most || isMain(one, other) || isMain(other, one);
    }

    private static int shared(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(others.subList(0, Math.min(MOST_WORDS, others.size())));
        int shared = 0;
        for (String word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
            shared += left.removeIf(new First(word)) ? 1 : 0;
        }
        return shared >= TELLING_WORDS ? shared : 0;
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
    private static boolean isMain(Work whole, Work main) {
        int colon = whole.title().indexOf(": ");
        return colon > 0 && main.title().indexOf(':') < 0 && main.words().size() >= TELLING_WORDS && main.words().size() < whole.words().size()
                && main.words().equals(words(whole.title().substring(0, colon)));
    }

    /** {@code Fast Trees, Part B -> b}, which tells the parts of a work as numbers do. */
    private static String letterBehind(String title) {
        String[] words = APART.split(title.toLowerCase(Locale.ROOT));
        return words.length == 0 || words[words.length - 1].length() > 1 ? "" : words[words.length - 1];
    }

    private static List<String> numbers(List<String> words) {
        return words.stream().filter(word -> NUMBER.matcher(word).matches()).toList();
    }

    /** The words that tell a title. */
    static List<String> words(String title) {
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
}
