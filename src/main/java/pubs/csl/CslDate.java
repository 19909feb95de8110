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
    public record Point(int year, int month, int day, int season) {}
}
