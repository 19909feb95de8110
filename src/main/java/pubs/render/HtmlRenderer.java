package pubs.render;

import java.util.List;
import pubs.model.StyledText;
import pubs.publist.Link;
import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;

/** HTML: a fragment of sections, for a page of somebody else. {@code pubs.render.page} makes a whole page. */
final class HtmlRenderer implements Renderer {
    private final HtmlIds ids = new HtmlIds();

    @Override
    public String render(StyledList list, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        int level = Math.max(1, options.headingLevel());
        if (!options.title().isEmpty()) {
            heading(out, Math.max(1, level - 1), SafeText.of(options.title()));
        }
        for (StyledText line : list.legend()) {
            out.append("<p class=\"legend\">").append(HtmlText.of(line)).append("</p>\n");
        }
        for (StyledSection section : list.sections()) {
            section(out, section, level);
        }
        return out.toString();
    }

    private static void heading(StringBuilder out, int level, String title) {
        out.append("<h").append(level).append('>').append(HtmlText.escape(title)).append("</h").append(level).append(">\n");
    }

    private void section(StringBuilder out, StyledSection section, int level) {
        boolean titled = !section.title().isEmpty();
        if (titled) {
            out.append("<section id=\"").append(ids.of("publications-" + section.id())).append("\">\n");
            heading(out, level, SafeText.of(section.title()));
        }
        out.append("<ul class=\"publications\">\n");
        section.entries().forEach(entry -> entry(out, entry));
        out.append("</ul>\n").append(titled ? "</section>\n" : "");
    }

    private void entry(StringBuilder out, StyledEntry entry) {
        out.append("<li id=\"").append(ids.of(entry.publication().entry().key().value())).append("\">");
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
}
