package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.NamesAlone;
import pubs.model.TextStyle.Look;

/**
 * Titles of works in paragraphs of their own, with the names of the authors in the next: in bold, or with where the work appeared in
 * the third, one such work after the other. They stand above them as headings do.
 */
final class TitleParagraphs {
    private static final int LEAST = 2;
    /** The title, the names, and where it appeared. */
    private static final int OF_A_WORK = 3;
    /** Deeper than the headings of a document are. */
    private static final int LEVEL = 6;
    private static final Pattern BADGE = Pattern.compile("\\p{Lu}[\\p{L} &/-]{1,30}(?:\\s(?:19|20)\\d\\d|\\s?['’]\\d\\d)(?:\\s\\(?\\p{L}{4,10}\\)?)?");

    private TitleParagraphs() {}

    /** The lines, with such titles as headings; they are if there are several. */
    static List<CvLine> asHeadings(List<CvLine> lines) {
        Set<Integer> above = new TreeSet<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isPlain(lines.get(i)) && lines.get(i).apart() && lines.get(i + 1).apart() && isPlain(lines.get(i + 1)) && NamesAlone.are(lines.get(i + 1).text().plain())) {
                above.add(i);
            }
        }
        removeBehindPoints(lines, above);
        List<Integer> titles = above.stream().filter(i -> isSetOff(lines.get(i)) || (above.contains(i - OF_A_WORK) || above.contains(i + OF_A_WORK)) && isOfThree(lines, i)).toList();
        if (titles.size() < LEAST) {
            return lines;
        }
        List<CvLine> all = new ArrayList<>(lines);
        // A badge above each title tells where that work appeared, and is none of the work before it.
        boolean badges = titles.stream().allMatch(at -> at > 0 && isBadge(lines.get(at - 1)));
        for (int at : titles) {
            CvLine line = lines.get(at);
            CvLine title = new CvLine(line.text(), LEVEL, ItemSplitter.TITLE, line.depth(), true, line.span(), false, line.summary());
            if (badges) {
                all.set(at - 1, title);
                all.set(at, lines.get(at + 1));
                all.set(at + 1, lines.get(at - 1));
            } else {
                all.set(at, title);
            }
        }
        return all;
    }

    /** Where a part of the document begins with works that are marked, bold paragraphs behind them are headings. */
    private static void removeBehindPoints(List<CvLine> lines, Set<Integer> above) {
        boolean points = false;
        boolean titles = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean heading = lines.get(i).heading() > 0;
            points = !heading && (points || !titles && !lines.get(i).marker().isEmpty());
            titles = !heading && (titles || above.contains(i));
            if (points) {
                above.remove(i);
            }
        }
    }

    /** {@code CVPR 2024} in a paragraph of its own. */
    private static boolean isBadge(CvLine line) {
        return isPlain(line) && BADGE.matcher(line.text().plain()).matches();
    }

    /** Whether a paragraph of more than a name, one of names and one more follow each other. */
    private static boolean isOfThree(List<CvLine> lines, int at) {
        boolean third = at + 2 < lines.size() && lines.get(at + 2).apart() && isPlain(lines.get(at + 2)) && !NamesAlone.are(lines.get(at + 2).text().plain());
        return third && lines.get(at).text().plain().indexOf(' ') > 0 && !NamesAlone.are(lines.get(at).text().plain().replaceAll("[?!]$", " ?"));
    }

    private static boolean isPlain(CvLine line) {
        return line.heading() == 0 && line.marker().isEmpty();
    }

    private static boolean isSetOff(CvLine line) {
        return isPlain(line) && line.apart() && line.text().plain().indexOf(' ') > 0
                && (line.text().runs().stream().allMatch(run -> run.style().has(Look.BOLD) || run.text().chars().noneMatch(Character::isLetterOrDigit))
                || line.text().runs().stream().allMatch(run -> !run.style().link().isEmpty()));
    }
}
