package pubs.sync.merge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When two values of a field say the same. */
public final class FieldText {
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december");

    private FieldText() {}

    /** Whether two values are the same but for white space; months also by their names and numbers. */
    public static boolean same(String name, Optional<String> one, Optional<String> other) {
        return one.map(value -> normal(name, value)).equals(other.map(value -> normal(name, value)));
    }

    private static String normal(String name, String value) {
        String text = value.strip();
        if (name.equals("month")) {
            int month = month(text);
            return month == 0 ? text : String.valueOf(month);
        }
        return text;
    }

    /** The number of a month, {@code jan}, {@code January}, {@code 1}, {@code 01}; 0 for another text. */
    public static int month(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String full = MONTHS.get(i);
            boolean named = lower.equals(full) || lower.equals(full.substring(0, 3)) || lower.equals(full.substring(0, 3) + ".");
            if (named || lower.equals(String.valueOf(i + 1)) || lower.equals("0" + (i + 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The macro of a month that every BibTeX style has, {@code 3 -> mar}. */
    public static String monthMacro(int month) {
        return MONTHS.get(month - 1).substring(0, 3);
    }
}
