package pubs.cv.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether two names can be of one venue. */
public final class SameVenue {
    private static final int TELLING_WORDS = 2;

    private final VenueCatalog venues;

    public SameVenue(VenueCatalog venues) {
        this.venues = venues;
    }

    /**
     * Whether one name is the other, an abbreviation or acronym of it, a part of it, or another name of the same venue in the
     * table. {@code ICML '25, Proceedings of the 42nd International Conference on Machine Learning -> true};
     * {@code NeurIPS Workshop on Trees, NeurIPS -> false}. Years and numbers of meetings do not matter.
     *
     * @param one   plain text
     * @param other plain text
     */
    public boolean holds(String one, String other) {
        VenueWords first = VenueWords.of(one);
        VenueWords second = VenueWords.of(other);
        if (first.words().isEmpty() || second.words().isEmpty()) {
            return first.words().isEmpty() && second.words().isEmpty();
        }
        if (first.key().equals(second.key()) && first.agrees(second) || first.abbreviate(second) || second.abbreviate(first)) {
            return true;
        }
        Optional<KnownVenue> known = venues.find(one);
        Optional<KnownVenue> otherKnown = venues.find(other);
        if (known.isPresent() && otherKnown.isPresent()) {
            return known.equals(otherKnown);
        }
        return isAcronym(one, second) || isAcronym(other, first)
                || isWorkshop(first) == isWorkshop(second) && (isPart(first, second) || isPart(second, first));
    }

    /** Whether the table has a venue of that name. */
    public boolean knows(String name) {
        return venues.find(name).isPresent();
    }

    /** The full and the short name of the venue in the table that a text names; none when there is none. */
    public List<String> names(String name) {
        return venues.find(name).map(venue -> List.of(venue.fullName(), venue.abbreviation())).orElse(List.of());
    }

    /** Whether a name is that of a workshop, which is not the conference it is held at. */
    public static boolean isWorkshop(String name) {
        return isWorkshop(VenueWords.of(name));
    }

    private static boolean isWorkshop(VenueWords words) {
        return words.words().stream().anyMatch(word -> word.startsWith("workshop"));
    }

    /** {@code WoTS}, {@code WTS '24} of the Workshop on Trees and Shrubs. */
    private static boolean isAcronym(String acronym, VenueWords name) {
        StringBuilder letters = new StringBuilder();
        acronym.codePoints().filter(Character::isUpperCase).forEach(c -> letters.appendCodePoint(Character.toLowerCase(c)));
        List<String> words = new ArrayList<>(VenueWords.of(acronym).words());
        if (letters.length() < TELLING_WORDS || words.size() != 1 || name.words().size() < TELLING_WORDS) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        name.words().forEach(word -> initials.append(word.charAt(0)));
        return initials.toString().contentEquals(letters);
    }

    /** Whether all words of the first stand in the second in their order, be they abbreviated. */
    private static boolean isPart(VenueWords some, VenueWords all) {
        int at = 0;
        for (String word : all.words()) {
            if (at < some.words().size() && VenueWords.abbreviates(some.words().get(at), word)) {
                at++;
            }
        }
        return at == some.words().size() && at >= TELLING_WORDS;
    }
}
