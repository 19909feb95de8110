package pubs.sync.merge;

import java.util.Optional;
import pubs.dialect.Months;

/** When two values of a field say the same. */
public final class FieldText {
    private FieldText() {}

    /** Whether two values are the same but for white space; months also by their names and numbers. */
    public static boolean same(String name, Optional<String> one, Optional<String> other) {
        return one.map(value -> normal(name, value)).equals(other.map(value -> normal(name, value)));
    }

    private static String normal(String name, String value) {
        String text = value.strip();
        if (name.equals("month")) {
            int month = Months.number(text);
            return month == 0 ? text : String.valueOf(month);
        }
        return text;
    }
}
