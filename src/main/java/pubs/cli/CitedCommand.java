package pubs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pubs.sync.paper.PaperReader;
import pubs.sync.source.Citation;
import pubs.sync.source.PaperContent;

/** {@code pubs cited PAPER...}: prints the keys that papers cite. */
final class CitedCommand implements Command {
    private static final OptionSpec WHERE = OptionSpec.flag("where",
            "print each citation with its file, line and command, separated by tabs");
    static final OptionSpec SOURCES = OptionSpec.flag("sources",
            "read the sources even where .aux or .bcf is newer than they are");

    @Override
    public String name() {
        return "cited";
    }

    @Override
    public String summary() {
        return "print the keys that a paper cites";
    }

    @Override
    public String operands() {
        return "[PAPER...]";
    }

    @Override
    public String description() {
        return """
                Prints the keys that each PAPER cites, one a line and sorted; * stands for \\nocite{*}. A PAPER is a
                folder (this one by default) or a file of LaTeX, Markdown, R Markdown, Quarto or Typst; the files it reads
                are followed within its folder and never out of it.

                Comments, verbatim text and branches not taken do not cite; commands that the document defines around \\cite
                do. Where LaTeX has run since the last change, what it wrote into .aux or .bcf counts.""";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(WHERE, SOURCES);
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        Arguments arguments = invocation.arguments();
        PaperReader.Options options = new PaperReader.Options(
                file -> invocation.shown(Path.of(file)), arguments.has(SOURCES), false);
        List<Citation> citations = new ArrayList<>();
        List<String> papers = arguments.operands().isEmpty() ? List.of(".") : arguments.operands();
        for (String paper : papers) {
            PaperContent content = PaperReader.read(invocation.path(paper), options);
            content.diagnostics().forEach(invocation.console()::report);
            if (content.sources().isEmpty()) {
                throw new Failure("no-document",
                        paper + ": there is no document in it; expected LaTeX, Markdown, Quarto, R Markdown or Typst");
            }
            citations.addAll(content.citations());
        }
        List<String> lines;
        if (arguments.has(WHERE)) {
            citations.sort(Comparator.comparing(Citation::key).thenComparing(citation -> citation.place().source().name())
                    .thenComparing(citation -> citation.place().start()));
            lines = citations.stream().map(CitedCommand::place).distinct().toList();
        } else {
            lines = citations.stream().map(citation -> citation.key() + "\n").sorted().distinct().toList();
        }
        invocation.console().print(String.join("", lines));
        return ExitStatus.DONE;
    }

    private static String place(Citation citation) {
        return citation.key() + "\t" + citation.place().source().name() + ":" + citation.place().line() + "\t"
                + citation.command() + "\n";
    }
}
