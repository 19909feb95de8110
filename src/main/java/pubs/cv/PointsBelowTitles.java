package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.NamesAlone;
import pubs.cv.item.ReferenceWords;

/**
 * Titles of works, each with a short list below it whose points are its authors and where it appeared. The points are lines of the
 * work, and the title begins it as a heading does.
 */
final class PointsBelowTitles {
    private static final int LEAST_TITLES = 2;
    private static final int MOST_POINTS = 7;
    private static final int LONGEST_TITLE = 300;
    /** As many words hardly name a part of a CV. */
    private static final int MANY_WORDS = 7;
    /** Deeper than the headings of a document are. */
    private static final int LEVEL = 6;
    private static final Pattern PRINTED = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d\\s?[(:]\\s?\\d|\\d\\s?[–-]\\s?\\d|(?<!\\p{L})" + ReferenceWords.any("status") + "(?!\\p{L})|(?i)in press|to appear|forthcoming|under review");

    /** Where a title stands, and the end of its points. */
    private record Work(int at, int end, String names) {}

    private PointsBelowTitles() {}

    static List<CvLine> joined(List<CvLine> lines) {
        List<Work> works = new ArrayList<>();
        for (int i = 0; i + 2 < lines.size(); i++) {
            Work work = isTitle(lines.get(i)) ? work(lines, i) : null;
            if (work != null) {
                works.add(work);
            }
        }
        boolean told = works.stream().anyMatch(work -> NamesAlone.areSeveral(work.names())) || works.stream().map(Work::names).distinct().count() == 1;
        if (works.size() < LEAST_TITLES || !told) {
            return lines;
        }
        List<CvLine> all = new ArrayList<>(lines);
        for (Work work : works) {
            CvLine title = lines.get(work.at());
            all.set(work.at(), new CvLine(title.text(), title.heading() > 0 ? title.heading() : LEVEL, ItemSplitter.TITLE, title.depth(), true, title.span(), false, title.summary()));
            for (int i = work.at() + 1; i < work.end(); i++) {
                CvLine point = lines.get(i);
                all.set(i, new CvLine(point.text(), 0, "", title.depth(), false, point.span(), false, point.summary()));
            }
        }
        return all;
    }

    private static boolean isTitle(CvLine line) {
        String text = line.text().plain();
        boolean known = Headings.isKnown(text) && text.split(" ").length < MANY_WORDS;
        return line.marker().isEmpty() && line.apart() && text.indexOf(' ') > 0 && text.length() <= LONGEST_TITLE && !known && Headings.year(text).isEmpty() && !PRINTED.matcher(text).find();
    }

    /** The work that begins with a title, when all of the list below it is of it; else null. */
    private static Work work(List<CvLine> lines, int at) {
        int end = at + 1;
        int points = 0;
        int depth = lines.get(end).depth();
        while (end < lines.size() && lines.get(end).heading() == 0 && (!lines.get(end).marker().isEmpty() && lines.get(end).depth() == depth || points > 0 && !lines.get(end).apart()) && points <= MOST_POINTS) {
            points += lines.get(end).marker().isEmpty() ? 0 : 1;
            end++;
        }
        boolean ends = end == lines.size() || lines.get(end).marker().isEmpty();
        // Names more than once are those of several works.
        if (points < 2 || points > MOST_POINTS || !ends || lines.subList(at + 1, end).stream().filter(line -> NamesAlone.areWithWords(line.text().plain())).count() != 1) {
            return null;
        }
        String first = lines.get(at + 1).text().plain();
        String second = lines.get(at + 2).text().plain();
        boolean namesFirst = NamesAlone.areWithWords(first) && PRINTED.matcher(second).find();
        boolean namesSecond = NamesAlone.areWithWords(second) && PRINTED.matcher(first).find();
        return namesFirst ? new Work(at, end, first) : namesSecond ? new Work(at, end, second) : null;
    }
}
