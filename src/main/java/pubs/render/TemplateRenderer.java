package pubs.render;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
        template = compiled(text, escape(name));
    }

    @Override
    public String render(StyledList list, RenderOptions options) {
        return filled(template, ListData.forTemplates(list, options));
    }

    /** A page of a paper. @param name of its file, as the pattern of names has it */
    public record Page(String name, String text) {}

    /**
     * The template filled in for each publication alone.
     *
     * @param names a template for the names of files; whatever has no place in a name is a hyphen in what it puts in
     */
    public List<Page> pages(StyledList list, String names) {
        Template pattern = compiled(names, TemplateRenderer::fileName);
        List<Page> pages = new ArrayList<>();
        for (Map<String, Object> data : ListData.publications(list)) {
            Map<String, Object> safe = new LinkedHashMap<>();
            data.forEach((name, value) -> safe.put(name, value instanceof String text ? fileName(text) : ""));
            pages.add(new Page(filled(pattern, safe), filled(template, data)));
        }
        return pages;
    }

    private static Template compiled(String text, UnaryOperator<String> escape) {
        try {
            return Mustache.compiler().withEscaper(escape::apply).defaultValue("").emptyStringIsFalse(true)
                    .compile(text);
        } catch (MustacheException e) {
            throw new TemplateException(e.getMessage(), e);
        } catch (IndexOutOfBoundsException e) {
            // The library's parser says so of {{}}.
            throw new TemplateException("there is a tag without a name, or one that does not end", e);
        }
    }

    private static String filled(Template template, Map<String, Object> data) {
        try {
            return template.execute(data);
        } catch (MustacheException e) {
            throw new TemplateException(e.getMessage(), e);
        }
    }

    /** Makes text harmless in the format of a template. */
    private static UnaryOperator<String> escape(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(?:mustache|tmpl|template)$", "");
        return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
            case "html", "htm", "xml", "xhtml", "atom", "rss", "svg" -> HtmlText::escape;
            case "tex", "latex", "ltx" -> LatexWriter::escape;
            case "json", "yml", "yaml" -> TemplateRenderer::quoted;
            case "md", "markdown", "qmd", "rmd" -> text -> MarkdownText.of(StyledText.of(text));
            default -> text -> text;
        };
    }

    /** What stands between the quotes of JSON, which is right between those of YAML too. */
    private static String quoted(String text) {
        String json = JsonText.of(text);
        return json.substring(1, json.length() - 1);
    }

    private static String fileName(String text) {
        return text.codePoints().mapToObj(c -> Character.isLetterOrDigit(c) || "-_+=,".indexOf(c) >= 0 ? Character.toString(c)
                : "-").collect(Collectors.joining());
    }
}
