package pubs.inject;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The types of documents that can have sections. Each has its comments, the format of a list in it, and its way of setting a
 * list apart.
 */
public enum DocumentType {
    MARKDOWN("markdown", true, MarkdownComments::new, "md", "markdown", "mdown", "mkd", "mkdn", "qmd", "rmd"),
    HTML("html", false, HtmlComments::new, "html", "htm", "xhtml", "xml", "svg", "vue", "svelte", "astro", "njk", "liquid",
            "j2", "jinja", "jinja2", "hbs", "mustache", "ejs", "erb", "php", "tmpl", "gohtml"),
    LATEX("latex", false, LatexComments::new, "tex", "latex", "ltx", "sty", "cls"),
    ASCIIDOC("asciidoc", true, AsciidocComments::new, "adoc", "asciidoc", "asc"),
    TYPST("typst", false, TypstComments::new, "typ"),
    ORG("org", false, OrgComments::new, "org"),
    YAML("json", false, YamlComments::new, "yaml", "yml", "cff"),
    RST("rst", true, RstComments::new, "rst", "rest");

    private final String format;
    private final boolean apart;
    private final Supplier<CommentFinder> finder;
    private final List<String> endings;

    DocumentType(String format, boolean apart, Supplier<CommentFinder> finder, String... endings) {
        this.format = format;
        this.apart = apart;
        this.finder = finder;
        this.endings = List.of(endings);
    }

    /** The name of the output format that a list in such a document has, {@code markdown}. */
    public String format() {
        return format;
    }

    /** What file names of the type end in, without the dot. */
    public List<String> endings() {
        return endings;
    }

    /** Whether a list needs empty lines between itself and the markers. */
    boolean setsApart() {
        return apart;
    }

    /** Whether a list may begin in a line where something stands before the marker. */
    boolean flowsAnywhere() {
        return this == HTML;
    }

    /** A comment that says something, {@code pubs:end -> <!-- pubs:end -->}. */
    String comment(String text) {
        return switch (this) {
            case MARKDOWN, HTML -> "<!-- " + text + " -->";
            case LATEX -> "% " + text;
            case ASCIIDOC, TYPST -> "// " + text;
            case ORG, YAML -> "# " + text;
            case RST -> ".. " + text;
        };
    }

    CommentFinder comments() {
        return finder.get();
    }

    /** The offsets of the parts of a text where blanks at the beginning of a line are seen, start and end by turns. */
    List<Integer> verbatim(String text) {
        return switch (this) {
            case HTML -> HtmlComments.verbatim(text);
            case LATEX -> LatexComments.verbatim(text);
            default -> List.of();
        };
    }

    /**
     * The type of a document: by the ending of its name, and where that says nothing by the syntax of its first marker.
     * {@code cv.tex -> LATEX}; {@code README} with {@code <!-- pubs:begin -->} in it {@code -> MARKDOWN}.
     */
    public static DocumentType of(String name, String text) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (DocumentType type : values()) {
            if (type.endings.contains(ending)) {
                return type;
            }
        }
        return DocumentContent.type(text);
    }
}
