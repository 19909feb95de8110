package pubs.cli;

import java.util.List;
import java.util.Optional;
import pubs.diagnostic.Suggestion;

/** The subcommands by name. Only the class of the one that is asked for is loaded: start-up is most of a short run. */
final class CommandTable {
    /** In the order of the help. */
    static final List<String> NAMES = List.of("format", "import", "tidy", "check", "names", "key", "convert", "inject", "drift",
            "cited", "sync", "styles", "init", "completion", "help");

    private CommandTable() {}

    static Optional<Command> find(String name) {
        return switch (name) {
            case "format" -> Optional.of(new FormatCommand());
            case "styles" -> Optional.of(new StylesCommand());
            case "import" -> Optional.of(new ImportCommand());
            case "names" -> Optional.of(new NamesCommand());
            case "key" -> Optional.of(new KeyCommand());
            case "check" -> Optional.of(new CheckCommand());
            case "convert" -> Optional.of(new ConvertCommand());
            case "tidy" -> Optional.of(new TidyCommand());
            case "inject" -> Optional.of(new InjectCommand());
            case "drift" -> Optional.of(new DriftCommand());
            case "cited" -> Optional.of(new CitedCommand());
            case "sync" -> Optional.of(new SyncCommand());
            case "init" -> Optional.of(new InitCommand());
            case "completion" -> Optional.of(new CompletionCommand());
            case "help" -> Optional.of(new HelpCommand());
            default -> Optional.empty();
        };
    }

    static Failure unknown(String name) {
        return new Failure("unknown-command", Wording.unknown("command", name, Suggestion.nearest(name, NAMES),
                "'pubs help' lists all"));
    }
}
