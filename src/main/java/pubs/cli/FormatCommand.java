package pubs.cli;

import java.util.List;

/** {@code pubs format}: prints the list of publications. */
final class FormatCommand implements Command {
    @Override
    public String name() {
        return "format";
    }

    @Override
    public String summary() {
        return "print the list of publications in any style and format";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public String description() {
        return """
                Prints the publications of the BibTeX FILEs, or else of the library that pubs.toml names, as a list in
                a citation style: in sections by kind of venue, newest first, the owner in bold and equal
                contributors with a star. FILE - is standard input.""";
    }

    @Override
    public List<OptionSpec> options() {
        return FormatOptions.ALL;
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure {
        // Seam: read the options of FormatOptions, make the list, invocation.deliver(OUTPUT, text).
        throw new Failure("not-connected", "'pubs format' is not connected to the formatter in this build");
    }
}
