package pubs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import pubs.io.AtomicFile;
import pubs.io.TextFile;
import pubs.io.UnifiedDiff;

/** What a command that changes files does with each of them, by its {@link RewriteOptions}. */
final class Rewriting {
    /** What is printed when no option says what to do. */
    enum Unasked { TEXT, DIFF }

    private final Invocation invocation;
    private final Unasked unasked;
    private boolean stale;

    Rewriting(Invocation invocation, Unasked unasked) throws Failure {
        this.invocation = invocation;
        this.unasked = unasked;
        if (has(RewriteOptions.WRITE) && has(RewriteOptions.CHECK)) {
            throw new Failure("bad-option", "--write and --check exclude each other");
        }
    }

    /**
     * Takes the new text of a file.
     *
     * @param file absent for standard input, whose text is printed instead of written
     */
    void put(String name, Optional<Path> file, TextFile old, String text) throws IOException {
        boolean changed = !text.equals(old.text());
        stale |= changed;
        Console console = invocation.console();
        if (has(RewriteOptions.DIFF) || unasked == Unasked.DIFF && !has(RewriteOptions.CHECK) && !has(RewriteOptions.WRITE)) {
            console.print(UnifiedDiff.of(name, old.text(), text));
        }
        if (has(RewriteOptions.CHECK)) {
            if (changed) {
                console.message(name + ": would change");
            }
        } else if (has(RewriteOptions.WRITE) && file.isPresent()) {
            if (changed && AtomicFile.write(file.get(), old.encode(text))) {
                console.message(name + ": written");
            }
        } else if (!has(RewriteOptions.DIFF) && (unasked == Unasked.TEXT || has(RewriteOptions.WRITE))) {
            console.print(text);
        }
    }

    /** 1 when {@code --check} found a file that would change. */
    ExitStatus status() {
        return stale && has(RewriteOptions.CHECK) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private boolean has(OptionSpec option) {
        return invocation.arguments().has(option);
    }
}
