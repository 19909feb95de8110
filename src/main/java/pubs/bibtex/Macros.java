package pubs.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The {@code @string}s known so far, the twelve months among them. Names compare without case. */
final class Macros {
    /** What expansion may add to a library beyond what it has itself, in characters: strings may double each other. */
    private static final long SLACK = 20_000_000;

    private final Map<String, String> values = new HashMap<>();
    private long allowed = SLACK;

    Macros() {
        String[] months = {"January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December"};
        for (String month : months) {
            define(month.substring(0, 3), month);
        }
    }

    void define(String name, String value) {
        values.put(name.toLowerCase(Locale.ROOT), value);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether text of this length may still be added by expansion; counts it. */
    boolean mayAdd(int length) {
        allowed -= length;
        return allowed >= 0;
    }
}
