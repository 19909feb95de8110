package pubs.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import pubs.bibtex.BibFile;
import pubs.csl.StyleCatalog;
import pubs.csl.StyleIndex;
import pubs.diagnostic.Suggestion;
import pubs.publist.Selection;

/** {@code pubs completion SHELL}: what makes a shell complete the words of a command line. */
final class CompletionCommand implements Command {
    private static final List<String> WORDS = List.of("bash", "zsh", "fish", "styles", "keys", "tests");

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String summary() {
        return "make the shell complete commands, options, styles and keys";
    }

    @Override
    public String operands() {
        return "bash|zsh|fish";
    }

    @Override
    public String description() {
        return """
                Prints a script that makes the shell complete commands, options, their values, the names of styles and the
                citation keys of the library.

                For bash, put  eval "$(pubs completion bash)"  into ~/.bashrc. For zsh, write the script to a file _pubs in a
                folder of $fpath. For fish, write it to ~/.config/fish/completions/pubs.fish.

                The scripts call it with styles, keys or tests, and the beginning of a word, to learn the words that there
                are.""";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of();
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        List<String> operands = invocation.arguments().operands();
        if (operands.isEmpty()) {
            throw new Failure("missing-operand", "no shell is named; expected bash, zsh or fish");
        }
        String start = operands.size() < 2 ? "" : operands.get(1);
        switch (operands.get(0)) {
            case "bash" -> invocation.console().print(BashCompletion.script());
            case "zsh" -> invocation.console().print(ZshCompletion.script());
            case "fish" -> invocation.console().print(FishCompletion.script());
            case "styles" -> print(invocation, start, styles(start));
            case "keys" -> print(invocation, start, keys(invocation));
            case "tests" -> print(invocation, start, tests(invocation, start));
            default -> throw new Failure("unknown-shell", Wording.unknown("shell", operands.get(0),
                    Suggestion.nearest(operands.get(0), WORDS), "expected bash, zsh or fish"));
        }
        return ExitStatus.DONE;
    }

    private static void print(Invocation invocation, String start, List<String> words) throws IOException {
        for (String word : new TreeSet<>(words)) {
            if (word.regionMatches(true, 0, start, 0, start.length())) {
                invocation.console().print(word + "\n");
            }
        }
    }

    /** The short names, and when something is there of a word, all ids. */
    private static List<String> styles(String start) {
        List<String> styles = new ArrayList<>(StyleCatalog.aliases().keySet());
        if (!start.isEmpty()) {
            styles.addAll(StyleIndex.ids());
        }
        return styles;
    }

    private static List<String> keys(Invocation invocation) throws IOException {
        List<String> keys = new ArrayList<>();
        try {
            LibrarySource source = new LibrarySource(invocation, ignored -> { });
            for (LibrarySource.Input input : source.library(source.settings())) {
                BibFile.of(input.source()).entries().forEach(entry -> keys.add(entry.syntax().key()));
            }
        } catch (Failure failure) {
            // A shell that completes has no place to say that there is no library.
            keys.clear();
        }
        return keys;
    }

    /** What {@code --only} takes, {@code kind=}; after {@code key=}, the keys. */
    private static List<String> tests(Invocation invocation, String start) throws IOException {
        if (start.toLowerCase(Locale.ROOT).startsWith("key=")) {
            return keys(invocation).stream().map(key -> "key=" + key).toList();
        }
        return Selection.TESTS.stream().flatMap(name -> Selection.values(name).isEmpty()
                ? List.of(name.equals("selected") ? name : name + "=").stream()
                : Selection.values(name).stream().map(value -> name + "=" + value)).toList();
    }
}
