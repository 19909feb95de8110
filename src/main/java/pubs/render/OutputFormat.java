package pubs.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats a list can be written in. A new one is a row here and a class. */
public enum OutputFormat {
    MARKDOWN(List.of("md", "markdown", "qmd", "rmd")),
    HTML(List.of("html", "htm", "xhtml")),
    LATEX(List.of("tex", "latex", "ltx")),
    ASCIIDOC(List.of("adoc", "asciidoc", "asc")),
    RST(List.of("rst", "rest")),
    ORG(List.of("org")),
    TYPST(List.of("typ", "typst")),
    TEXT(List.of("txt", "text"));

    private final List<String> endings;

    OutputFormat(List<String> endings) {
        this.endings = endings;
    }

    /** The name used in options, {@code markdown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Renderer renderer() {
        return switch (this) {
            case MARKDOWN -> new MarkdownRenderer();
            case HTML -> new HtmlRenderer();
            case LATEX -> new LatexRenderer();
            case ASCIIDOC -> new AsciiDocRenderer();
            case RST -> new RstRenderer();
            case ORG -> new OrgRenderer();
            case TYPST -> new TypstRenderer();
            case TEXT -> new TextRenderer();
        };
    }

    /** The format that the ending of a file name asks for, {@code list.tex -> LATEX}. */
    public static Optional<OutputFormat> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (OutputFormat format : values()) {
            if (format.endings.contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
