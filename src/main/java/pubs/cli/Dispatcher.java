package pubs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pubs.diagnostic.Suggestion;

/** Finds the command in the words after {@code pubs} and runs it. */
final class Dispatcher {
    static final String DEBUG = "--debug";
    private static final String HELP = "--help";
    private static final String VERSION = "--version";

    private final Console console;
    private final Path folder;
    private final Map<String, String> environment;

    Dispatcher(Console console, Path folder, Map<String, String> environment) {
        this.console = console;
        this.folder = folder;
        this.environment = environment;
    }

    ExitStatus dispatch(List<String> given) throws Failure, IOException {
        List<String> words = withoutDebug(given);
        if (words.isEmpty()) {
            console.report(new Failure("missing-command", "no command is given; expected one of these").diagnostic());
            console.message("\n" + HelpPage.commands() + "\nSee 'pubs help <command>' for the options of a command.");
            return ExitStatus.FAILED;
        }
        String first = words.get(0);
        if (first.startsWith("-")) {
            return option(first);
        }
        Optional<Command> command = CommandTable.find(first);
        return run(command.orElseThrow(() -> CommandTable.unknown(first)), words.subList(1, words.size()));
    }

    private ExitStatus option(String word) throws Failure, IOException {
        switch (word) {
            case HELP, "-h" -> console.print(HelpPage.overview());
            case VERSION -> console.print("pubs " + version() + "\n");
            default -> throw new Failure("unknown-option", Wording.unknown("option", word,
                    Suggestion.nearest(word, List.of(HELP, VERSION, DEBUG)),
                    "'pubs help' lists all"));
        }
        return ExitStatus.DONE;
    }

    private ExitStatus run(Command command, List<String> words) throws Failure, IOException {
        List<String> options = beforeOperandsOnly(words);
        if (options.contains(HELP) || options.contains("-h")) {
            console.print(HelpPage.of(command));
            return ExitStatus.DONE;
        }
        Arguments arguments = new ArgumentParser(command.options()).parse(words);
        if (command.operands().isEmpty() && !arguments.operands().isEmpty()) {
            throw new Failure("unexpected-operand",
                    "unexpected '" + arguments.operands().get(0) + "'; expected options only");
        }
        return command.run(new Invocation(arguments, console, folder, environment));
    }

    /** Whether stack traces are wanted. */
    static boolean isDebug(List<String> words) {
        return beforeOperandsOnly(words).contains(DEBUG);
    }

    private static List<String> withoutDebug(List<String> words) {
        int options = beforeOperandsOnly(words).size();
        List<String> rest = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (i >= options || !words.get(i).equals(DEBUG)) {
                rest.add(words.get(i));
            }
        }
        return rest;
    }

    /** The words before {@code --}, which ends the options. */
    private static List<String> beforeOperandsOnly(List<String> words) {
        int end = words.indexOf("--");
        return end < 0 ? words : words.subList(0, end);
    }

    private static String version() {
        String version = Dispatcher.class.getPackage().getImplementationVersion();
        return version == null ? "(not from its jar)" : version;
    }
}
