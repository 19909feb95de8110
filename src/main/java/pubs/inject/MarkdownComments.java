package pubs.inject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The comments of Markdown (CommonMark 0.31, 4.6 and 6.6): those of its HTML blocks, and those in paragraphs and headings
 * outside code spans. The blocks are found by a parser; their inline content is read here, as only comments matter in it.
 */
final class MarkdownComments implements CommentFinder {
    private static final Parser BLOCKS = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, node) -> { }).build();

    /** Where inline text or HTML stands, from the first to the last of its characters. */
    private record Island(int start, int end) {}

    @Override
    public List<Comment> comments(String text) {
        int head = DocumentLines.afterFrontMatter(text);
        char[] visible = text.toCharArray();
        Masks.blank(visible, 0, visible.length);
        List<Island> islands = new ArrayList<>();
        for (Node node = BLOCKS.parse(withoutFalseStarts(text.substring(head))); node != null; node = next(node)) {
            boolean inline = node instanceof Paragraph || node instanceof Heading;
            if ((inline || node instanceof HtmlBlock) && !node.getSourceSpans().isEmpty()) {
                Island island = show(node.getSourceSpans(), head, text, visible);
                islands.add(island);
                if (inline) {
                    blankCode(visible, island.start(), island.end());
                }
            }
        }
        TemplateBlocks.blank(visible);
        String shown = new String(visible);
        List<Comment> comments = new ArrayList<>();
        for (Island island : islands) {
            for (Comment comment : HtmlComments.in(shown.substring(island.start(), island.end()))) {
                comments.add(new Comment(comment.start() + island.start(), comment.end() + island.start(),
                        comment.from() + island.start(), comment.to() + island.start(), comment.text()));
            }
        }
        return comments;
    }

    /**
     * The text with a letter for the first character of lines where that begins no block. The parser looks at a line with a
     * letter no further, and at every other one it copies the paragraph before, which takes minutes for a long one. Link
     * definitions are paragraphs here: no comment is in one.
     */
    private static String withoutFalseStarts(String text) {
        char[] letters = text.toCharArray();
        for (DocumentLines.Line line : DocumentLines.of(text)) {
            int at = line.start() + line.indentation();
            if (at < line.end() && !mayBeginBlock(text, at, line.end())) {
                letters[at] = 'a';
            }
        }
        return new String(letters);
    }

    private static boolean mayBeginBlock(String text, int at, int end) {
        char first = text.charAt(at);
        char second = at + 1 < end ? text.charAt(at + 1) : ' ';
        boolean blank = second == ' ' || second == '\t';
        return switch (first) {
            case '>' -> true;
            case '<' -> Character.isLetter(second) || second == '/' || second == '!' || second == '?';
            case '`', '~' -> second == first;
            case '#', '*', '-', '_', '=', '+' -> blank || second == first;
            default -> first >= '0' && first <= '9' && (second >= '0' && second <= '9' || second == '.' || second == ')');
        };
    }

    /** The node after one in the order of the text; not by recursion, as quotations can be nested thousands deep. */
    private static Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && up.getNext() == null) {
            up = up.getParent();
        }
        return up == null ? null : up.getNext();
    }

    private static Island show(List<SourceSpan> spans, int head, String text, char[] visible) {
        int end = head;
        for (SourceSpan span : spans) {
            int start = head + span.getInputIndex();
            end = start + span.getLength();
            text.getChars(start, end, visible, start);
        }
        return new Island(head + spans.get(0).getInputIndex(), end);
    }

    /** Blanks out code spans, and the character after a backslash: {@code \<!--} is no comment. */
    private static void blankCode(char[] visible, int start, int end) {
        Map<Integer, Integer> lastOfLength = new HashMap<>();
        for (int i = start; i < end; i = i + Math.max(1, run(visible, i, end))) {
            lastOfLength.put(run(visible, i, end), i);
        }
        int i = start;
        while (i < end) {
            int ticks = run(visible, i, end);
            if (ticks > 0 && lastOfLength.getOrDefault(ticks, -1) > i) {
                int close = i + ticks;
                while (run(visible, close, end) != ticks) {
                    close += Math.max(1, run(visible, close, end));
                }
                Masks.blank(visible, i, close + ticks);
                i = close + ticks;
            } else if (ticks > 0) {
                i += ticks;
            } else if (visible[i] == '\\' && i + 1 < end) {
                Masks.blank(visible, i, i + 2);
                i += 2;
            } else {
                i++;
            }
        }
    }

    /** How many backticks stand at an offset. */
    private static int run(char[] text, int from, int end) {
        int i = from;
        while (i < end && text[i] == '`') {
            i++;
        }
        return i - from;
    }
}
