package pubs.render.page;

import java.util.List;
import pubs.model.StyledText;
import pubs.publist.ListWords;
import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;
import pubs.render.HtmlText;
import pubs.render.SafeText;
import pubs.resource.Resource;

/**
 * A whole page of publications in one file, which asks for nothing from anywhere. It is a list that can be read as it is;
 * where scripts run, it can be searched and filtered too.
 */
public final class HomePage {
    private final StringBuilder out = new StringBuilder();
    private final Contents contents;
    private final ListWords words;
    private final PageOptions options;

    private HomePage(StyledList list, PageOptions options) {
        this.contents = new Contents(list);
        this.words = contents.words();
        this.options = options;
    }

    /** The page as HTML, lines ending in a line feed. */
    public static String write(StyledList list, PageOptions options) {
        return new HomePage(list, options).write();
    }

    private String write() {
        String style = Resource.text(HomePage.class, "page.css");
        String script = Resource.text(HomePage.class, "page.js");
        out.append("<!DOCTYPE html>\n<html lang=\"").append(HtmlText.escape(contents.list().language())).append("\">\n");
        PageHead.write(out, contents, options, style, script);
        out.append("<body>\n");
        Facets facets = new Facets(List.copyOf(contents.works().values()), words);
        if (!contents.isSingle()) {
            out.append("<a class=\"skip\" href=\"#pubs-list\">").append(word("page.skip")).append("</a>\n");
        }
        header();
        out.append("<main>\n");
        if (!contents.isSingle() && !contents.works().isEmpty()) {
            controls(facets);
            sectionLinks();
        }
        list(facets);
        out.append("</main>\n<p id=\"pubs-said\" class=\"unseen\" role=\"status\" data-copied=\"").append(word("page.copied"))
                .append("\" data-uncopied=\"").append(word("page.uncopied")).append("\"></p>\n<script>").append(script)
                .append("</script>\n</body>\n</html>\n");
        return out.toString();
    }

    private void header() {
        String title = contents.title(options);
        String owner = SafeText.of(options.owner());
        out.append("<header>\n<h1>").append(HtmlText.escape(title)).append("</h1>\n");
        if (!owner.isEmpty() && !title.contains(owner)) {
            out.append("<p class=\"owner-name\">").append(HtmlText.escape(owner)).append("</p>\n");
        }
        String feed = options.feed().isEmpty() ? ""
                : "<a class=\"feed\" href=\"" + HtmlText.escape(options.feed()) + "\">" + word("page.feed") + "</a>";
        if (!contents.isSingle()) {
            out.append("<p class=\"summary\">").append(HtmlText.escape(contents.summary()))
                    .append(feed.isEmpty() ? "" : " · ").append(feed).append("</p>\n");
        }
        out.append("</header>\n");
    }

    /** Without a script they would do nothing, and are not shown. */
    private void controls(Facets facets) {
        out.append("<div id=\"pubs-controls\" role=\"search\" hidden>\n<div class=\"field search\"><label for=\"pubs-search\">")
                .append(word("page.search")).append("</label>\n<input id=\"pubs-search\" type=\"search\" placeholder=\"")
                .append(word("page.hint")).append("\" autocomplete=\"off\" spellcheck=\"false\"></div>\n");
        facets.menus(out);
        out.append("<p class=\"outcome\"><span id=\"pubs-hits\" role=\"status\" data-all=\"").append(count())
                .append("\" data-hits=\"").append(word("page.hits")).append("\" data-none=\"").append(word("page.none"))
                .append("\"></span>\n<button type=\"button\" id=\"pubs-reset\" class=\"button\" hidden>")
                .append(word("page.reset")).append("</button></p>\n</div>\n");
    }

    private String count() {
        return HtmlText.escape(words.word("page.many").replace("{count}", "" + contents.works().size()));
    }

    private void sectionLinks() {
        List<StyledSection> titled = contents.list().sections().stream().filter(s -> !contents.id(s).isEmpty()).toList();
        if (titled.size() < 2) {
            return;
        }
        out.append("<nav aria-label=\"").append(word("page.sections")).append("\">\n<ul role=\"list\">\n");
        for (StyledSection section : titled) {
            out.append("<li><a href=\"#").append(contents.id(section)).append("\">").append(title(section))
                    .append("</a></li>\n");
        }
        out.append("</ul>\n</nav>\n");
    }

    private void list(Facets facets) {
        EntryHtml entries = new EntryHtml(words, options.links(), contents.isSingle());
        out.append("<div id=\"pubs-list\" tabindex=\"-1\">\n");
        for (StyledText line : contents.list().legend()) {
            out.append("<p class=\"legend\">").append(HtmlText.of(line, EntryHtml.SMALL_CAPS)).append("</p>\n");
        }
        for (StyledSection section : contents.list().sections()) {
            boolean titled = !contents.id(section).isEmpty() && !contents.isSingle();
            if (titled) {
                out.append("<section id=\"").append(contents.id(section)).append("\">\n<h2>").append(title(section))
                        .append("</h2>\n");
            }
            out.append("<ul class=\"publications\" role=\"list\">\n");
            for (StyledEntry entry : section.entries()) {
                entries.write(out, contents.id(entry), entry, contents.work(entry), facets);
            }
            out.append("</ul>\n").append(titled ? "</section>\n" : "");
        }
        out.append("</div>\n");
    }

    private static String title(StyledSection section) {
        return HtmlText.escape(SafeText.of(section.title())) + " <span class=\"count\">" + section.entries().size()
                + "</span>";
    }

    private String word(String name) {
        return HtmlText.escape(words.word(name));
    }
}
