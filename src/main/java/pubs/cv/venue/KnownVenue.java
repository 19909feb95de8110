package pubs.cv.venue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A venue of the table.
 *
 * @param fullName     {@code ACM/IEEE Design Automation Conference}, without a number or year
 * @param abbreviation the usual short name, {@code DAC}
 * @param kind         what it is
 * @param editions     how its meetings are counted; empty when they are not, or when that is not known
 */
public record KnownVenue(String fullName, String abbreviation, VenueKind kind, List<Editions> editions) {
    public KnownVenue {
        editions = List.copyOf(editions);
    }

    /**
     * A venue of the user's.
     *
     * @param kind  a name of {@link VenueKind}; empty when the words of the full name are to say it
     * @param first the year of the first meeting, when there is one each year; 0 when they are not counted
     */
    public static KnownVenue of(String fullName, String abbreviation, String kind, int first) {
        return new KnownVenue(fullName, abbreviation, VenueKind.of(kind).orElseGet(() -> kindOf(fullName)),
                first == 0 ? List.of() : List.of(new Editions(first, 1, 1, Integer.MAX_VALUE)));
    }

    private static VenueKind kindOf(String fullName) {
        String name = fullName.toLowerCase(Locale.ROOT);
        if (name.contains("workshop")) {
            return VenueKind.WORKSHOP;
        }
        if (name.contains("rxiv") || name.contains("preprint") || name.contains("eprint")) {
            return VenueKind.PREPRINT;
        }
        for (String word : new String[] {"journal", "transactions", "letters", "review", "annals", "magazine", "bulletin",
            "quarterly", "acta ", "archive", "zeitschrift", "revue", "revista"}) {
            if (name.contains(word)) {
                return VenueKind.JOURNAL;
            }
        }
        return VenueKind.CONFERENCE;
    }

    /** The number of the meeting in a year, when it is known. {@code DAC, 2025 -> 62}. */
    public OptionalInt edition(int year) {
        for (Editions some : editions) {
            OptionalInt number = some.in(year);
            if (number.isPresent()) {
                return number;
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The name of the meeting in a year: with its number when that is known, otherwise the name alone.
     * {@code DAC, 2025 -> 62nd ACM/IEEE Design Automation Conference}.
     */
    public String inYear(int year) {
        OptionalInt number = edition(year);
        return number.isPresent() ? ordinal(number.getAsInt()) + " " + fullName : fullName;
    }

    /**
     * The title of the proceedings of a year: {@code ICML, 2025 -> Proceedings of the 42nd International Conference on Machine
     * Learning}. A name that is a title of proceedings itself stays as it is.
     */
    public String proceedings(int year) {
        return isTitle() ? fullName : "Proceedings of the " + inYear(year);
    }

    /** The title of the proceedings of a meeting whose number is said: {@code ICML, 41st}. */
    public String proceedings(String number) {
        return isTitle() ? fullName : "Proceedings of the " + number + " " + fullName;
    }

    private boolean isTitle() {
        return fullName.startsWith("Proceedings") || fullName.startsWith("Advances in");
    }

    private static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        return number + (teen ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        });
    }
}
