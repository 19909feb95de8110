package pubs.csl;

import java.util.Optional;

/**
 * Reads dates as biblatex takes them: ISO 8601-2 (EDTF) levels 0 and 1 with the older {@code u}, {@code unknown} and
 * {@code open} (biblatex manual, section 2.3.8).
 */
final class Edtf {
    /** A point as far as it is known: the earliest and latest year of {@code 199X}. */
    private record Reading(CslDate.Point point, int lastYear, boolean circa) {}

    private Edtf() {}

    /**
     * The date; empty when the text is none.
     * {@code 2004-05 ->} May 2004, {@code 1999/.. ->} from 1999 on, {@code 1723~ ->} about 1723,
     * {@code 199X ->} 1990 to 1999. A range without beginning is its end.
     */
    static Optional<CslDate> read(String text) {
        String date = text.strip();
        int slash = date.indexOf('/');
        if (slash < 0) {
            return single(point(date));
        }
        String first = date.substring(0, slash).strip();
        String last = date.substring(slash + 1).strip();
        if (isOpen(first)) {
            return single(point(last));
        }
        Optional<Reading> start = point(first);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Reading at = start.get();
        if (isOpen(last)) {
            return Optional.of(new CslDate(Optional.of(at.point), Optional.empty(), true, at.circa, ""));
        }
        Optional<Reading> end = point(last);
        return end.isEmpty() ? Optional.empty() : Optional.of(new CslDate(Optional.of(at.point),
                Optional.of(withYear(end.get().point, end.get().lastYear)), false, at.circa || end.get().circa, ""));
    }

    private static boolean isOpen(String text) {
        return text.isEmpty() || text.equals("..") || text.equals("open") || text.equals("unknown") || text.equals("*");
    }

    private static Optional<CslDate> single(Optional<Reading> reading) {
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        Reading at = reading.get();
        Optional<CslDate.Point> end = at.lastYear == at.point.year() ? Optional.empty()
                : Optional.of(withYear(at.point, at.lastYear));
        return Optional.of(new CslDate(Optional.of(at.point), end, false, at.circa, ""));
    }

    private static CslDate.Point withYear(CslDate.Point point, int year) {
        return new CslDate.Point(year, point.month(), point.day(), point.season());
    }

    private static Optional<Reading> point(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '~' && c != '?' && c != '%') {
                bare.append(c);
            }
        }
        boolean circa = bare.length() < text.length();
        String date = bare.toString();
        int time = date.indexOf('T');
        date = time > 0 ? date.substring(0, time) : date;
        boolean isLong = date.startsWith("y") || date.startsWith("Y");
        date = isLong ? date.substring(1) : date;
        boolean negative = date.startsWith("-");
        date = negative || date.startsWith("+") ? date.substring(1) : date;
        String[] parts = date.split("-", -1);
        if (parts.length > 3 || (isLong ? parts[0].length() > 9 : parts[0].length() != 4)) {
            return Optional.empty();
        }
        int low = year(parts[0], '0');
        int high = year(parts[0], '9');
        int month = parts.length > 1 ? number(parts[1]) : 0;
        int day = parts.length > 2 ? number(parts[2]) : 0;
        boolean season = month >= 21 && month <= 41;
        if (low < 0 || month < 0 || day < 0 || day > 31 || month > 12 && !season) {
            return Optional.empty();
        }
        // Codes above 24 are seasons of one hemisphere (25 to 32); quarters and halves have no word in CSL.
        int quarter = season && month <= 32 ? (month - 21) % 4 + 1 : 0;
        CslDate.Point point = new CslDate.Point(negative ? -high : low, season ? 0 : month,
                month == 0 || season ? 0 : day, quarter);
        return Optional.of(new Reading(point, negative ? -low : high, circa));
    }

    /** The year with each digit left open ({@code X}, {@code u}) replaced; -1 when it is no year. */
    private static int year(String text, char open) {
        int year = text.isEmpty() ? -1 : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            c = i > 0 && (c == 'X' || c == 'x' || c == 'u') ? open : c;
            if (c < '0' || c > '9') {
                return -1;
            }
            year = 10 * year + c - '0';
        }
        return year;
    }

    /** A month or day of one or two digits; 0 when it is left open, -1 when it is no number. */
    private static int number(String text) {
        if (text.equals("XX") || text.equals("uu")) {
            return 0;
        }
        if (text.isEmpty() || text.length() > 2) {
            return -1;
        }
        int number = year(text, 'X');
        return number == 0 ? -1 : number;
    }
}
