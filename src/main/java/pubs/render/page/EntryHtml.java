package pubs.render.page;

import java.util.List;
import pubs.model.StyledText;
import pubs.publist.Link;
import pubs.publist.ListWords;
import pubs.publist.StyledEntry;
import pubs.render.HtmlText;
import pubs.render.Lines;
import pubs.render.LinkNames;
import pubs.render.SafeText;

/** An entry of the page: its reference as the style has it, and under it badges, buttons and the BibTeX. */
final class EntryHtml {
    static final String SMALL_CAPS = "class=\"small-caps\"";

    private final ListWords words;
    private final boolean withLinks;
    private final boolean open;

    /** @param open whether the BibTeX shows without being asked for */
    EntryHtml(ListWords words, boolean withLinks, boolean open) {
        this.words = words;
        this.withLinks = withLinks;
        this.open = open;
    }

    void write(StringBuilder out, String id, StyledEntry entry, Work work, Facets facets) {
        out.append("<li id=\"").append(id).append('"');
        facets.attributes(out, work);
        out.append('>');
        if (!entry.label().isEmpty()) {
            out.append("<span class=\"label\">").append(HtmlText.escape(SafeText.of(entry.label()))).append("</span>\n");
        }
        out.append("<div class=\"entry\">\n<div class=\"reference\">\n");
        for (StyledText line : Lines.ofReference(entry)) {
            out.append("<p>").append(TitleText.html(line, work)).append("</p>\n");
        }
        out.append("</div>\n");
        badges(out, entry);
        actions(out, entry, work);
        out.append("</div></li>\n");
    }

    private void badges(StringBuilder out, StyledEntry entry) {
        if (entry.notes().isEmpty() && entry.status().isEmpty()) {
            return;
        }
        out.append("<p class=\"badges\">");
        String separator = "";
        for (StyledText note : entry.notes()) {
            out.append(separator).append("<span class=\"badge award\">")
                    .append("<span aria-hidden=\"true\">★ </span>").append(HtmlText.of(note, SMALL_CAPS))
                    .append("</span>");
            separator = " ";
        }
        String gap = separator;
        entry.status().ifPresent(status -> out.append(gap).append("<span class=\"badge status\">")
                .append(HtmlText.of(status, SMALL_CAPS)).append("</span>"));
        out.append("</p>\n");
    }

    /** The name of a button begins with what it shows and goes on with the title, for those who hear it by itself. */
    private void actions(StringBuilder out, StyledEntry entry, Work work) {
        List<Link> links = withLinks ? work.publication().links() : List.of();
        if (links.isEmpty() && entry.bibtex().isEmpty()) {
            return;
        }
        String title = HtmlText.escape(work.title());
        out.append("<div class=\"actions\">\n");
        String gap = "";
        for (Link link : links) {
            String name = HtmlText.escape(SafeText.of(LinkNames.of(link)));
            out.append(gap).append("<a class=\"button\" href=\"").append(HtmlText.escape(link.url()))
                    .append("\" aria-label=\"").append(name).append(": ").append(title).append("\">").append(name)
                    .append("</a>");
            gap = "\n";
        }
        entry.bibtex().ifPresent(bibtex -> {
            String copy = HtmlText.escape(words.word("page.copy"));
            out.append("\n<button type=\"button\" class=\"button copy\" aria-label=\"").append(copy).append(": ")
                    .append(title).append("\" hidden>").append(copy).append("</button>\n<details")
                    .append(open ? " open" : "").append("><summary class=\"button\" aria-label=\"BibTeX: ").append(title)
                    .append("\">BibTeX</summary>\n<pre><code>").append(HtmlText.escape(SafeText.lines(bibtex).strip()))
                    .append("</code></pre></details>");
        });
        out.append("\n</div>\n");
    }
}
