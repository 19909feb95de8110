package pubs.bibtex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The {@code @string}s known so far, the twelve months among them. Names compare without case. */
final class Macros {
    /** What expansion may add to a library beyond what it has itself, in characters: strings may double each other. */
    private static final long SLACK = 20_000_000;
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December");

    private final Map<String, String> values = new HashMap<>();
    private long allowed = SLACK;

    Macros() {
        MONTHS.forEach(month -> define(month.substring(0, 3), month));
    }

    /** The macro that stands for a name of a month, {@code March -> mar}. */
    static Optional<String> ofMonth(String name) {
        return MONTHS.contains(name) ? Optional.of(name.substring(0, 3).toLowerCase(Locale.ROOT)) : Optional.empty();
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
