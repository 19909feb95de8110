package pubs.cv.input;

import java.util.List;
import java.util.Locale;
import pubs.diagnostic.SourceText;

/** The formats of CVs. */
public enum CvFormat {
    MARKDOWN, HTML, LATEX, TEXT;

    /** By the ending of the name, or else by what stands in the text. */
    public static CvFormat of(SourceText source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "md", "markdown", "qmd", "rmd", "mdx" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            case "tex", "ltx", "latex", "bbl" -> LATEX;
            case "txt", "text" -> TEXT;
            default -> ofContent(source.text());
        };
    }

    private static CvFormat ofContent(String text) {
        String head = text.substring(0, Math.min(text.length(), 20_000));
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("<html") || lower.contains("<!doctype") || lower.contains("<li>") || lower.contains("</p>")
                || lower.contains("</div>") || lower.contains("<li ")) {
            return HTML;
        }
        if (head.contains("\\documentclass") || head.contains("\\begin{") || head.contains("\\section")
                || head.contains("\\item") || head.contains("\\textbf{")) {
            return LATEX;
        }
        boolean markdown = head.startsWith("#") || head.contains("\n#") || head.contains("**") || head.contains("](")
                || head.contains("\n- ") || head.contains("\n* ");
        return markdown ? MARKDOWN : TEXT;
    }

    /** The lines of a text in this format. Any text has some; nothing in it is an error. */
    public List<CvLine> read(SourceText source) {
        List<CvLine> lines = switch (this) {
            case MARKDOWN -> Formulas.read(MarkdownLines.read(source));
            case HTML -> Formulas.read(HtmlLines.read(source));
            case LATEX -> LatexLines.read(source);
            case TEXT -> Formulas.read(TypedTags.read(PlainLines.read(source)));
        };
        return PartedNames.joined(LoneAccents.joined(lines));
    }
}
