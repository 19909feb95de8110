package pubs.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import pubs.csl.StyleCatalog;
import pubs.csl.StyleIndex;

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
    public ExitStatus run(Invocation invocation) throws IOException {
        String query = String.join(" ", invocation.arguments().operands());
        StringBuilder lines = new StringBuilder();
        if (query.isBlank()) {
            StyleCatalog.aliases().forEach((name, style) -> line(lines, name, style.title()));
        } else {
            String lower = query.strip().toLowerCase(Locale.ROOT);
            StyleCatalog.aliases().forEach((name, style) -> {
                if (name.equals(lower) || style.title().toLowerCase(Locale.ROOT).contains(lower)) {
                    line(lines, name, style.title());
                }
            });
            StyleIndex.find(query).forEach(style -> line(lines, style.id(), style.title()));
        }
        if (lines.length() == 0) {
            invocation.console().message("pubs styles: no style has all the words of \"" + query + "\"");
            return ExitStatus.FINDINGS;
        }
        invocation.console().print(lines.toString());
        return ExitStatus.DONE;
    }

    private static void line(StringBuilder lines, String name, String title) {
        lines.append(name).append(" ".repeat(Math.max(2, 32 - name.length()))).append(title).append('\n');
    }
}
