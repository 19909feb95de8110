package pubs.drift;

import java.util.List;
import java.util.Optional;
import pubs.cv.venue.SameVenue;

/** Another venue. An abbreviation or another name of the same one is no difference, and no venue is none either. */
final class VenueDifference implements Difference {
    private static final List<String> SAID = List.of("journal", "booktitle", "series", "school", "institution");
    /** Fields that hold a venue. */
    static final List<String> PLACES = List.of("journal", "journaltitle", "booktitle", "maintitle", "eventtitle", "series", "school",
            "institution");
    /** What may stand for the venue, or be taken for it. */
    private static final List<String> OTHER_PLACES = List.of("shortjournal", "shortbooktitle", "eventtitleaddon", "booktitleaddon", "journalsubtitle",
            "issuetitle", "howpublished", "organization", "publisher", "type", "note", "addendum", "venue", "eprinttype", "eprint");

    @Override
    public Optional<String> find(Pair pair) {
        List<String> said = pair.item().says(SAID);
        List<String> places = pair.work().says(PLACES);
        if (said.isEmpty()) {
            return onlyPreprint(pair, places);
        }
        List<String> others = pair.work().says(OTHER_PLACES);
        if (isOneOf(pair, said, places) || isOneOf(pair, said, others)) {
            return Optional.empty();
        }
        if (places.isEmpty()) {
            boolean named = others.isEmpty() || pair.work().entry().has("eprint");
            return named && pair.venues().knows(said.get(0)) ? Optional.of("the list has the venue \"" + said.get(0)
                    + "\", the library none") : Optional.empty();
        }
        if (isInText(pair, said, places) || isMisread(pair, said)) {
            return Optional.empty();
        }
        return Optional.of("the list has the venue \"" + said.get(0) + "\", the library \"" + places.get(0) + "\"");
    }

    private static boolean isOneOf(Pair pair, List<String> said, List<String> names) {
        return said.stream().anyMatch(one -> names.stream().anyMatch(other -> pair.venues().holds(one, other)));
    }

    /** A list has the preprint where the library has what came of it. */
    private static Optional<String> onlyPreprint(Pair pair, List<String> places) {
        boolean preprint = pair.item().entry().has("eprint") && !pair.item().entry().has("doi") && !places.isEmpty()
                && pair.work().publication().status().isEmpty();
        return preprint && !isInText(pair, List.of(), places)
                ? Optional.of("the list has it as a preprint only, the library in \"" + places.get(0) + "\"") : Optional.empty();
    }

    /** What stands in the item is said, whatever it was taken for; but a workshop is not the conference it is held at. */
    private static boolean isInText(Pair pair, List<String> said, List<String> places) {
        boolean workshop = places.stream().anyMatch(SameVenue::isWorkshop);
        if (said.stream().anyMatch(SameVenue::isWorkshop) != workshop) {
            return false;
        }
        return isNamed(pair, places);
    }

    /** Whether the item names one of the venues somewhere, by any of its names. */
    static boolean isNamed(Pair pair, List<String> places) {
        return places.stream().anyMatch(place -> pair.item().text().contains(Folded.of(place))
                || pair.venues().names(place).stream().anyMatch(name -> pair.item().text().contains(Folded.of(name))));
    }

    /** Whether what was taken for the venue is another part of the item: its title, publisher, people. */
    private static boolean isMisread(Pair pair, List<String> said) {
        List<Folded> all = pair.work().everything();
        return said.stream().map(Folded::of).allMatch(text -> text.isMadeOf(all));
    }
}
