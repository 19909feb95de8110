package pubs.csl;

import java.util.List;

/**
 * The place of an entry in a list, as far as it shows in its text.
 *
 * @param number      what a numbering style counts the entry as, from 1
 * @param yearSuffix  the letter after the year that tells the entry from others, or empty; see {@link YearSuffixes}
 * @param namesBefore the names that the entry before begins with, which some styles do not repeat; see {@link RepeatedNames}
 */
public record Place(int number, String yearSuffix, List<String> namesBefore) {

    /** A place in a list where nothing is left out or told apart. */
    public static Place of(int number) {
        return new Place(number, "", List.of());
    }
}
