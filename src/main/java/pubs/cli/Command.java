package pubs.cli;

import java.io.IOException;
import java.util.List;

/** A subcommand. Thin: reads its options, calls a service, prints. */
interface Command {
    /** The word it is called by, {@code format}. */
    String name();

    /** A line without a full stop, for the list of commands. */
    String summary();

    /** What may stand after the options, {@code [FILE...]}; empty for nothing. */
    String operands();

    /** A paragraph or two, separated by an empty line, on what it does; blanks and line ends are alike. */
    String description();

    /** In the order of the help; {@code --help} and {@code --debug} are not in it, all commands have them. */
    List<OptionSpec> options();

    /**
     * Does it. Results go to {@link Console#print}, findings to {@link Console#report}.
     *
     * @throws Failure     when it cannot be done
     * @throws IOException when a file cannot be read or written
     */
    ExitStatus run(Invocation invocation) throws Failure, IOException;
}
