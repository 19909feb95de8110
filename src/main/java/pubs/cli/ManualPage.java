package pubs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pages of the manual in the macros of man(7), from the same definitions as {@link HelpPage}. */
final class ManualPage {
    private static final String STATUS = """
            .SH EXIT STATUS
            .TP
            .B 0
            Did what was asked.
            .TP
            .B 1
            Found something: a fault in a file, a file that is out of date, a conflict.
            .TP
            .B 2
            Could not do what was asked.
            """;

    private static final String FILES = """
            .SH FILES
            .TP
            .I pubs.toml
            Settings, in the working folder or one above it; paths in it are relative to it.
            .TP
            .I bib/*.bib
            The library, unless
            .I pubs.toml
            says otherwise.
            """;

    private static final String ENVIRONMENT = """
            .SH ENVIRONMENT
            .TP
            .B NO_COLOR
            No colour when it is set and not empty.
            .TP
            .B PUBS_JAVA_OPTS
            Options for the Java virtual machine.
            .TP
            .B SOURCE_DATE_EPOCH
            The time that counts as now, in seconds.
            """;

    private ManualPage() {}

    /** The page {@code pubs(1)}. */
    static String overview() {
        StringBuilder page = head("pubs", "a BibTeX and publication-list toolkit");
        page.append(".SH SYNOPSIS\n.B pubs\n.I command\n[\\fIoptions\\fR] [\\fIfile\\fR...]\n");
        page.append(".SH DESCRIPTION\n").append(line("Keeps one list of publications in BibTeX and makes every other copy"
                + " from it. A file named - is standard input. Results go to standard output and everything else to"
                + " standard error."));
        page.append(".SH COMMANDS\n");
        for (String name : CommandTable.NAMES) {
            page.append(".TP\n.B ").append(text(name)).append('\n')
                    .append(line(CommandTable.find(name).orElseThrow().summary()));
        }
        page.append(".SH OPTIONS\n").append(option("\\fB\\-\\-version\\fR", "print the version"))
                .append(option("\\fB\\-h\\fR, \\fB\\-\\-help\\fR", "print help; after a command, its help"))
                .append(option("\\fB\\-\\-debug\\fR", "print a stack trace with an error"));
        return page.append(STATUS).append(FILES).append(ENVIRONMENT).append(seeAlso(CommandTable.NAMES)).toString();
    }

    /** The page {@code pubs-format(1)} of the command {@code format}. */
    static String of(Command command) {
        StringBuilder page = head("pubs-" + command.name(), command.summary());
        page.append(".SH SYNOPSIS\n.B pubs ").append(text(command.name())).append("\n[\\fIoptions\\fR]")
                .append(command.operands().isEmpty() ? "" : " " + text(command.operands())).append('\n');
        page.append(".SH DESCRIPTION\n");
        String[] paragraphs = command.description().split("\n\n", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            page.append(i == 0 ? "" : ".PP\n").append(line(paragraphs[i]));
        }
        page.append(".SH OPTIONS\n");
        for (OptionSpec spec : command.options()) {
            String letter = spec.shortName().isEmpty() ? "" : "\\fB\\-" + spec.shortName() + "\\fR, ";
            page.append(option(letter + "\\fB" + text(spec.flag()) + "\\fR"
                    + (spec.takesValue() ? " \\fI" + text(spec.argument()) + "\\fR" : ""), HelpPage.explanation(spec)));
        }
        page.append(option("\\fB\\-h\\fR, \\fB\\-\\-help\\fR", "print help"))
                .append(option("\\fB\\-\\-debug\\fR", "print a stack trace with an error"));
        return page.append(STATUS).append(seeAlso(List.of())).toString();
    }

    private static StringBuilder head(String name, String summary) {
        return new StringBuilder(".\\\" Made by 'pubs help --man', do not edit.\n.TH ").append(text(name).toUpperCase(Locale.ROOT))
                .append(" 1 \"\" pubs \"pubs manual\"\n.SH NAME\n").append(text(name)).append(" \\- ").append(text(summary))
                .append('\n');
    }

    private static String option(String synopsis, String explanation) {
        return ".TP\n" + synopsis + "\n" + line(explanation);
    }

    private static String seeAlso(List<String> commands) {
        List<String> pages = new ArrayList<>();
        commands.forEach(name -> pages.add(".BR " + text("pubs-" + name) + " (1)"));
        if (pages.isEmpty()) {
            pages.add(".BR pubs (1)");
        }
        return ".SH SEE ALSO\n" + String.join(",\n", pages) + "\n";
    }

    /** A paragraph in one line. */
    private static String line(String paragraph) {
        String text = text(String.join(" ", paragraph.strip().split("\\s+")));
        // A full stop or apostrophe at the beginning would be a request.
        return (text.startsWith(".") || text.startsWith("'") ? "\\&" : "") + text + "\n";
    }

    /** Text with what troff would take for its own escaped. */
    private static String text(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\`").replace("^", "\\(ha")
                .replace("~", "\\(ti").replace("\"", "\\(dq");
    }
}
