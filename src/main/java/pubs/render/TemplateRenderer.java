package pubs.render;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Locale;
import pubs.io.JsonText;
import pubs.latex.LatexWriter;
import pubs.model.StyledText;
import pubs.publist.StyledList;

/**
 * A list in a template of Mustache (https://mustache.github.io/mustache.5.html), filled with {@link ListData}. What
 * {@code {{name}}} puts in is escaped for the format that the name of the template says; {@code {{{name}}}} puts it in
 * as it is.
 */
public final class TemplateRenderer implements Renderer {
    private final Template template;

    /**
     * Reads a template.
     *
     * @param name of the file: {@code cv.tex.mustache} and {@code cv.tex} are LaTeX
     * @throws TemplateException when it cannot be read, with its line
     */
    public TemplateRenderer(String name, String text) {
        try {
            template = Mustache.compiler().withEscaper(escaper(name)::of).defaultValue("").nullValue("").compile(text);
        } catch (MustacheException e) {
            throw new TemplateException(e.getMessage(), e);
        }
    }

    @Override
    public String render(StyledList list, RenderOptions options) {
        try {
            return template.execute(ListData.of(list, options));
        } catch (MustacheException e) {
            throw new TemplateException(e.getMessage(), e);
        }
    }

    /** Makes text harmless in a format. */
    private interface Escape {
        String of(String text);
    }

    private static Escape escaper(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(?:mustache|tmpl|template)$", "");
        return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
            case "html", "htm", "xml", "xhtml", "atom", "rss", "svg" -> HtmlText::escape;
            case "tex", "latex", "ltx" -> LatexWriter::escape;
            case "json", "yml", "yaml" -> text -> {
                String json = JsonText.of(text);
                return json.substring(1, json.length() - 1);
            };
            case "md", "markdown", "qmd", "rmd" -> text -> MarkdownText.of(StyledText.of(text));
            default -> Escapers.NONE::escape;
        };
    }
}
