package pubs.csl;

import java.util.Optional;

/**
 * A date variable of CSL.
 *
 * @param start   the date, or the beginning of a range
 * @param end     the end of a range
 * @param open    whether a range has no end ({@code 2020/})
 * @param circa   whether the date is approximate or uncertain
 * @param literal text to print as it is instead; empty when there are parts
 */
public record CslDate(Optional<Point> start, Optional<Point> end, boolean open, boolean circa, String literal) {
    /**
     * A year, a month or season in it, a day.
     *
     * @param year   negative before the common era, as EDTF counts (0 is 1 BC)
     * @param month  1 to 12, 0 when unknown
     * @param day    1 to 31, 0 when unknown
     * @param season 1 spring to 4 winter, 0 when there is none
     */
    public record Point(int year, int month, int day, int season) {
        boolean isSameAs(Point other) {
            return year == other.year && month == other.month && day == other.day && season == other.season;
        }
    }

    /** A date that is words. */
    public static CslDate words(String literal) {
        return new CslDate(Optional.empty(), Optional.empty(), false, false, literal);
    }

    /** A date as biblatex takes it (manual, section 2.3.8); empty when the text is none. {@code 2004-05/..}, {@code 1723~}. */
    public static Optional<CslDate> ofEdtf(String text) {
        return Edtf.read(text);
    }

    /** BibTeX's three fields in plain text, in which people write anything; empty without a year. */
    public static Optional<CslDate> of(String year, String month, String day) {
        return YearMonth.read(year, month, day);
    }

    /**
     * The date as biblatex takes it; the words when there are no parts.
     * 2 May 2004 {@code -> 2004-05-02}, spring 2004 {@code -> 2004-21}, about 1723 {@code -> 1723~}
     */
    public String edtf() {
        if (start.isEmpty()) {
            return literal;
        }
        String sign = circa ? "~" : "";
        String first = edtf(start.get()) + sign;
        return end.isPresent() ? first + "/" + edtf(end.get()) + sign : open ? first + "/.." : first;
    }

    private static String edtf(Point point) {
        int year = Math.abs(point.year());
        String digits = String.valueOf(year);
        String text = (point.year() < 0 ? "-" : "") + (year > 9999 ? "y" : "0".repeat(Math.max(0, 4 - digits.length()))) + digits;
        text = year > 9999 && point.year() < 0 ? "y-" + digits : text;
        int month = point.season() > 0 ? 20 + point.season() : point.month();
        return text + (month > 0 ? "-" + two(month) + (point.day() > 0 && point.season() == 0 ? "-" + two(point.day()) : "") : "");
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
