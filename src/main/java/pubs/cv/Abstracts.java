package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pubs.cv.input.CvLine;
import pubs.cv.item.ReferenceWords;
import pubs.cv.item.SummaryWords;
import pubs.model.StyledText;
import pubs.model.TextStyle;

/** What lists print below a work of what is in it, {@code Abstract: …}, in a line or a paragraph of its own: no reference, and no item. */
final class Abstracts {
    /** What a link is called is shorter, {@code Abstract: PDF}. */
    private static final int SHORTEST = 60;
    private static final int LEAST_WORDS = 4;
    private static final int MANY_WORDS = 8;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern WITHIN_LABEL = Pattern.compile("^\\s*(?:" + ReferenceWords.any("abstract") + ")\\s?:\\s*");
    private static final Pattern WITHIN = Pattern.compile("([.)\\]\\d”\"])\\s(?:" + ReferenceWords.any("abstract") + ")\\s?:\\s");
    private static final Pattern KEYWORDS = Pattern.compile("[^:.—–]{4,40}[:—–]\\s?\\S");
    /** The longest work whose title begins like an abstract, in characters: an abstract that cites others is longer. */
    private static final int LONGEST_WORK = 400;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d–-])(?:19|20)\\d\\d(?![\\d–-])");
    private static final Pattern YEAR_AT_END = Pattern.compile("(?:19|20)\\d\\d[).]*$");
    private static final Pattern YEAR_IN_PARENTHESES = Pattern.compile("\\((?:19|20)\\d\\d[a-z]?\\)");
    /** {@code pp. 12}, {@code , 15–19}, {@code 4(2)}; no range of years. */
    private static final Pattern PRINTED = Pattern.compile("(?<!\\p{L})" + ReferenceWords.any("pages") + "\\s?\\d|[:,]\\s?(?!(?:19|20)\\d\\d\\s?[–-])\\d{1,6}\\s?[–-]\\s?\\d|\\d\\s?\\(\\d{1,3}\\)");

    private Abstracts() {}

    /** The items, each with the abstract that stands in it or behind it. */
    static List<ItemSplitter.Item> joined(List<ItemSplitter.Item> items) {
        List<ItemSplitter.Item> joined = new ArrayList<>();
        for (ItemSplitter.Item item : items) {
            List<CvLine> lines = new ArrayList<>();
            StringBuilder said = new StringBuilder();
            boolean work = isWork(item);
            CvLine open = null;
            for (int i = 0; i < item.lines().size(); i++) {
                CvLine line = item.lines().get(i);
                CvLine next = i + 1 < item.lines().size() ? item.lines().get(i + 1) : line;
                boolean own = lines.isEmpty() && said.isEmpty();
                boolean more = open != null && (SummaryLines.goesOn(open, line) || open.text().plain().length() < SHORTEST && isWrapped(line));
                String text = more ? line.text().plain() : own && work ? "" : said(line.text(), own || !said.isEmpty() || isWrapped(next));
                int within = text.isEmpty() ? within(line.text().plain()) : line.text().plain().length();
                if (within < line.text().plain().length()) {
                    lines.add(line.with(line.text().part(0, within)));
                    said.append(said.isEmpty() ? "" : " ").append(WITHIN_LABEL.matcher(line.text().plain().substring(within)).replaceFirst(""));
                    open = line;
                    continue;
                }
                open = text.isEmpty() || own && joined.isEmpty() ? null : line;
                if (open == null) {
                    lines.add(line);
                } else {
                    said.append(said.isEmpty() ? "" : " ").append(text);
                }
            }
            if (lines.isEmpty()) {
                int last = joined.size() - 1;
                joined.set(last, joined.get(last).with(joined.get(last).lines(), said.toString()));
            } else {
                joined.add(said.isEmpty() ? item : item.with(lines, said.toString()));
            }
        }
        return joined;
    }

    /** Whether an item is a work whose title begins with the word, {@code Abstract: A Language of Shapes}: it says when and where it was printed. */
    private static boolean isWork(ItemSplitter.Item item) {
        String text = item.lines().stream().map(line -> line.text().plain()).collect(Collectors.joining(" "));
        return isStyled(item.lines().get(0).text()) || text.length() <= LONGEST_WORK && (item.marked() && YEAR_AT_END.matcher(text).find() || YEAR_IN_PARENTHESES.matcher(text).find() || YEAR.matcher(text).find() && PRINTED.matcher(text).find());
    }

    /** {@code **Abstract: a language of shapes.** Jo Roe}: whether the word stands in a look that goes on with a few more, and ends. */
    private static boolean isStyled(StyledText line) {
        StyledText.Run first = line.runs().get(0);
        int label = SummaryWords.labelEnd(first.text());
        return label > 0 && !first.style().equals(TextStyle.PLAIN) && first.text().indexOf(' ', label) > 0 && line.runs().size() > 1
                && first.text().length() * 2 < line.plain().length() * 2 - SHORTEST / 2 && first.text().length() < LONGEST_TITLE;
    }

    /** Where an abstract begins within a line, {@code A Journal, 2022. Abstract: We tell …}; the length of the line where none does. */
    private static int within(String text) {
        Matcher label = WITHIN.matcher(text);
        return label.find() && SummaryLines.isTold(text.substring(label.end()), MANY_WORDS) ? label.end(1) : text.length();
    }

    /** Whether a line goes on with the one before: no address, and no label of a link. */
    private static boolean isWrapped(CvLine line) {
        return line.text().plain().indexOf(' ') > 0 && Character.isLowerCase(line.text().plain().codePointAt(0)) && !line.apart() && line.text().runs().stream().allMatch(run -> run.style().link().isEmpty());
    }

    /** The abstract that a line is, without the word for it; empty for all other lines. @param apart whether it stands in a paragraph of its own */
    private static String said(StyledText line, boolean apart) {
        String text = line.plain().strip();
        int label = SummaryWords.labelEnd(text);
        if (label == 0) {
            return text.substring(SummaryLines.styledLabelEnd(line) == 0 ? text.length() : SummaryLines.styledLabelEnd(line)).strip();
        }
        String said = text.substring(label);
        if (SummaryWords.isKeywords(text.substring(0, label))) {
            return KEYWORDS.matcher(text).lookingAt() ? text : "";
        }
        return apart && !said.isEmpty() || text.length() >= SHORTEST || SummaryLines.isTold(said, LEAST_WORDS) ? said : "";
    }
}
