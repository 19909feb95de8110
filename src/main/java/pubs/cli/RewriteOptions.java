package pubs.cli;

import java.util.List;

/** The options of commands that change files: nothing is changed unless asked. */
final class RewriteOptions {
    static final OptionSpec WRITE = OptionSpec.flag("write", "write the files that change").letter('w');
    static final OptionSpec CHECK = OptionSpec.flag("check",
            "write nothing; name the files that would change and exit with 1 when there is one");
    static final OptionSpec DIFF = OptionSpec.flag("diff", "show what would change");

    static final List<OptionSpec> ALL = List.of(WRITE, CHECK, DIFF);

    private RewriteOptions() {}
}
