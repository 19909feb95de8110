package pubs.cv.venue;

/**
 * A row of the table of venues.
 *
 * @param abbreviation its usual short name
 * @param kind         {@code conference}, {@code workshop}, {@code journal} or {@code preprint}
 * @param offset       the year before the first edition, when the count is certain; else 0
 * @param fullName     without "Proceedings of"
 * @param whole        whether the full name is the title of the proceedings already
 */
public record KnownVenue(String abbreviation, String kind, int offset, String fullName, boolean whole) {

    /** {@code ICML, 2025 -> Proceedings of the 42nd International Conference on Machine Learning}; without the number when it is not known. */
    public String proceedings(String year) {
        if (whole) {
            return fullName;
        }
        int edition = offset > 0 && year.matches("\\d{4}") ? Integer.parseInt(year) - offset : 0;
        return "Proceedings of the " + (edition > 0 ? ordinal(edition) + " " : "") + fullName;
    }

    private static String ordinal(int number) {
        int last = number % 10;
        boolean teen = number % 100 / 10 == 1;
        return number + (teen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd");
    }
}
