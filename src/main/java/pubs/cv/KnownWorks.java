package pubs.cv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import pubs.cv.venue.SameVenue;
import pubs.dialect.PreprintServers;
import pubs.latex.LatexReader;
import pubs.model.Entry;
import pubs.model.Field;
import pubs.model.PersonName;
import pubs.names.Roles;

/**
 * The works of libraries and of the documents that were read, to be found again under another spelling: by DOI, by arXiv number,
 * by title and an author, without a title by where they are printed. Works of one title that appeared in two places, a paper
 * and its long version, stay two; a preprint is one with what came of it. Not thread-safe.
 */
public final class KnownWorks {
    /** A shorter title is no more than a word or two: a work is known by it and all of its authors. */
    private static final int SHORTEST_TITLE = 9;
    /** Nobody writes two papers of one long title in one year, whoever the authors are said to be. */
    private static final int LONG_TITLE = 5;
    private static final int SUBTITLED = 3;
    /** So many works of one title and author are looked at; "Editorial" has no end. */
    private static final int MOST = 200;
    /** By so many authors a work is found. */
    private static final int MOST_FAMILIES = 40;

    /** How sure it is that two entries are of one work. */
    private enum Likeness { NONE, ELSEWHERE, PERHAPS_HERE, HERE, HERE_THEN }

    /** A work with all that is known of where it stands. */
    private static final class Work {
        private final Entry entry;
        private Entry latest;
        private Place place;
        private Numbers numbers;
        /** The document it was met in last; empty when only a library has it. */
        private String document;
        /** Whether a document has an item of it at its place, so that one at another place is another work. */
        private boolean claimed;
        /** Whether an item of a document has its very numbers, so that one with others is another work. */
        private boolean numbered;

        Work(Entry entry, String document) {
            this.entry = entry;
            this.latest = entry;
            this.place = Place.of(entry);
            this.numbers = Numbers.of(entry);
            this.document = document;
        }
    }

    private final SameVenue venues;
    private final Map<String, List<Work>> byId = new HashMap<>();
    /** What was asked for last is what is added next. */
    private List<Field> lastFields = List.of();
    private Set<String> lastKeys = Set.of();

    /** @param venues tells names of one venue */
    public KnownWorks(SameVenue venues) {
        this.venues = venues;
    }

    /** Takes a work of a library. @param entry in the one dialect */
    public void add(Entry entry) {
        add(entry, "");
    }

    /** Takes a work that was read. @param document the name of the document it stands in */
    public void add(Entry entry, String document) {
        Work work = new Work(entry, document);
        Identifiers.of(entry).forEach(id -> put(id, work));
        keysOf(entry).forEach(key -> put(key, work));
        BareWorks.keys(entry, families(entry)).forEach(key -> put(key, work));
    }

    private void put(String id, Work work) {
        byId.computeIfAbsent(id, none -> new ArrayList<>(1)).add(work);
    }

    /** Says that a document has such an item, before any is looked for: what stands at two places in it is two works. */
    public void expect(Entry item) {
        if (byId.isEmpty()) {
            return;
        }
        Place place = Place.of(item);
        Numbers numbers = Numbers.of(item);
        for (Work work : place.isKnown() ? candidates(item) : List.<Work>of()) {
            boolean here = work.place.is(place, venues);
            work.claimed |= here;
            work.numbered |= here && work.numbers.differences(numbers) == 0;
        }
    }

    /**
     * The entry of the same work, as it was added; from then on the work is known to stand where the item says as well.
     *
     * @param item     in the one dialect
     * @param document the name of the document it stands in
     */
    public Optional<Entry> find(Entry item, String document) {
        Place place = Place.of(item);
        Numbers numbers = Numbers.of(item);
        Work best = null;
        Likeness most = Likeness.NONE;
        for (Work work : candidates(item)) {
            Likeness likeness = likeness(work, item, place, numbers, document);
            boolean nearer = best != null && likeness == most && work.numbers.differences(numbers) < best.numbers.differences(numbers);
            if (likeness.compareTo(most) > 0 || nearer) {
                best = work;
                most = likeness;
            }
        }
        for (String id : Identifiers.of(item)) {
            Work same = byId.getOrDefault(id, List.of()).stream().findFirst().orElse(null);
            // A library may have a preprint beside what came of it.
            boolean published = most.compareTo(Likeness.HERE) >= 0 && !same(id, same, best);
            if (same != null && !published && !isSlip(same, item)) {
                best = same;
                break;
            }
        }
        best = best == null ? bare(item, place, numbers, document) : best;
        if (best == null) {
            return Optional.empty();
        }
        if (place.isKnown() && (!best.place.isKnown() || !best.document.isEmpty() && isPublished(item, place))) {
            best.place = place;
            best.latest = item;
            best.numbers = numbers;
        }
        best.document = best.place.isKnown() ? document : best.document;
        return Optional.of(best.entry);
    }

    /** The work of an item that has no title or no people, or of which the work has none; null when none is known. */
    private Work bare(Entry item, Place place, Numbers numbers, String document) {
        for (String key : BareWorks.keys(item, families(item))) {
            for (Work work : byId.getOrDefault(key, List.of()).stream().limit(MOST).toList()) {
                boolean may = likeness(work, item, place, numbers, document).compareTo(Likeness.ELSEWHERE) > 0;
                // What a document says twice in the same few words may be two works.
                if (may && (BareWorks.arePrintedTogether(work.latest, item, work.place.is(place, venues))
                        || !work.document.equals(document) && BareWorks.saysNothingNew(work.latest, item))) {
                    return work;
                }
            }
        }
        return null;
    }

