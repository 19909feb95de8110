package pubs.cv.venue;

import java.util.OptionalInt;

/**
 * Meetings in a row that are counted.
 *
 * @param year   of one of them
 * @param number its number
 * @param step   years from one to the next
 * @param last   the last year for which this holds; {@link Integer#MAX_VALUE} when it still does
 */
public record Editions(int year, int number, int step, int last) {
    /** The number of the meeting in a year, when there was one and it is counted. */
    public OptionalInt in(int wanted) {
        boolean met = wanted >= year && wanted <= last && (wanted - year) % step == 0;
        return met ? OptionalInt.of(number + (wanted - year) / step) : OptionalInt.empty();
    }

    /**
     * Reads a cell of the table. {@code 2004:6/2-2018}: the sixth was in 2004, every second year, until 2018.
     *
     * @throws IllegalArgumentException when it is not of that form
     */
    static Editions parse(String cell) {
        int colon = cell.indexOf(':');
        int slash = cell.indexOf('/');
        int dash = cell.indexOf('-');
        int end = dash < 0 ? cell.length() : dash;
        if (colon < 0 || slash >= 0 && slash > end) {
            throw new IllegalArgumentException("no editions: " + cell);
        }
        return new Editions(Integer.parseInt(cell.substring(0, colon)),
                Integer.parseInt(cell.substring(colon + 1, slash < 0 ? end : slash)),
                slash < 0 ? 1 : Integer.parseInt(cell.substring(slash + 1, end)),
                dash < 0 ? Integer.MAX_VALUE : Integer.parseInt(cell.substring(dash + 1)));
    }
}
