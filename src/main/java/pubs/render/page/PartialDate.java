package pubs.render.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import pubs.publist.PublicationDate;

/**
 * A date as far as it is known, which exists in the calendar.
 *
 * @param year  0 when nothing is known
 * @param month 0 when unknown
 * @param day   0 when unknown
 */
record PartialDate(int year, int month, int day) {

    /** A day that the month does not have is left out: {@code 2024, 2, 31 -> 2024, 2}. */
    static PartialDate of(PublicationDate date) {
        if (date.year() <= 0 || date.year() > 9999) {
            return new PartialDate(0, 0, 0);
        }
        boolean exists = date.month() > 0 && YearMonth.of(date.year(), date.month()).isValidDay(date.day());
        return new PartialDate(date.year(), date.month(), exists ? date.day() : 0);
    }

    boolean isKnown() {
        return year > 0;
    }

    /** {@code 2024-05-06}, {@code 2024-05}, {@code 2024}; empty when nothing is known (ISO 8601). */
    String iso() {
        return join("-");
    }

    /** {@code 2024/05/06}, as the meta tags of scholarly indexes have it. */
    String slashed() {
        return join("/");
    }

    /** The first day that it can be. */
    Optional<LocalDate> start() {
        return isKnown() ? Optional.of(LocalDate.of(year, Math.max(1, month), Math.max(1, day))) : Optional.empty();
    }

    private String join(String separator) {
        if (!isKnown()) {
            return "";
        }
        String text = String.format(Locale.ROOT, "%04d", year);
        text += month == 0 ? "" : separator + String.format(Locale.ROOT, "%02d", month);
        return text + (month == 0 || day == 0 ? "" : separator + String.format(Locale.ROOT, "%02d", day));
    }
}
