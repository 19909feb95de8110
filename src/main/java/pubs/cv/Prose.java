package pubs.cv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pubs.cv.input.CvLine;
import pubs.cv.item.ReferenceWords;

/** Sentences that tell of a list, {@code Papers with a star are joint work}, and are no item of it. */
final class Prose {
    private static final Pattern VERB = Pattern.compile("[\\p{L},]\\s" + ReferenceWords.any("verb") + "\\s\\p{Ll}");
    private static final Pattern SMALL_WORD = Pattern.compile("\\s\\p{Ll}[\\p{L}’'-]{3,30}");
    private static final Pattern WORD = Pattern.compile("\\s\\p{L}[\\p{L}’'-]{3,30}");
    /** What only a reference has: a quotation, a volume and a page, a year behind a mark or at the end, an identifier, a status. */
    private static final Pattern PRINTED = Pattern.compile("[“„«\"]|\\d\\s?[:(,]\\s?\\d|[(,.]\\s?(?:19|20)\\d\\d\\b|\\b(?:19|20)\\d\\d[a-z]?[.)\\]]*$"
            + "|(?i:\\b(?:doi|arxiv|to appear|in press|forthcoming|submitted to|thesis|dissertation)\\b)");
    private static final int LEAST_WORDS = 6;

    private Prose() {}

    static boolean isIn(List<CvLine> lines) {
        String text = lines.stream().map(line -> line.text().plain()).collect(Collectors.joining(" ")).strip();
        long small = SMALL_WORD.matcher(text).results().count();
        return VERB.matcher(text).find() && small >= LEAST_WORDS && small * 2 >= WORD.matcher(text).results().count() && !PRINTED.matcher(text).find();
    }
}
