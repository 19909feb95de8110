package pubs.latex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of characters that are written as something near, {@code substitutes.txt}. Read when it is first asked. */
final class Substitutes {
    private static final Map<Integer, String> BY_CHARACTER = new HashMap<>(128);

    static {
        for (List<String> row : TableRows.of("substitutes.txt")) {
            BY_CHARACTER.put(TableRows.character(row.get(0)).codePointAt(0), row.size() > 1 ? row.get(1) : "");
        }
    }

    private Substitutes() {}

    /** The LaTeX of a character; empty text for one that vanishes. */
    static Optional<String> of(int codePoint) {
        return Optional.ofNullable(BY_CHARACTER.get(codePoint));
    }
}
