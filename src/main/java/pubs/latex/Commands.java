package pubs.latex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of commands that do something to text, {@code commands.txt}. Read when it is first asked. */
final class Commands {
    /**
     * A row of the table.
     *
     * @param action    what it does
     * @param parameter of the action, or empty
     */
    record Command(Action action, String parameter) {}

    private static final Map<String, Command> BY_NAME = new HashMap<>(512);

    static {
        for (List<String> row : TableRows.of("commands.txt")) {
            Action action = Action.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            BY_NAME.put(row.get(0), new Command(action, row.size() > 2 ? row.get(2) : ""));
        }
    }

    private Commands() {}

    /** What a command such as {@code \emph} does. */
    static Optional<Command> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
