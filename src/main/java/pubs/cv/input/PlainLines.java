package pubs.cv.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import pubs.diagnostic.SourceText;
import pubs.model.StyledText;

/**
 * Plain text: lines as they are, the blanks before them counted, empty lines between paragraphs. What stands at the head and the
 * foot of printed pages is left out, so that an item goes on over it.
 */
final class PlainLines {
    private static final int TAB = 4;
    private static final int LONGEST_FOOT = 100;
    /** {@code 3}, {@code - 3 -}, {@code Page 3 of 9}. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[-–—]\\s?)?(?:(?:page|p\\.|seite)\\s)?\\d{1,3}(?:\\s?(?:/|of|von)\\s?\\d{1,3})?(?:\\s?[-–—])?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NAMES_A_CV = Pattern.compile("(?i).*\\b(?:curriculum vit[aæ]e?|résumé|page \\d{1,3})\\b.*");

    private PlainLines() {}

    /** @param page whether a page begins with it, or ends */
    private record Line(String text, int depth, int offset, boolean blankBefore, boolean page) {}

    static List<CvLine> read(SourceText source) {
        List<Line> all = split(TypedTags.broken(source.text()));
        Set<Integer> furniture = furniture(all);
        List<CvLine> lines = new ArrayList<>();
        boolean apart = true;
        boolean turned = false;
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            apart |= line.blankBefore();
            if (furniture.contains(i)) {
                turned = true;
                continue;
            }
            boolean goesOn = turned && !lines.isEmpty() && (Character.isLowerCase(line.text().codePointAt(0))
                    || ",-–&".indexOf(last(lines.get(lines.size() - 1).text().plain())) >= 0);
            lines.add(new CvLine(StyledText.of(line.text()), 0, "", line.depth(), apart && !goesOn, source.span(line.offset(), line.offset())));
            apart = false;
            turned = false;
        }
        return lines;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = true;
        boolean page = false;
        for (int start = 0; start < text.length();) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int first = start;
            int depth = 0;
            boolean feed = false;
            while (first < end && Character.isWhitespace(text.charAt(first))) {
                feed |= text.charAt(first) == '\f';
                depth += text.charAt(first++) == '\t' ? TAB : 1;
            }
            String line = text.substring(first, end).replace('\u00A0', ' ').replace("\u00AD", "").strip();
            if (feed && !lines.isEmpty()) {
                Line foot = lines.remove(lines.size() - 1);
                lines.add(new Line(foot.text(), foot.depth(), foot.offset(), foot.blankBefore(), true));
            }
            page |= feed;
            if (line.isEmpty()) {
                blank = true;
            } else {
                lines.add(new Line(line, depth, first, blank, page));
                blank = false;
                page = false;
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    /** Which lines stand at the head or the foot of a page and are the same on several, or a number, or name the document. */
    private static Set<Integer> furniture(List<Line> lines) {
        Map<String, Integer> often = new HashMap<>();
        lines.stream().filter(Line::page).forEach(line -> often.merge(shape(line), 1, Integer::sum));
        Set<Integer> furniture = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean number = PAGE_NUMBER.matcher(line.text()).matches();
            boolean alone = line.blankBefore() && (i + 1 == lines.size() || lines.get(i + 1).blankBefore());
            boolean same = line.text().length() <= LONGEST_FOOT && (often.getOrDefault(shape(line), 0) > 1 || NAMES_A_CV.matcher(line.text()).matches());
            if (line.page() && (number || same) || number && alone && i > 0) {
                furniture.add(i);
            }
        }
        return furniture;
    }

    private static String shape(Line line) {
        return DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
    }
}
