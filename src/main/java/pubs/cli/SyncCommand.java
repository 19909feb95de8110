package pubs.cli;

import java.io.IOException;
import java.util.List;

/** {@code pubs sync [PAPER...]}: brings papers and the library together. */
final class SyncCommand implements Command {
    @Override
    public String name() {
        return "sync";
    }

    @Override
    public String summary() {
        return "bring into papers what they cite, keeping what was edited there";
    }

    @Override
    public String operands() {
        return "[PAPER...]";
    }

    @Override
    public String description() {
        return """
                Brings the entries that each PAPER cites from the library into its BibTeX file, and what was changed in
                the library since the last time; what was changed in the paper stays, and what both have changed is
                listed. A PAPER is a folder or a main file; without one, all papers that pubs.toml lists. Prints what would be
                done, with a diff, and does it with --write.

                What was brought in last is remembered beside the BibTeX file, in a file of the same name with .sync at
                its end: keep it under version control. Without one, the paper's values stay and the differences are listed.
                Entries that the library does not know are never touched.""";
    }

    @Override
    public List<OptionSpec> options() {
        return SyncOptions.ALL;
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        SyncRun run = new SyncRun(invocation, this);
        return invocation.arguments().has(SyncOptions.WATCH) ? run.watch() : run.once();
    }
}
