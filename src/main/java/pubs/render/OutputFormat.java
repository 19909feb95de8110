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
    TEXT(List.of("txt", "text")),
    /** The list as data: sections, people with their roles, status, links. */
    JSON(List.of("json")),
    /** The items as citation programs take them. */
    CSL_JSON(List.of("csljson")),
    /** The entries of the list, without private fields. */
    BIBTEX(List.of("bib"));

    private final List<String> endings;

    OutputFormat(List<String> endings) {
        this.endings = endings;
    }

    /** The name used in options, {@code markdown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it shows the BibTeX of entries, asked for or not. */
    public boolean needsBibtex() {
        return this == JSON || this == BIBTEX;
    }

    /** The writer of styled lists; there is none for items. */
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
            case JSON -> new JsonRenderer();
            case BIBTEX -> new BibtexRenderer();
            case CSL_JSON -> throw new IllegalStateException("items are written by pubs.csl");
        };
    }

    /** The format that the ending of a file name asks for, {@code list.tex -> LATEX}. */
    public static Optional<OutputFormat> ofFile(String name) {
        String ending = ending(name).toLowerCase(Locale.ROOT);
        for (OutputFormat format : values()) {
            if (format.endings.contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** What the name of a file ends in, {@code a/list.docx -> docx}; empty when it has no ending, {@code a.b/README}. */
    public static String ending(String name) {
        int start = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        int dot = name.lastIndexOf('.');
        return dot > start ? name.substring(dot + 1) : "";
    }

    /** The ending that each format is best known by, {@code .md, .html, ...}. */
    public static String endings() {
        StringBuilder list = new StringBuilder();
        for (OutputFormat format : values()) {
            list.append(list.length() == 0 ? "." : ", .").append(format.endings.get(0));
        }
        return list.toString();
    }
}
