package pubs.dialect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A date of biblatex and the year and month of BibTeX. */
public final class DateFields {
    private DateFields() {}

    /** {@code 2020-03-01 -> year 2020, month March}; of a range its beginning; nothing for what is no such date. */
    public static Map<String, String> split(String date) {
        String text = date.strip();
        int slash = text.indexOf('/');
        String first = slash > 0 ? text.substring(0, slash) : text;
        while (!first.isEmpty() && "?~%".indexOf(first.charAt(first.length() - 1)) >= 0) {
            first = first.substring(0, first.length() - 1);
        }
        String[] parts = first.split("-", -1);
        Map<String, String> fields = new LinkedHashMap<>();
        if (parts[0].length() != 4 || !digits(parts[0])) {
            return fields;
        }
        fields.put("year", parts[0]);
        int month = parts.length > 1 && parts[1].length() == 2 ? Months.number(parts[1]) : 0;
        if (month > 0) {
            fields.put("month", Months.macro(month));
        }
        return fields;
    }

    /** {@code 2020, mar -> 2020-03}; absent when the year is no number. */
    public static Optional<String> join(Optional<String> year, Optional<String> month) {
        if (year.isEmpty() || year.get().strip().length() != 4 || !digits(year.get().strip())) {
            return Optional.empty();
        }
        int number = month.map(Months::number).orElse(0);
        String digits = number == 0 ? "" : number < 10 ? "-0" + number : "-" + number;
        return Optional.of(year.get().strip() + digits);
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
