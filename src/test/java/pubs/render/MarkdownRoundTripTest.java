package pubs.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** What we write as Markdown, a CommonMark parser reads as the same characters in the same looks. */
class MarkdownRoundTripTest {
    private static final List<String> PIECES = List.of("a", "Word", "two words", "*", "**", "_", "a_b", "*,", " ", ". ", ", ",
            "[1]", "[x](y)", "`", "\\", "<b>", "&amp;", "&", "1.", "# ", "- ", "!", "“Q”", "(p)", "é", "A*", "~~s~~", "]", "[",
            "\\*", ":", "–", "™", "€5", "24", "'");
    private static final List<TextStyle> STYLES = List.of(TextStyle.PLAIN, TextStyle.PLAIN, TextStyle.PLAIN,
            TextStyle.PLAIN.with(Look.ITALIC), TextStyle.PLAIN.with(Look.BOLD), TextStyle.PLAIN.with(Look.OWNER),
            TextStyle.PLAIN.with(Look.MARK), TextStyle.PLAIN.with(Look.ITALIC).with(Look.BOLD),
            TextStyle.PLAIN.with(Look.SUPERSCRIPT), TextStyle.PLAIN.withLink("https://example.org/a_b(c)"));

    @Test
    void readsBackAsTheSameTextInTheSameLooks() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StyledText text = random(random);
            String markdown = "- x " + MarkdownText.of(text) + " x";
            assertEquals(looks(text), looks(markdown), () -> "written as " + markdown);
        }
    }

    @Test
    void aStarAfterANameIsNoEmphasis() {
        StyledText names = new StyledText.Builder().append("Ann Bee", TextStyle.PLAIN)
                .append("*", TextStyle.PLAIN.with(Look.MARK)).append(", ", TextStyle.PLAIN)
                .append("Cy Dee", TextStyle.PLAIN.with(Look.OWNER)).append("*", TextStyle.PLAIN.with(Look.MARK))
                .append(", and Eve Fox", TextStyle.PLAIN).append("*", TextStyle.PLAIN.with(Look.MARK)).build();
        assertEquals("Ann Bee*, **Cy Dee**\\*, and Eve Fox*", MarkdownText.of(names));
    }

    private static StyledText random(Random random) {
        StyledText.Builder text = new StyledText.Builder();
        int size = 1 + random.nextInt(8);
        for (int i = 0; i < size; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())), STYLES.get(random.nextInt(STYLES.size())));
        }
        return text.build();
    }

    /** Each character with b and i for its looks, blanks apart, which may stand inside or outside of emphasis. */
    private static String looks(StyledText text) {
        StringBuilder all = new StringBuilder("x");
        text.runs().forEach(run -> run.text().chars().filter(c -> c != ' ').forEach(c -> look(all, (char) c,
                run.style().has(Look.BOLD) || run.style().has(Look.OWNER), run.style().has(Look.ITALIC))));
        return all.append('x').toString();
    }

    private static void look(StringBuilder all, char c, boolean bold, boolean italic) {
        all.append(c).append(bold ? "b" : "").append(italic ? "i" : "");
    }

    private static String looks(String markdown) {
        StringBuilder all = new StringBuilder();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            private int bold;
            private int italic;

            @Override
            public void visit(Text text) {
                add(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                add(code.getLiteral());
            }

            private void add(String literal) {
                literal.chars().filter(c -> c != ' ').forEach(c -> look(all, (char) c, bold > 0, italic > 0));
            }

            @Override
            public void visit(StrongEmphasis strong) {
                bold++;
                children(strong);
                bold--;
            }

            @Override
            public void visit(Emphasis emphasis) {
                italic++;
                children(emphasis);
                italic--;
            }

            @Override
            public void visit(Link link) {
                children(link);
            }

            @Override
            public void visit(HtmlInline html) {
                switch (html.getLiteral()) {
                    case "<b>" -> bold++;
                    case "</b>" -> bold--;
                    case "<i>" -> italic++;
                    case "</i>" -> italic--;
                    case "<sup>", "</sup>", "<sub>", "</sub>", "<u>", "</u>" -> { }
                    default -> all.append("unexpected HTML ").append(html.getLiteral());
                }
            }

            private void children(Node node) {
                visitChildren(node);
            }
        });
        return all.toString();
    }
}
