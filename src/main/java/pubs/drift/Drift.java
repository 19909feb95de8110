package pubs.drift;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pubs.cv.ImportedItem;
import pubs.cv.venue.SameVenue;
import pubs.cv.venue.VenueCatalog;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceSpan;
import pubs.names.People;
import pubs.publist.Kind;
import pubs.publist.Publication;

/** Compares a list that is kept by hand with the library. */
public final class Drift {
    private static final int LONGEST_TITLE = 80;
    private static final int SHORTEST_TITLE = 8;
    private static final Map<DriftKind, Difference> DIFFERENCES = new EnumMap<>(Map.of(
            DriftKind.OTHER_TITLE, new TitleDifference(),
            DriftKind.OTHER_AUTHORS, new AuthorDifference(),
            DriftKind.OTHER_VENUE, new VenueDifference(),
            DriftKind.OTHER_YEAR, new YearDifference(),
            DriftKind.OTHER_STATUS, new StatusDifference(),
            DriftKind.OTHER_MARKS, new MarkDifference(),
            DriftKind.OTHER_AWARDS, new AwardDifference()));

    private final List<Work> works;
    private final WorkIndex index;
    private final People people;
    private final SameVenue venues;

    /**
     * @param publications all of the library: those of other kinds than a list has are found, too
     * @param people       who is who
     * @param venues       that are known
     */
    public Drift(List<Publication> publications, People people, VenueCatalog venues) {
        this.works = publications.stream().map(Work::of).filter(work -> !work.titles().get(0).isEmpty()).toList();
        this.index = new WorkIndex(works);
        this.people = people;
        this.venues = new SameVenue(venues);
    }

    /**
     * The findings, as warnings in the order of the list, each at its item; what the list lacks is at the first item.
     *
     * @param list    its items; at least one
     * @param leftOut texts that stand in the list and could not be read: what they name is not missing
     * @param wanted  which publications the list is to have
     * @param kinds   which differences count
     */
    public List<Diagnostic> of(List<ImportedItem> list, List<String> leftOut, Predicate<Publication> wanted, Set<DriftKind> kinds) {
        List<ListedItem> items = list.stream().map(item -> ListedItem.of(item, people)).toList();
        Partners partners = new Partners(items, index);
        Habits habits = Habits.of(items, people);
        List<Diagnostic> findings = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Optional<Work> work = partners.work(i);
            if (work.isPresent()) {
                compare(new Pair(items.get(i), work.get(), people, venues, habits), kinds, findings);
            } else if (kinds.contains(DriftKind.NOT_IN_LIBRARY)) {
                findings.add(finding(DriftKind.NOT_IN_LIBRARY, items.get(i).span(),
                        "the library does not have \"" + shortened(name(items.get(i))) + "\""));
            }
        }
        if (kinds.contains(DriftKind.NOT_IN_LIST)) {
            Set<Work> unread = new HashSet<>();
            leftOut.stream().map(Folded::of).forEach(text -> index.byWords(text.words()).stream()
                    .filter(work -> work.titles().stream().anyMatch(text::contains)).forEach(unread::add));
            Set<String> titles = partners.titles();
            works.stream().filter(work -> wanted.test(work.publication()) && !partners.has(work) && !unread.contains(work)
                            && !isThere(work, titles))
                    .forEach(work -> findings.add(missing(work, items.get(0).span())));
        }
        return findings;
    }

    private static void compare(Pair pair, Set<DriftKind> kinds, List<Diagnostic> findings) {
        DIFFERENCES.forEach((kind, difference) -> {
            if (kinds.contains(kind)) {
                difference.find(pair).ifPresent(found -> findings.add(finding(kind, pair.item().span(), pair.work().key() + ": " + found)));
            }
        });
    }

    /** A preprint is there with what came of it. */
    private static boolean isThere(Work work, Set<String> titles) {
        return work.publication().kind() == Kind.PREPRINT && titles.contains(work.titles().get(0).letters());
    }

    /** The title of an item, or what else it says when the title is no more than a word. */
    private static String name(ListedItem item) {
        return item.title().letters().length() >= SHORTEST_TITLE ? item.says("title") : item.raw().replace('\n', ' ');
    }

    private static Diagnostic missing(Work work, SourceSpan list) {
        int year = work.publication().date().year();
        return finding(DriftKind.NOT_IN_LIST, list, "the list lacks \"" + shortened(work.plainTitle()) + "\""
                + (year == 0 ? "" : " (" + year + ")") + ", " + work.key() + work.entry().span().map(span -> " at " + span.place()).orElse(""));
    }

    private static Diagnostic finding(DriftKind kind, SourceSpan span, String message) {
        String line = message.lines().map(String::strip).collect(Collectors.joining(" "));
        return Diagnostic.warning(kind.id(), span, line);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, title.lastIndexOf(" ", LONGEST_TITLE - 1) > 0 ? title.lastIndexOf(" ", LONGEST_TITLE - 1) : 0) + "…";
    }
}
