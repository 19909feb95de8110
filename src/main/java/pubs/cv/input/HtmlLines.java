package pubs.cv.input;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import pubs.cv.item.SummaryWords;
import pubs.diagnostic.SourceText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** HTML by jsoup: a line for each block, a heading for each heading, what scripts and forms hold left out. */
final class HtmlLines implements NodeVisitor {
    private static final Set<String> SKIPPED = Set.of("script", "style", "head", "template", "noscript", "form", "button", "svg",
            "select", "iframe", "pre", "nav", "footer");
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "tr", "table", "dl", "dt", "dd", "ul", "ol",
            "blockquote", "main", "header", "center", "address", "figure", "details", "summary", "body", "hr", "aside");

    /** Signs that stand before what a footnote says. */
    private static final String FOOTNOTES = "*∗†‡§¶#";
    /** So many blocks deep may the lines of an item of a list stand in it. */
    private static final int BLOCKS_OF_AN_ITEM = 2;
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u200B]+");

    private final LineBuilder out;
    private final TableMarks tables;
    private final int base;
    private int depth;
    private int skipped;
    /** The element that holds the tags of a work; null outside of one. */
    private Element tags;
    /** The elements that hold abstracts, with their words; the one that is open, if any, and what it says. */
    private final HtmlAbstracts abstracts;
    private Element summary;
    private final StringBuilder said = new StringBuilder();
    private final Map<Element, TermList> terms = new IdentityHashMap<>();
    private final Map<Element, Boolean> references = new IdentityHashMap<>();

    private HtmlLines(LineBuilder out, int base, HtmlAbstracts abstracts) {
        this.abstracts = abstracts;
        this.out = out;
        this.tables = new TableMarks(out);
        this.base = base;
    }

    static List<CvLine> read(SourceText source) {
        LineBuilder out = new LineBuilder(source);
        FrontMatter.title(source.text()).ifPresent(title -> {
            out.append(title.group(1).replaceAll("[\"']", " "), TextStyle.PLAIN, title.start(1));
            out.endLine(1);
        });
        append(SiteTags.blank(FrontMatter.blank(source.text())), out, 0);
        return out.lines();
    }

    /** Puts the lines of a piece of HTML to others. @param base where the piece begins in the source */
    static void append(String html, LineBuilder out, int base) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        HtmlCards.headingsFirst(document.body());
        WorkLists.joinPoints(document.body());
        document.body().traverse(new HtmlLines(out, base, HtmlAbstracts.of(document.body())));
    }

    @Override
    public void head(Node node, int level) {
        if (summary != null && skipped == 0) {
            skipped += ofSummary(node) ? 0 : 1;
            return;
        }
        if (node instanceof TextNode text) {
            if (skipped == 0) {
                out.append(text.getWholeText(), style(text), base + Math.max(0, text.sourceRange().startPos()));
            }
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (skipped == 0 && summary == null && abstracts.word(element) != null) {
            summary = element;
        } else if (skipped > 0 || SKIPPED.contains(name) && !isFootnote(element) || Elements.isButton(element) || Elements.isHidden(element)) {
            skipped++;
        } else if (name.equals("br")) {
            out.endLine(0);
        } else if (name.equals("li") || terms(element).begins(name)) {
            out.item("-", depth);
        } else if (Elements.headingLevel(element) > 0) {
            out.paragraph(depth);
        } else if (name.equals("ul") || name.equals("ol")) {
            depth++;
        } else if (BLOCKS.contains(name)) {
            if (name.equals("dl")) {
                terms.put(element, TermList.of(element));
            }
            if (isOneOfMany(element) && terms(element) == TermList.OTHER || terms(element).isHeading(name) || HtmlCards.isWork(element)) {
                out.paragraph(depth);
            } else {
                out.endLine(0);
            }
            if (name.equals("table")) {
                tables.begin();
            } else if (name.equals("tr")) {
                tables.row(element.childrenSize() > 1 && element.children().stream().allMatch(cell -> cell.normalName().equals("th")));
            }
            if (HtmlCards.areTags(element)) {
                // In brackets, so that they are no names.
                out.append("[", TextStyle.PLAIN, base);
                tags = element;
            }
        } else if (tags != null && tags == element.parent() && element.previousElementSibling() != null) {
            out.append(", ", TextStyle.PLAIN, base);
        } else if (name.equals("td") || name.equals("th")) {
            out.endLine(0);
            tables.cell();
        } else if (HtmlCards.isField(element)) {
            out.endLine(0);
        } else if (HtmlCards.standsApart(element)) {
            out.append(" ", TextStyle.PLAIN, base);
        } else if (name.equals("a") && !LinkIcons.label(element).isEmpty()) {
            out.append(" ", TextStyle.PLAIN, base);
            out.append(LinkIcons.label(element), TextStyle.PLAIN.withLink(SiteTags.address(element.attr("href"))), base + Math.max(0, element.sourceRange().startPos()));
        }
    }

    @Override
    public void tail(Node node, int level) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (skipped > 0) {
            skipped--;
        } else if (summary == element) {
            summarised();
        } else if (summary != null) {
            said.append(element.isBlock() ? " " : "");
        } else if (Elements.headingLevel(element) > 0) {
            out.endLine(Elements.headingLevel(element));
        } else if (terms(element).isHeading(name)) {
            out.endLine(TermList.LEVEL);
        } else if (name.equals("ul") || name.equals("ol")) {
            depth--;
            if (depth == 0) {
                // What follows a list is none of its last item.
                out.paragraph(0);
            } else {
                out.endLine(0);
            }
        } else if (BLOCKS.contains(name) || name.equals("li")) {
            if (tags == element) {
                out.append("]", TextStyle.PLAIN, base);
                tags = null;
            }
            if (HtmlCards.isWork(element)) {
                out.paragraph(depth);
            } else {
                out.endLine(0);
            }
            if (name.equals("table")) {
                tables.end();
            }
        }
    }

    /** Takes what an abstract says, without its looks and its label. @return whether a part is to be read */
    private boolean ofSummary(Node node) {
        if (node instanceof TextNode text) {
            said.append(text.getWholeText());
        } else if (node instanceof Element element) {
            said.append(element.isBlock() || element.normalName().equals("br") ? " " : "");
            boolean label = said.toString().isBlank() && SummaryWords.isAlone(ElementText.first(element, SummaryWords.LONGEST + 1));
            return !label && (!SKIPPED.contains(element.normalName()) || element.normalName().equals("pre"));
        }
        return true;
    }

    /** Puts an abstract to the line of its work; a word alone stays a line, as its text may stand elsewhere. */
    private void summarised() {
        String text = BLANKS.matcher(said).replaceAll(" ").strip();
        String word = abstracts.word(summary);
        String bare = SummaryWords.isAlone(text) ? "" : text.substring(SummaryWords.labelEnd(text));
        if (bare.isEmpty()) {
            out.endLine(0);
            out.append(Elements.isHidden(summary) ? "" : word, TextStyle.PLAIN, base);
        } else if (!bare.startsWith("@")) {
            out.summary(SummaryWords.isKeywords(word) ? word + ": " + bare : bare, word);
        }
        out.endLine(0);
        said.setLength(0);
        summary = null;
    }

    private TermList terms(Element element) {
        return terms.getOrDefault(element.parent(), TermList.OTHER);
    }

    /** What stands at the foot of a page is none of it, unless it begins with the sign that it explains. */
    private static boolean isFootnote(Element element) {
        String text = element.normalName().equals("footer") ? ElementText.first(element, 1) : "";
        return !text.isEmpty() && FOOTNOTES.indexOf(text.charAt(0)) >= 0;
    }

    /** Blocks that follow each other alike, as paragraphs do, are apart; the parts of one item differ. */
    private boolean isOneOfMany(Element element) {
        Element around = element.parent();
        for (int steps = 0; steps < BLOCKS_OF_AN_ITEM && around != null; steps++, around = around.parent()) {
            if (around.normalName().equals("li")) {
                return false;
            }
        }
        return Elements.alike(element, beyondRules(element.previousElementSibling(), Element::previousElementSibling))
                || Elements.alike(element, beyondRules(element.nextElementSibling(), Element::nextElementSibling));
    }

    /** The next element that is no line between blocks, and no abstract; null when there is none. */
    private Element beyondRules(Element element, UnaryOperator<Element> next) {
        Element at = element;
        while (at != null && (at.normalName().equals("hr") || at.normalName().equals("br") || abstracts.isAround(at))) {
            at = next.apply(at);
        }
        return at;
    }

    /** Whether all of a reference is in {@code <cite>}, with the name of its journal in a look of its own, so that the tag gives none. */
    private boolean isWholeReference(Element element) {
        return element.normalName().equals("cite") && references.computeIfAbsent(element, cite -> cite.selectFirst("em, i") != null);
    }

    private TextStyle style(TextNode text) {
        TextStyle style = TextStyle.PLAIN;
        int steps = 0;
        for (Node at = text.parent(); at instanceof Element element && steps < 12; at = element.parent(), steps++) {
            String name = element.normalName();
            if (BLOCKS.contains(name) || name.equals("li")) {
                break;
            }
            style = isWholeReference(element) ? style : InlineTags.of(style, name);
            if (name.equals("a") && style.link().isEmpty()) {
                style = style.withLink(SiteTags.address(element.attr("href")));
            }
            style = InlineTags.isBadge(name, element.className()) ? style.with(Look.MONOSPACE) : style;
            String css = Elements.css(element);
            style = css.contains("font-weight:bold") || css.contains("font-weight:700") ? style.with(Look.BOLD) : style;
            style = css.contains("font-style:italic") ? style.with(Look.ITALIC) : style;
            style = css.contains("underline") ? style.with(Look.UNDERLINE) : style;
        }
        return style;
    }
}
