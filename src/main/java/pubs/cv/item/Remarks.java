package pubs.cv.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines below a reference that tell of the work in sentences: what it found, who wrote of it. Whatever names and numbers they have
 * are none of the reference.
 */
final class Remarks {
    private static final Pattern OPENING = Pattern.compile(ReferenceWords.any("remark") + "(?:(?<=:)|\\b)");
    private static final Pattern VERB = Pattern.compile("\\p{L}\\s" + ReferenceWords.any("verb") + "\\s(?=\\p{Ll})");
    private static final Pattern SMALL_WORD = Pattern.compile("\\s\\p{Ll}[\\p{L}’'-]{3,30}");
    private static final Pattern WORD = Pattern.compile("\\s\\p{L}[\\p{L}’'-]{3,30}");
    /** {@code 31:1918}, {@code 12(3), 45}: a volume and a page, which stand behind a journal. */
    private static final Pattern PRINTED = Pattern.compile("\\p{L}[.,]?\\s\\d{1,4}(?:\\(\\d{1,4}\\))?\\s?[:,]\\s?\\d");
    private static final Pattern YEAR = Pattern.compile("\\b" + Forms.YEAR + "\\b");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    /** As many long words make a sentence where hardly one has a capital. */
    private static final int MANY_WORDS = 6;
    private static final int LEAST_WORDS = 4;

    /** Whether the lines above say when the work appeared, or how far it is. */
    private boolean dated;
    /** Whether they give a volume and a page. */
    private boolean printed;

    private Remarks() {}

    /** The remarks behind authors and title; they are taken. @param rest the text in which what was taken already is U+0001 */
    static List<String> take(ItemText item, Rest rest, Reading reading) {
        List<String> remarks = new ArrayList<>();
        int begin = item.text().indexOf('\n', Math.max(reading.titleEnd(), reading.authors().end()));
        Remarks before = new Remarks();
        before.add(item.text().substring(0, Math.max(0, begin)));
        boolean open = false;
        while (begin >= 0 && begin + 1 < item.length()) {
            int start = begin + 1;
            int next = item.text().indexOf('\n', start);
            int end = next < 0 ? item.length() : next;
            String line = rest.text().substring(start, end);
            open = open && !line.isEmpty() && Character.isLowerCase(line.charAt(0)) || before.isFollowedBy(line, item.isItalic(start, end));
            if (open) {
                remarks.add(Pieces.closed(Leftover.bare(line.replace(Rest.TAKEN, ' '))));
                rest.take(start, end);
            }
            before.add(item.text().substring(start, end));
            begin = next;
        }
        return remarks;
    }

    private void add(String line) {
        dated |= YEAR.matcher(line).find() || Forms.STATUS.matcher(line).find();
        printed |= PRINTED.matcher(line).find();
    }

    /** Whether a line below is a remark. */
    private boolean isFollowedBy(String line, boolean italic) {
        if (Forms.AWARD.matcher(line).find() || Forms.STATUS.matcher(line).find()) {
            return false;
        }
        boolean words = WORD.matcher(line).results().limit(LEAST_WORDS).count() == LEAST_WORDS;
        if (dated && (OPENING.matcher(line).lookingAt() || words && VERB.matcher(line).find())) {
            return true;
        }
        long small = SMALL_WORD.matcher(line).results().count();
        boolean sentence = small >= MANY_WORDS && small * 3 >= WORD.matcher(line).results().count() * 2;
        return italic && !DIGIT.matcher(line).find() && (printed || dated && sentence);
    }
}
