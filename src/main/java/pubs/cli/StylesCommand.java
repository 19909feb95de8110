package pubs.cli;

import java.util.List;

/** {@code pubs styles [QUERY]}: finds citation styles. */
final class StylesCommand implements Command {
    @Override
    public String name() {
        return "styles";
    }

    @Override
    public String summary() {
        return "find a citation style by name, title or field";
    }

    @Override
    public String operands() {
        return "[QUERY...]";
    }

    @Override
    public String description() {
        return """
                Lists the citation styles whose id, title or field has all words of the QUERY, one in a line: the
                name for --style and the title. Without a QUERY, lists the short names and the styles of the
                project.""";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of();
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure {
        // Seam: pubs.csl.StyleCatalog, the words of invocation.arguments().operands(); FINDINGS when nothing is found.
        throw new Failure("not-connected", "'pubs styles' is not connected to the catalogue in this build");
    }
}
