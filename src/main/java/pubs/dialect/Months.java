package pubs.dialect;

import java.util.List;
import java.util.Locale;

/** The months as BibTeX files write them. */
public final class Months {
    private static final List<String> NAMES = List.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december");

    private Months() {}

    /** The number of a month, {@code jan}, {@code Jan.}, {@code January}, {@code 1}, {@code 01}; 0 for another text. */
    public static int number(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < NAMES.size(); i++) {
            String full = NAMES.get(i);
            boolean named = lower.equals(full) || lower.equals(full.substring(0, 3)) || lower.equals(full.substring(0, 3) + ".");
            if (named || lower.equals(String.valueOf(i + 1)) || lower.equals("0" + (i + 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The macro of a month that every BibTeX style has, {@code 3 -> mar}. */
    public static String macro(int month) {
        return NAMES.get(month - 1).substring(0, 3);
    }

    /** {@code 3 -> March}. */
    public static String name(int month) {
        String name = NAMES.get(month - 1);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
