package pubs.cv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pubs.cv.input.CvFormat;
import pubs.cv.input.CvLine;
import pubs.cv.item.ReferenceWords;
import pubs.model.StyledText;
import pubs.model.TextStyle;

/** Tells whether the lines of items end where the next word had no room, as in filled paragraphs, or where something is said. */
final class FilledLines {
    private static final int MARKS = 8;
    /** Nobody fills paragraphs that are narrower or wider. */
    private static final int SHORTEST_FILLED = 40;
    private static final int LONGEST_FILLED = 130;
    /** A line that means something does not end in such a word. */
    private static final Pattern UNFINISHED = Pattern.compile("\\s(?:a|an|and|at|by|for|from|in|of|on|the|to|with|und|der|die|des|von|für|de|du|la|le|et|del|los|y)$");
    /** {@code mit Jo Roe}, {@code hg. von Jo Roe}, {@code in: A Book}: words in small letters that begin what is said, as well as a line. */
    private static final Pattern BEGINS = Pattern.compile("(?:" + ReferenceWords.any("with") + "|" + ReferenceWords.any("edited-by") + "|" + ReferenceWords.any("status") + "|" + ReferenceWords.any("in") + "\\s?:)\\s|arXiv:|doi:|https?:");
    private static final int UNFINISHED_SHARE = 12;
    /** Formats in which somebody wrote the end of a line, so that many must be unfinished to be none. */
    private static final Set<CvFormat> WRITTEN_ENDS = Set.of(CvFormat.HTML, CvFormat.LATEX);
    private static final int WRITTEN_SHARE = 4;

    private FilledLines() {}

    /** The lines, of which those that end in the middle of a sentence go on in the next. */
    static List<StyledText> joined(List<StyledText> lines) {
        List<StyledText> all = new ArrayList<>();
        for (StyledText line : lines) {
            int last = all.size() - 1;
            if (last >= 0 && UNFINISHED.matcher(all.get(last).plain()).find()) {
                List<StyledText.Run> before = all.get(last).runs();
                TextStyle style = before.get(before.size() - 1).style();
                // What is set off as a whole is so over the end of a line.
                boolean same = !line.runs().isEmpty() && line.runs().get(0).style().equals(style);
                all.set(last, all.get(last).append(StyledText.of(" ", same ? style : TextStyle.PLAIN)).append(line));
            } else {
                all.add(line);
            }
        }
        return all;
    }

    /** Whether the lines of an item are cells of a table, whose ends are meant. */
    static boolean inCells(ItemSplitter.Item item) {
        return item.lines().size() > 1 && item.lines().stream().anyMatch(CvLine::cell);
    }

    /** The width of the lines of filled paragraphs; 0 when the ends of lines mean something. */
    static int width(List<ItemSplitter.Item> items, CvFormat format) {
        List<Integer> inner = new ArrayList<>();
        List<Integer> room = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        int unfinished = 0;
        int broken = 0;
        for (ItemSplitter.Item item : items) {
            if (inCells(item)) {
                continue;
            }
            if (item.lines().size() > 1) {
                last.add(item.lines().get(item.lines().size() - 1).text().plain().length());
            }
            for (int i = 0; i + 1 < item.lines().size(); i++) {
                String line = item.lines().get(i).text().plain();
                StyledText below = item.lines().get(i + 1).text();
                String next = below.plain();
                int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
                inner.add(line.length());
                broken += format == CvFormat.MARKDOWN && isBroken(item.lines().get(i)) ? 1 : 0;
                room.add(line.length() + 1 + word);
                boolean linked = !below.runs().isEmpty() && !below.runs().get(0).style().link().isEmpty();
                boolean lower = !linked && !next.isEmpty() && Character.isLowerCase(next.charAt(0)) && !BEGINS.matcher(next).lookingAt();
                unfinished += lower || UNFINISHED.matcher(line).find() ? 1 : 0;
            }
        }
        if (inner.isEmpty()) {
            return 0;
        }
        Collections.sort(inner);
        int width = inner.get(inner.size() * 9 / 10);
        boolean written = WRITTEN_ENDS.contains(format) || broken * 2 > inner.size();
        // Where the next word had no room any more; marks of the format count in the document, and not here.
        long full = room.stream().filter(length -> length >= width - MARKS).count();
        // Nor is there room for a longer one at the end of a paragraph.
        boolean longer = last.stream().filter(length -> length > width + MARKS).count() * 100 > last.size() * 15L;
        boolean filled = !written && !longer && width >= SHORTEST_FILLED && width <= LONGEST_FILLED && full * 100 >= inner.size() * 85L
                || unfinished >= 2 && unfinished * (written ? WRITTEN_SHARE : UNFINISHED_SHARE) >= inner.size();
        return filled ? width : 0;
    }

    /** Whether a line of Markdown ends in what breaks lines there: a backslash, or two blanks. */
    private static boolean isBroken(CvLine line) {
        String text = line.span().source().text();
        int end = text.indexOf('\n', line.span().start());
        String before = text.substring(line.span().start(), end < 0 ? text.length() : end);
        return before.endsWith("\\") || before.endsWith("  ");
    }
}
