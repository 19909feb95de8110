package pubs.render;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pubs.model.StyledText;
import pubs.publist.Link;
import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;

/** HTML: a fragment of sections, or a whole page with a plain style and no request to anywhere. */
final class HtmlRenderer implements Renderer {
    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
            h1, h2, h3 { line-height: 1.2; }
            ul.publications { list-style: none; padding: 0; }
            ul.publications > li { display: flex; gap: 0.75rem; margin: 0 0 0.9rem; overflow-wrap: anywhere; }
            .label { flex: none; min-width: 2.5rem; font-variant-numeric: tabular-nums; opacity: 0.75; }
            .entry { flex: 1; min-width: 0; }
            .entry p { margin: 0; }
            .award { font-style: italic; }
            .links a { margin-right: 0.75em; }
            .mark { line-height: 0; }
            pre { overflow-x: auto; font-size: 0.85rem; }
            @media print { body { max-width: none; margin: 0; } ul.publications > li { break-inside: avoid; } }
            """;

    private final Set<String> ids = new HashSet<>();

    @Override
    public String render(StyledList list, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        int level = Math.max(1, options.headingLevel());
        if (options.standalone()) {
            String title = options.title().isEmpty() ? "Publications" : SafeText.of(options.title());
            out.append("<!DOCTYPE html>\n<html lang=\"").append(HtmlText.escape(list.language())).append("\">\n<head>\n")
                    .append("<meta charset=\"utf-8\">\n")
                    .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                    .append(HtmlText.escape(title)).append("</title>\n<style>\n").append(STYLE)
                    .append("</style>\n</head>\n<body>\n<main>\n<h1>").append(HtmlText.escape(title)).append("</h1>\n");
            level = 2;
        } else if (!options.title().isEmpty()) {
            heading(out, Math.max(1, level - 1), SafeText.of(options.title()));
        }
        for (StyledText line : list.legend()) {
            out.append("<p class=\"legend\">").append(HtmlText.of(line)).append("</p>\n");
        }
        for (StyledSection section : list.sections()) {
            section(out, section, level);
        }
        if (options.standalone()) {
            out.append("</main>\n</body>\n</html>\n");
        }
        return out.toString();
    }

    private static void heading(StringBuilder out, int level, String title) {
        out.append("<h").append(level).append('>').append(HtmlText.escape(title)).append("</h").append(level).append(">\n");
    }

    private void section(StringBuilder out, StyledSection section, int level) {
        boolean titled = !section.title().isEmpty();
        if (titled) {
            out.append("<section id=\"").append(id("publications-" + section.id())).append("\">\n");
            heading(out, level, SafeText.of(section.title()));
        }
        out.append("<ul class=\"publications\">\n");
        section.entries().forEach(entry -> entry(out, entry));
        out.append("</ul>\n").append(titled ? "</section>\n" : "");
    }

    private void entry(StringBuilder out, StyledEntry entry) {
        out.append("<li id=\"").append(id(entry.publication().entry().key().value())).append("\">");
        if (!entry.label().isEmpty()) {
            out.append("<span class=\"label\">").append(HtmlText.escape(SafeText.of(entry.label()))).append("</span>\n");
        }
        out.append("<div class=\"entry\">\n");
        for (StyledText line : Lines.of(entry)) {
            out.append("<p>").append(HtmlText.of(line)).append("</p>\n");
        }
        for (StyledText note : entry.notes()) {
            out.append("<p class=\"award\">").append(HtmlText.of(note)).append("</p>\n");
        }
        links(out, entry.links());
        entry.bibtex().ifPresent(bibtex -> out.append("<details><summary>BibTeX</summary>\n<pre><code>")
                .append(HtmlText.escape(SafeText.lines(bibtex))).append("</code></pre>\n</details>\n"));
        out.append("</div></li>\n");
    }

    private static void links(StringBuilder out, List<Link> links) {
        if (!links.isEmpty()) {
            out.append("<p class=\"links\">");
            for (Link link : links) {
                out.append(HtmlText.link(LinkNames.of(link), link.url()))
                        .append(link.equals(links.get(links.size() - 1)) ? "" : " ");
            }
            out.append("</p>\n");
        }
    }

    /** An id that is valid, and no other of the page. */
    private String id(String wanted) {
        StringBuilder id = new StringBuilder();
        for (char c : wanted.toLowerCase(Locale.ROOT).toCharArray()) {
            id.append(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':' || c == '.' ? c : '-');
        }
        String base = id.length() == 0 ? "entry" : id.toString();
        String unique = base;
        for (int i = 2; !ids.add(unique); i++) {
            unique = base + "-" + i;
        }
        return unique;
    }
}
