package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
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
    private static final int LONGEST_NAMES = 400;
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[,;&]|\\s(?:and|und|et|y|e)\\s)[\\s,;&]*");
    /** Two to four words that begin with capitals, with initials and particles. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.’'-]{0,30}(?:\\s(?:\\p{Lu}[\\p{L}.’'-]{0,30}|van|von|de|der|den|da|di|la|le|del|dos)){1,4}[*†‡\\d]{0,3}");

    private TitleParagraphs() {}

    /** The lines, with such titles as headings; they are if there are several. */
    static List<CvLine> asHeadings(List<CvLine> lines) {
        Set<Integer> above = new TreeSet<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isPlain(lines.get(i)) && lines.get(i).apart() && lines.get(i + 1).apart() && isPlain(lines.get(i + 1)) && areNames(lines.get(i + 1).text().plain())) {
                above.add(i);
            }
        }
        List<Integer> titles = above.stream().filter(i -> isBold(lines.get(i)) || (above.contains(i - OF_A_WORK) || above.contains(i + OF_A_WORK)) && isOfThree(lines, i)).toList();
        if (titles.size() < LEAST) {
            return lines;
        }
        List<CvLine> all = new ArrayList<>(lines);
        for (int at : titles) {
            CvLine line = lines.get(at);
            all.set(at, new CvLine(line.text(), LEVEL, "", line.depth(), true, line.span(), false, line.summary()));
        }
        return all;
    }

    /** Whether a paragraph of more than a name, one of names and one more follow each other. */
    private static boolean isOfThree(List<CvLine> lines, int at) {
        boolean third = at + 2 < lines.size() && lines.get(at + 2).apart() && isPlain(lines.get(at + 2)) && !areNames(lines.get(at + 2).text().plain());
        return third && lines.get(at).text().plain().indexOf(' ') > 0 && !areNames(lines.get(at).text().plain().replaceAll("[?!]$", " ?"));
    }

    private static boolean isPlain(CvLine line) {
        return line.heading() == 0 && line.marker().isEmpty();
    }

    private static boolean isBold(CvLine line) {
        return isPlain(line) && line.apart() && line.text().plain().indexOf(' ') > 0
                && line.text().runs().stream().allMatch(run -> run.style().has(Look.BOLD) || run.text().chars().noneMatch(Character::isLetterOrDigit));
    }

    private static boolean areNames(String text) {
        if (text.length() > LONGEST_NAMES) {
            return false;
        }
        List<String> names = List.of(PARTS.split(text.endsWith(".") ? text.substring(0, text.length() - 1) : text));
        return names.stream().allMatch(name -> NAME.matcher(name).matches());
    }
}
