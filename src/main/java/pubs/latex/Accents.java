package pubs.latex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of accent commands, {@code accents.txt}. Read when it is first asked. */
final class Accents {
    private static final Map<String, Accent> BY_COMMAND = new HashMap<>(128);
    private static final Map<Integer, Accent> BY_MARK = new HashMap<>(64);
    private static final Map<Integer, Accent> BY_MARK_IN_FORMULA = new HashMap<>(64);

    static {
        for (List<String> row : TableRows.of("accents.txt")) {
            Accent.Kind kind = Accent.Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT));
            Accent accent = new Accent(row.get(0), TableRows.character(row.get(1)).codePointAt(0), row.get(2), kind);
            BY_COMMAND.put(accent.command(), accent);
            if (kind == Accent.Kind.MATH) {
                BY_MARK_IN_FORMULA.putIfAbsent(accent.mark(), accent);
            } else if (kind != Accent.Kind.READ) {
                BY_MARK.put(accent.mark(), accent);
            }
        }
    }

    private Accents() {}

    /** The accent of a command such as {@code \'}. */
    static Optional<Accent> ofCommand(String command) {
        return Optional.ofNullable(BY_COMMAND.get(command));
    }

    /** The accent of text that puts a combining mark. */
    static Optional<Accent> ofMark(int mark) {
        return Optional.ofNullable(BY_MARK.get(mark));
    }

    /** The accent of formulas that puts a combining mark. */
    static Optional<Accent> ofMarkInFormula(int mark) {
        return Optional.ofNullable(BY_MARK_IN_FORMULA.get(mark));
    }
}
