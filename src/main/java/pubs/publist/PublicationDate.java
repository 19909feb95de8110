package pubs.publist;

/**
 * When a work appeared, as far as is known; for ordering and grouping.
 *
 * @param year  0 when unknown
 * @param month 1 to 12, 0 when unknown
 * @param day   1 to 31, 0 when unknown
 */
public record PublicationDate(int year, int month, int day) {
    public static final PublicationDate UNKNOWN = new PublicationDate(0, 0, 0);
}
