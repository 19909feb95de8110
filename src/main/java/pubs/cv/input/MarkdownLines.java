package pubs.cv.input;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import pubs.diagnostic.SourceText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** Markdown by commonmark-java, with inline HTML and the spans that pandoc writes. */
final class MarkdownLines extends AbstractVisitor {
    /** More blanks than stand before the lines of a list in lists, and how many may do so all in all. */
    private static final int DEEP = 400;
    /** Tags within a line that end it. */
    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/?(?:p|div|details|summary|blockquote))(?=[\\s/>])");
    private static final int MOST_BEYOND = 100_000;

    private static final Pattern WRITTEN_YEAR = Pattern.compile("\\s{0,3}(?:19|20)\\d\\d[.)](?=\\s)");
    private static final int LONGEST_NUMBER = 10;

    private final SourceText source;
    private final LineBuilder out;
    private TextStyle style = TextStyle.PLAIN;
    private final boolean filled;
    private int depth;

    private MarkdownLines(SourceText source) {
        this.source = source;
        this.out = new LineBuilder(source);
        this.filled = source.text().contains(".csl-entry}");
    }

    static List<CvLine> read(SourceText source) {
        if (isNestedBeyondMeasure(source.text())) {
            return PlainLines.read(source);
        }
        MarkdownLines reader = new MarkdownLines(source);
        Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
        try {
            String text = SiteTags.blank(LinkComments.blank(FrontMatter.heading(source.text())));
            String bare = PandocSpans.blank(Formulas.hide(MarkdownDialects.plain(text)));
            parser.parse(CrowdedMarks.hide(SignStars.hide(LateStars.closed(LooseAngles.hide(bare))))).accept(reader);
        } catch (StackOverflowError e) {
            // Quotes nested by the ten thousand are an attack and no CV; its words are still there as plain lines.
            return PlainLines.read(source);
        }
        return TableLines.of(reader.out.lines());
    }

    /** Whether the blanks before lines are more than any list has: the parser looks through them once for each level of a list. */
    private static boolean isNestedBeyondMeasure(String text) {
        int beyond = 0;
        int blanks = 0;
        for (int i = 0; i < text.length() && beyond < MOST_BEYOND; i++) {
            blanks = text.charAt(i) == '\n' ? 0 : blanks >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t') ? blanks + 1 : -1;
            beyond += blanks > DEEP ? 1 : 0;
        }
        return beyond >= MOST_BEYOND;
    }

    private static int offset(Node node) {
        return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getInputIndex();
    }

    private void styled(TextStyle other, Node node) {
        TextStyle before = style;
        style = other;
        visitChildren(node);
        style = before;
    }

    @Override
    public void visit(Heading heading) {
        out.paragraph(depth);
        visitChildren(heading);
        out.endLine(heading.getLevel());
    }

    @Override
    public void visit(Paragraph paragraph) {
        // The first paragraph of an item stands behind its marker.
        if (!(paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null)) {
            out.paragraph(depth);
        }
        TextStyle before = style;
        visitChildren(paragraph);
        // A tag that nothing closes ends with its paragraph.
        style = before;
        out.endLine(0);
    }

    @Override
    public void visit(BulletList list) {
        depth++;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            out.item(list.getMarker() == null ? "-" : list.getMarker(), depth);
            visitChildren(item);
        }
        depth--;
    }

    @Override
    public void visit(OrderedList list) {
        depth++;
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Matcher year = WRITTEN_YEAR.matcher(source.text()).region(offset(item), Math.min(offset(item) + LONGEST_NUMBER, source.text().length()));
            if (year.lookingAt()) {
                // "2019. A Title": what Markdown takes for the number of a list is the year of a work, and counts no further.
                if (item.getPrevious() != null || !(list.getParent() instanceof ListItem && list.getPrevious() == null)) {
                    out.item("-", depth);
                }
                out.append(year.group() + " ", style, offset(item));
            } else {
                out.item(number + ".", depth);
            }
            number++;
            visitChildren(item);
        }
        depth--;
    }

    @Override
    public void visit(Text text) {
        out.append(LooseAngles.shown(text.getLiteral()).replace("~~", "").replace("---", "—").replace("--", "–"), style, offset(text));
    }

    @Override
    public void visit(Code code) {
        out.append(LooseAngles.shown(code.getLiteral()), style.with(Look.MONOSPACE), offset(code));
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(style.with(Look.ITALIC), emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        styled(style.with(Look.BOLD), emphasis);
    }

    @Override
    public void visit(Link link) {
        styled(style.withLink(SiteTags.address(Hidden.FORMULA.shown(LooseAngles.shown(link.getDestination())))), link);
    }

    @Override
    public void visit(Image image) {
        // What a badge shows is no text of the list, but what a link is called that has no other word.
        if (image.getParent() instanceof Link link && image.getPrevious() == null && image.getNext() == null) {
            Text alternative = image.getFirstChild() instanceof Text text ? text : new Text("");
            out.append(LinkIcons.ofPicture(alternative.getLiteral(), image.getDestination(), link.getDestination()), style, offset(image));
        }
    }

    @Override
    public void visit(SoftLineBreak node) {
        // Pandoc fills paragraphs; in other lists a line says something by itself.
        if (filled) {
            out.append(" ", style, offset(node));
        } else {
            out.endLine(0);
        }
    }

    @Override
    public void visit(HardLineBreak node) {
        out.endLine(0);
    }

    @Override
    public void visit(HtmlInline html) {
        String tag = html.getLiteral();
        if (BREAK.matcher(tag).lookingAt()) {
            out.endLine(0);
        } else {
            style = InlineTags.apply(style, tag);
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        out.paragraph(depth);
        HtmlLines.append(LooseAngles.shown(html.getLiteral()), out, offset(html));
        out.paragraph(depth);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        plain(code.getLiteral(), offset(code));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        plain(code.getLiteral(), offset(code));
    }

    /** Text that was indented for its look. */
    private void plain(String text, int offset) {
        for (String line : LooseAngles.shown(text).split("\n", -1)) {
            if (line.isBlank()) {
                out.paragraph(depth);
            } else {
                out.append(line, style, offset);
                out.endLine(0);
            }
        }
    }
}
