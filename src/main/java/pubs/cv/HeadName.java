package pubs.cv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.ItemText;
import pubs.cv.item.OneName;
import pubs.cv.item.ReferenceWords;

/** The name at the head of a CV, whose it is. */
final class HeadName {
    private static final int LINES = 4;
    private static final Pattern AROUND = Pattern.compile(
            "(?i)^(?:(?:curriculum vitae|cv|résumé|resume|lebenslauf|homepage|home page)\\s*(?:of|von|[:–—|-])?\\s*|" + ReferenceWords.any("degree") + "(?:,?\\s+|(?<=\\.)))+"
                    + "|\\s*[,:–—|-]?\\s*(?:curriculum vitae|cv|résumé|resume|lebenslauf|ph\\.?\\s?d\\.?|m\\.?d\\.?)$|['’]s (?:cv|homepage|home page|publications|papers)$");

    private HeadName() {}

    /** The name that is all of one of the first lines; empty when none is. */
    static String of(List<CvLine> lines) {
        for (CvLine line : lines.subList(0, Math.min(LINES, lines.size()))) {
            String text = AROUND.matcher(line.text().plain().strip()).replaceAll("").strip();
            if (Headings.isPublications(text) || Headings.isOther(text)) {
                return "";
            }
            Optional<String> name = OneName.of(ItemText.plain(text));
            if (name.isPresent()) {
                return name.get();
            }
        }
        return "";
    }
}
