package pubs.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import pubs.latex.LatexWriter;
import pubs.model.StyledText;
import pubs.publist.Link;
import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;
import pubs.render.RenderOptions.LatexForm;

/** LaTeX: lists of the standard environments, which any class takes; links by {@code \href}, where hyperref is loaded. */
final class LatexRenderer implements Renderer {
    private static final String[] HEADINGS = {"\\noindent ", "\\section*{", "\\subsection*{", "\\subsubsection*{",
        "\\paragraph*{", "\\paragraph*{", "\\paragraph*{"};

    @Override
    public String render(StyledList list, RenderOptions options) {
        LatexForm form = options.latex();
        String commands = form == LatexForm.BIBLATEX ? "" : LatexWriter.PREAMBLE;
        String content = content(list, options);
        if (!options.standalone()) {
            return commands + content;
        }
        return LatexPreamble.of(content, form) + commands + "\\begin{document}\n" + content + "\\end{document}\n";
    }

    private static String content(StyledList list, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        if (options.standalone()) {
            String title = options.title().isEmpty() ? "Publications" : options.title();
            out.append("\\section*{").append(LatexWriter.escape(SafeText.of(title))).append("}\n");
        } else if (!options.title().isEmpty()) {
            out.append(heading(Math.max(1, options.headingLevel() - 1), StyledText.of(options.title())));
        }
        switch (options.latex()) {
            case LIST -> list(out, list, options);
            case BIBITEM -> bibliography(out, list);
            case ITEMS -> items(out, list, options.standalone());
            case BIBLATEX -> keys(out, list, options);
        }
        return out.toString();
    }

    private static void list(StringBuilder out, StyledList list, RenderOptions options) {
        legend(out, list);
        for (StyledSection section : list.sections()) {
            if (!section.title().isEmpty()) {
                out.append('\n').append(heading(options.headingLevel(), StyledText.of(section.title())));
            }
            section(out, section);
        }
    }

    private static void legend(StringBuilder out, StyledList list) {
        for (StyledText line : list.legend()) {
            out.append("\n\\noindent ").append(line(line)).append("\n");
        }
    }

    private static String heading(int level, StyledText title) {
        String open = HEADINGS[Math.min(level, HEADINGS.length - 1)];
        return open + line(title) + (open.endsWith("{") ? "}\n" : "\n");
    }

    /** One environment, as each would make a heading; the class counts. */
    private static void bibliography(StringBuilder out, StyledList list) {
        int count = list.sections().stream().mapToInt(section -> section.entries().size()).sum();
        legend(out, list);
        if (count == 0) {
            return;
        }
        out.append("\\begin{thebibliography}{").append("9".repeat(String.valueOf(count).length())).append("}\n");
        for (StyledSection section : list.sections()) {
            comment(out, section);
            for (StyledEntry entry : section.entries()) {
                out.append("\\bibitem{").append(key(entry)).append("}\n  ");
                content(out, entry);
            }
        }
        out.append("\\end{thebibliography}\n");
    }

    private static void items(StringBuilder out, StyledList list, boolean standalone) {
        out.append(standalone ? "\\begin{itemize}\n" : "");
        for (StyledSection section : list.sections()) {
            comment(out, section);
            for (StyledEntry entry : section.entries()) {
                out.append("\\item ");
                content(out, entry);
            }
        }
        out.append(standalone ? "\\end{itemize}\n" : "");
    }

    /** A bibliography of its own for each section, from the files that the document adds. */
    private static void keys(StringBuilder out, StyledList list, RenderOptions options) {
        for (StyledSection section : list.sections()) {
            if (!section.title().isEmpty()) {
                out.append('\n').append(heading(options.headingLevel(), StyledText.of(section.title())));
            }
            String keys = section.entries().stream().map(LatexRenderer::key).collect(Collectors.joining(",%\n  "));
            out.append("\\begin{refsection}\n\\nocite{%\n  ").append(keys)
                    .append("}\n\\printbibliography[heading=none]\n\\end{refsection}\n");
        }
    }

    private static void comment(StringBuilder out, StyledSection section) {
        if (!section.title().isEmpty()) {
            out.append("% ").append(SafeText.of(section.title())).append('\n');
        }
    }

    /** The key without what TeX would act on, or end the argument at. */
    private static String key(StyledEntry entry) {
        return SafeText.of(entry.publication().entry().key().value()).replaceAll("[\\\\{}%#&~$^,\"<>\\s]", "-");
    }

    private static void section(StringBuilder out, StyledSection section) {
        String widest = "";
        for (StyledEntry entry : section.entries()) {
            widest = entry.label().length() > widest.length() ? entry.label() : widest;
        }
        // The environment of a bibliography, without its heading: labels in the margin, as wide as the widest.
        out.append("\\begin{list}{\\textbullet}{").append(widest.isEmpty() ? ""
                : "\\settowidth{\\labelwidth}{" + LatexWriter.escape(widest)
                + "}\\setlength{\\leftmargin}{\\labelwidth}\\addtolength{\\leftmargin}{\\labelsep}").append("}\n");
        for (StyledEntry entry : section.entries()) {
            out.append("\\item").append(entry.label().isEmpty() ? ""
                    : "[{" + LatexWriter.escape(SafeText.of(entry.label())) + "}]").append(' ');
            content(out, entry);
        }
        out.append("\\end{list}\n");
    }

    private static void content(StringBuilder out, StyledEntry entry) {
        List<StyledText> lines = Lines.of(entry);
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "\\newline\n  ").append(guard(line(lines.get(i))));
        }
        entry.notes().forEach(note -> out.append("\\newline\n  \\textit{").append(line(note)).append('}'));
        if (!entry.links().isEmpty()) {
            out.append("\\newline\n ");
            for (Link link : entry.links()) {
                out.append(" \\href{").append(LatexWriter.url(SafeText.of(link.url()))).append("}{")
                        .append(LatexWriter.escape(LinkNames.of(link))).append('}');
            }
        }
        out.append('\n');
        entry.bibtex().ifPresent(bibtex -> bibtex(out, SafeText.lines(bibtex)));
    }

    /** A bracket after an item would be taken for its label. */
    private static String guard(String line) {
        return line.startsWith("[") || line.startsWith("*") ? "{}" + line : line;
    }

    /** An apostrophe is straight in an entry, and has to be when it is copied. */
    private static String code(String text) {
        return Arrays.stream(text.split("'", -1)).map(LatexWriter::escape).collect(Collectors.joining("\\textquotesingle{}"));
    }

    /** Line by line in typewriter: nothing in an entry can end it, as something can end a verbatim. */
    private static void bibtex(StringBuilder out, String bibtex) {
        out.append("  \\begin{quote}\\footnotesize\\ttfamily\\raggedright\n");
        bibtex.lines().forEach(line -> {
            String text = line.stripLeading();
            out.append("  ").append("~".repeat(line.length() - text.length())).append(code(text))
                    .append("\\par\n");
        });
        out.append("  \\end{quote}\n");
    }

    /** A line of LaTeX without control characters. */
    static String line(StyledText text) {
        StyledText.Builder safe = new StyledText.Builder();
        text.runs().forEach(run -> safe.append(SafeText.of(run.text()), run.style()));
        return LatexWriter.write(safe.build());
    }
}