    /** Whether items of a document have one number, and neither the authors nor any telling word of the title: the number was copied. */
    private static boolean isSlip(Work work, Entry item) {
        return !work.document.isEmpty() && !families(work.latest).equals(families(item))
                && Collections.disjoint(titleWords(work.latest), titleWords(item));
    }

    private static List<String> titleWords(Entry entry) {
        return RevisedTitles.words(LatexReader.plain(entry.get("title").orElse("")));
    }

    private static boolean same(String id, Work found, Work best) {
        return found == best || id.startsWith("doi:");
    }

    /** Works that share the title and an author with an item, or a long title and the year. */
    private Collection<Work> candidates(Entry item) {
        Set<Work> candidates = new LinkedHashSet<>();
        for (String key : keysOf(item)) {
            byId.getOrDefault(key, List.of()).stream().limit(MOST).forEach(candidates::add);
        }
        return candidates;
    }

    /** How sure it is that entries of one title are of one work. */
    private Likeness likeness(Work work, Entry item, Place place, Numbers numbers, String document) {
        Entry known = work.latest;
        Optional<String> one = known.get("doi").filter(doi -> !PreprintServers.isDoi(doi));
        Optional<String> other = item.get("doi").filter(doi -> !PreprintServers.isDoi(doi));
        if (one.isPresent() && other.isPresent() && Identifiers.of(known).stream().noneMatch(Identifiers.of(item)::contains)) {
            return Likeness.NONE;
        }
        if (Versions.differ(known, item)) {
            return Likeness.NONE;
        }
        boolean years = known.get("year").isPresent() && known.get("year").equals(item.get("year"));
        boolean otherYears = !years && known.get("year").isPresent() && item.get("year").isPresent();
        boolean published = isPublished(known, work.place) && isPublished(item, place);
        if (work.place.isOther(place, venues)) {
            boolean twice = !work.document.isEmpty() ? published || work.document.equals(document)
                    : work.claimed || published && (otherYears || !years && !known.type().equals(item.type()));
            return twice ? Likeness.NONE : Likeness.ELSEWHERE;
        }
        long others = work.numbers.differences(numbers);
        boolean oneList = work.numbered || !work.document.isEmpty() && work.document.equals(document);
        if (published && (others > 0 && (others > 1 || otherYears || oneList) || otherYears && isShort(item, SpellingKey.of(item.get("title").orElse(""))))) {
            // Two editorials of one journal.
            return Likeness.NONE;
        }
        return !work.place.isKnown() || !place.isKnown() ? Likeness.PERHAPS_HERE : years ? Likeness.HERE_THEN : Likeness.HERE;
    }

    private static boolean isPublished(Entry entry, Place place) {
        return place.isKnown() && !entry.has("pubstate");
    }

    private Set<String> keysOf(Entry entry) {
        List<Field> fields = entry.fields();
        if (lastKeys.isEmpty() || !fields.equals(lastFields)) {
            lastKeys = new LinkedHashSet<>(keys(entry, SpellingKey::of));
            lastKeys.addAll(keys(entry, SpellingKey::inTwoLetters));
            lastFields = fields;
        }
        return lastKeys;
    }

    /** Under what a work is found by its title. @param key that of a text */
    private static Set<String> keys(Entry entry, UnaryOperator<String> key) {
        Set<String> keys = new LinkedHashSet<>();
        boolean telling = LatexReader.plain(entry.get("title").orElse("")).strip().split("\\s+").length >= LONG_TITLE;
        String letters = key.apply(entry.get("title").orElse(""));
        List<String> families = people(entry, name -> key.apply(name.family()));
        String numbers = String.join("/", Numbers.of(entry).of().values());
        for (String title : titles(entry, letters, key)) {
            families.forEach(family -> keys.add(title + "/" + family + "/" + numbers));
            families.forEach(family -> keys.add(title + "/" + family));
            entry.get("year").filter(year -> telling).ifPresent(year -> keys.add(title + "/" + year));
        }
        if (isShort(entry, letters) && !letters.isEmpty() && !families.isEmpty()) {
            keys.add("short title:" + letters + "/" + String.join("/", people(entry, name -> initialled(name, key))));
        }
        return keys;
    }

    /** @param letters of the title */
    private static boolean isShort(Entry entry, String letters) {
        return !entry.has("subtitle") && letters.length() < SHORTEST_TITLE;
    }

    /** With the subtitle, and without it where enough is left to tell a work by. */
    private static List<String> titles(Entry entry, String letters, UnaryOperator<String> key) {
        List<String> titles = new ArrayList<>();
        String title = entry.get("title").orElse("");
        entry.get("subtitle").ifPresent(subtitle -> titles.add("title:" + letters + key.apply(subtitle)));
        boolean telling = !entry.has("subtitle") || title.strip().split("\\s+").length >= SUBTITLED;
        if (letters.length() >= SHORTEST_TITLE && telling) {
            titles.add("title:" + letters);
        }
        return titles;
    }

    private static List<String> families(Entry entry) {
        return people(entry, name -> SpellingKey.of(name.family()));
    }

    private static String initialled(PersonName name, UnaryOperator<String> key) {
        String given = key.apply(name.given());
        return key.apply(name.family()) + " " + (given.isEmpty() ? "" : given.substring(0, given.offsetByCodePoints(0, 1)));
    }

    private static List<String> people(Entry entry, Function<PersonName, String> as) {
        Set<String> names = new LinkedHashSet<>();
        Roles.read(entry, List.of("author", "editor"), problem -> { }).values()
                .forEach(people -> people.people().forEach(person -> names.add(as.apply(person.name()))));
        return names.stream().limit(MOST_FAMILIES).toList();
    }
}
