package pubs.latex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of characters and commands, {@code symbols.txt}. Read when it is first asked. */
final class Symbols {
    private static final Map<String, Symbol> BY_COMMAND = new HashMap<>(4096);
    private static final Map<Integer, Symbol> BY_CHARACTER = new HashMap<>(2048);

    static {
        AtomClass kind = AtomClass.NONE;
        Writing writing = Writing.READ;
        for (List<String> row : TableRows.of("symbols.txt")) {
            String first = row.get(0);
            if (first.startsWith("[")) {
                kind = AtomClass.valueOf(first.substring(1).toUpperCase(Locale.ROOT));
                writing = Writing.valueOf(row.get(1).replace("]", "").toUpperCase(Locale.ROOT));
            } else {
                add(row, TableRows.character(first), kind, writing);
            }
        }
    }

    private Symbols() {}

    /** The symbol of a command such as {@code \alpha} or {@code \mathbb{R}}. */
    static Optional<Symbol> ofCommand(String command) {
        return Optional.ofNullable(BY_COMMAND.get(command));
    }

    /** The symbol that a character is written as. */
    static Optional<Symbol> ofCharacter(int codePoint) {
        return Optional.ofNullable(BY_CHARACTER.get(codePoint));
    }

    private static void add(List<String> row, String text, AtomClass kind, Writing writing) {
        Symbol symbol = new Symbol(text, kind, writing, row.get(1));
        for (int i = 1; i < row.size(); i++) {
            BY_COMMAND.put(row.get(i), symbol);
        }
        if (writing != Writing.READ) {
            BY_CHARACTER.put(text.codePointAt(0), symbol);
        }
    }
}
