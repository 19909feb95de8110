package pubs.convert;

import java.util.Optional;
import pubs.csl.CslDate;
import pubs.csl.CslDate.Point;

/** Dates of RIS: {@code YYYY/MM/DD/other}, of which any part but the year may be empty. */
final class RisDate {
    private RisDate() {}

    /** The date; what is no date is words. {@code 2020/03// -> 2020-03}, {@code 2020///Spring ->} spring 2020. */
    static Optional<CslDate> read(String value) {
        String text = value.strip();
        String[] parts = text.split("/", 4);
        String year = parts[0].strip();
        String rest = parts.length > 3 ? parts[3].strip() : "";
        boolean numbers = year.length() == 4 && year.chars().allMatch(Character::isDigit);
        if (!numbers) {
            Optional<CslDate> date = CslDate.ofEdtf(text);
            return date.isPresent() ? date : CslDate.of(text, "", "");
        }
        Optional<CslDate> whole = CslDate.ofEdtf(rest);
        if (whole.isPresent()) {
            return whole;
        }
        String month = parts.length > 1 ? parts[1].strip() : "";
        String day = parts.length > 2 ? parts[2].strip() : "";
        return CslDate.of(year, month.isEmpty() ? rest : month, day);
    }

    /** The date as RIS has it, the whole of it behind the last stroke when the numbers do not say all. */
    static String write(CslDate date) {
        if (date.start().isEmpty()) {
            return date.literal();
        }
        Point start = date.start().get();
        if (start.year() < 1 || start.year() > 9999) {
            return date.edtf();
        }
        boolean more = date.end().isPresent() || date.open() || date.circa() || start.season() > 0;
        return four(start.year()) + "/" + two(start.month()) + "/" + two(start.day()) + "/" + (more ? date.edtf() : "");
    }

    static CslDate fuller(CslDate one, CslDate other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(CslDate date) {
        return date.start().map(point -> 1 + (point.month() > 0 || point.season() > 0 ? 2 : 0) + (point.day() > 0 ? 2 : 0)
                + (date.end().isPresent() || date.open() || date.circa() ? 4 : 0)).orElse(0);
    }

    static String four(int year) {
        String digits = String.valueOf(year);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static String two(int number) {
        return number == 0 ? "" : number < 10 ? "0" + number : String.valueOf(number);
    }
}
