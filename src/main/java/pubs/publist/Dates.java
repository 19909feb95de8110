package pubs.publist;

import java.util.Locale;
import java.util.Optional;
import pubs.model.Entry;

/** The date of an entry, as far as it orders a list: {@code date} (the start of a range), or {@code year} and {@code month}. */
final class Dates {
    private static final String[] MONTHS = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
        "dec"};

    private Dates() {}

    static PublicationDate of(Entry entry) {
        Optional<String> date = entry.get("date");
        if (date.isPresent()) {
            PublicationDate read = iso(date.get());
            if (read.year() != 0) {
                return read;
            }
        }
        int year = year(entry.get("year").orElse(""));
        if (year == 0) {
            return entry.get("eventdate").map(Dates::iso).orElse(PublicationDate.UNKNOWN);
        }
        String month = entry.get("month").orElse("");
        int number = month(month);
        return new PublicationDate(year, number, number == 0 ? 0 : dayIn(month, number));
    }

    /** {@code 2024-05-06/2024-05-09 -> 2024, 5, 6}; {@code 2024~ -> 2024}. */
    private static PublicationDate iso(String date) {
        String start = date.split("/", 2)[0].strip();
        String[] parts = start.replaceAll("[~?%]", "").split("-");
        if (parts.length == 0 || start.startsWith("-")) {
            return PublicationDate.UNKNOWN;
        }
        int month = parts.length > 1 ? number(parts[1], 12) : 0;
        int day = parts.length > 2 ? number(parts[2].split("T", 2)[0], 31) : 0;
        return new PublicationDate(year(parts[0]), month, month == 0 ? 0 : day);
    }

    /** The first four figures in a row that can be a year. */
    private static int year(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            String four = text.substring(i, i + 4);
            if (figures(four)) {
                return Integer.parseInt(four);
            }
        }
        return 0;
    }

    private static int month(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT).replace("{", "").replace("}", "");
        for (int i = 0; i < 12; i++) {
            if (lower.contains(MONTHS[i])) {
                return i + 1;
            }
        }
        return number(lower, 12);
    }

    private static int dayIn(String month, int number) {
        String digits = month.replaceAll("[^0-9]+", " ").strip().split(" ")[0];
        int day = number(digits, 31);
        return Integer.toString(number).equals(month.strip()) ? 0 : day;
    }

    private static int number(String text, int max) {
        String digits = text.strip();
        boolean number = !digits.isEmpty() && digits.length() <= 2 && figures(digits);
        int value = number ? Integer.parseInt(digits) : 0;
        return value <= max ? value : 0;
    }

    private static boolean figures(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
