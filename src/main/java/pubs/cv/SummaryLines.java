package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.SummaryWords;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** Puts abstracts and keywords that stand below their word to the line of the work before it: they are no lines of a list. */
final class SummaryLines {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d’'-])\\p{L}[\\p{L}’'-]*");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\d’'-])\\p{Ll}[\\p{L}’'-]*");
    private static final Pattern ENDS = Pattern.compile("[.?!…][)\\]”\"’'»]{0,3}$");
    /** What only a reference has: a volume with a page, a year in parentheses, an identifier. */
    private static final Pattern PRINTED = Pattern.compile("\\d\\s?\\(\\d{1,3}\\)|\\d\\s?[:,]\\s?\\d{1,5}\\s?[–-]\\s?\\d|\\((?:19|20)\\d\\d[a-z]?\\)[.,]|(?i:\\bdoi\\b|\\barxiv:)");
    /** What parts the words of buttons: <i>Abstract | PDF | Code</i>. */
    private static final Pattern PARTS = Pattern.compile("[\\s|/·•,;\\[\\](){}]*[|/·•,;\\[\\](){}]+[\\s|/·•,;\\[\\](){}]*|\\s+");
    private static final Pattern AT_END = Pattern.compile("[\\[(|/·•]\\s?\\[?(?i:abstract)\\]?\\s?[\\])]?(?:\\s?[|/·•]?\\s?[\\[(]{0,2}[A-Za-z ]{2,12}[\\])]{0,2}){0,6}$");
    private static final int LEAST_WORDS = 4;
    /** As many words in a paragraph of its own are no title. */
    private static final int MANY_WORDS = 12;
    /** A paragraph that goes on with an abstract has as many. */
    private static final int OF_A_PARAGRAPH = 25;
    private static final int LONG_LINE = 60;
    private static final int MOST_KEYWORDS = 300;
    private static final int MOST_LABELS = 8;
    private static final int LONGEST_LABELS = 90;
    /** The level of a heading below which no part of a CV begins. */
    private static final int DEEP = 4;

    private SummaryLines() {}

    /** The lines without abstracts, each with the one that stood below it. */
    static List<CvLine> joined(List<CvLine> lines) {
        if (lines.stream().noneMatch(line -> isLabel(line) || endsWithLabel(line))) {
            return lines;
        }
        long often = lines.stream().filter(SummaryLines::isLabel).limit(2).count();
        List<CvLine> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            CvLine line = lines.get(i);
            boolean label = isLabel(line) && !joined.isEmpty() && (SummaryWords.isOfWorks(line.text().plain())
                    || line.heading() == 0 && (often > 1 || !line.apart()) || line.heading() >= DEEP && often > 1);
            int end = label ? end(lines, i, isLink(line)) : endsWithLabel(line) ? end(lines, i, true) : i + 1;
            if (end == i + 1) {
                joined.add(line);
                continue;
            }
            String said = text(lines.subList(i + 1, end));
            String word = label ? line.text().plain() : "";
            String piece = SummaryWords.isKeywords(word) ? SummaryWords.word(word) + ": " + said : said;
            if (label) {
                int last = joined.size() - 1;
                joined.set(last, joined.get(last).withSummary(piece));
            } else {
                joined.add(line.withSummary(piece));
            }
            i = end - 1;
        }
        return joined;
    }

    private static String text(List<CvLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(text.isEmpty() ? "" : " ").append(line.text().plain()));
        return text.toString();
    }

    private static boolean isLabel(CvLine line) {
        return SummaryWords.isAlone(line.text().plain());
    }

    /** Whether a line is made of the words of buttons, the abstract among them, or ends with them. */
    private static boolean endsWithLabel(CvLine line) {
        String text = line.text().plain();
        if (line.heading() > 0 || text.length() < SummaryWords.LONGEST && isLabel(line)) {
            return false;
        }
        boolean labels = text.length() <= LONGEST_LABELS && List.of(PARTS.split(text)).stream().filter(part -> !part.isEmpty()).limit(MOST_LABELS + 1L).count() <= MOST_LABELS
                && line.text().runs().stream().allMatch(run -> !run.style().link().isEmpty() || run.text().chars().noneMatch(Character::isLetter))
                && List.of(PARTS.split(text)).stream().anyMatch(SummaryWords::isAlone);
        return labels || AT_END.matcher(text.substring(Math.max(0, text.length() - LONGEST_LABELS))).find();
    }

    /** Whether a line is a link to another place than the page itself. */
    private static boolean isLink(CvLine line) {
        return line.text().runs().stream().map(run -> run.style().link()).anyMatch(link -> !link.isEmpty() && !link.startsWith("#") && !link.startsWith("javascript:"));
    }

    /** The first line behind what is said below a word; the one behind the word when nothing is. @param weak whether the word may be a link to the text */
    private static int end(List<CvLine> lines, int at, boolean weak) {
        if (at + 1 >= lines.size()) {
            return at + 1;
        }
        CvLine first = lines.get(at + 1);
        boolean keywords = SummaryWords.isKeywords(lines.get(at).text().plain());
        if (!isText(first) || !(keywords ? areKeywords(first.text().plain()) : weak ? isTold(first.text().plain(), MANY_WORDS) : mayBeSaid(first))) {
            return at + 1;
        }
        int end = at + 2;
        while (!keywords && end < lines.size() && (goesOn(lines.get(end - 1), lines.get(end)) || isParagraph(lines.get(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isText(CvLine line) {
        return line.heading() == 0 && line.marker().isEmpty() && !isLabel(line);
    }

    /** Whether a line may be what stands below the word, as hardly anything else is there. */
    private static boolean mayBeSaid(CvLine line) {
        String text = line.text().plain();
        boolean styled = line.apart() && line.text().runs().stream().limit(1).allMatch(run -> !run.style().link().isEmpty() || run.style().has(Look.BOLD));
        return !styled && WORD.matcher(text).results().limit(LEAST_WORDS).count() == LEAST_WORDS && (isTold(text, LEAST_WORDS) || text.length() >= LONG_LINE && !PRINTED.matcher(text).find());
    }

    private static boolean areKeywords(String text) {
        return text.length() <= MOST_KEYWORDS && (!ENDS.matcher(text).find() || text.indexOf(',') > 0 || text.indexOf(';') > 0) && !PRINTED.matcher(text).find();
    }

    /** Whether a line goes on with what the one before says. */
    static boolean goesOn(CvLine before, CvLine line) {
        return isText(line) && !line.apart() && SummaryWords.labelEnd(line.text().plain()) == 0 && (!ENDS.matcher(before.text().plain()).find() && before.text().plain().length() >= LONG_LINE / 2
                && line.text().runs().stream().allMatch(run -> run.style().link().isEmpty()) || isTold(line.text().plain(), LEAST_WORDS));
    }

    private static boolean isParagraph(CvLine line) {
        return isText(line) && line.apart() && SummaryWords.labelEnd(line.text().plain()) == 0 && ENDS.matcher(line.text().plain()).find() && isTold(line.text().plain(), OF_A_PARAGRAPH);
    }

    /** Whether a text is made of sentences: most of its words have small letters, and nothing in it is printed anywhere. */
    static boolean isTold(String text, int least) {
        long words = WORD.matcher(text).results().count();
        return words >= least && SMALL.matcher(text).results().count() * 10 >= words * 6 && (ENDS.matcher(text).find() || text.length() >= LONG_LINE) && !PRINTED.matcher(text).find();
    }

    /** {@code **Abstract** We tell …}: the offset behind a word at the beginning of a line that has a look of its own, and no mark; 0 when there is none. */
    static int styledLabelEnd(StyledText line) {
        if (line.runs().size() < 2) {
            return 0;
        }
        StyledText.Run first = line.runs().get(0);
        boolean set = !first.style().equals(TextStyle.PLAIN) && SummaryWords.isAlone(first.text());
        return set && isTold(line.plain().substring(first.text().length()).strip(), LEAST_WORDS) ? first.text().length() : 0;
    }
}
