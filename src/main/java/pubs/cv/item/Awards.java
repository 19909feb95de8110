package pubs.cv.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Awards: pieces of an item that have a word such as <i>prize</i> in them, in a line, a sentence or parentheses of their own. */
final class Awards {
    private static final Pattern VENUE = Pattern.compile(".*\\b(?:Proceedings|Journal|Conference)\\b.*");
    private static final Pattern DATED = Pattern.compile("[^\\d]{0,60}\\b" + Forms.YEAR + "(?:\\s?[—–|:-]\\s?|\\s)");
    private static final Pattern YEAR = Pattern.compile("\\b" + Forms.YEAR + "\\b");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 90;

    private Awards() {}

    /** The awards; they are taken. @param rest the text in which what was taken already is U+0001 */
    static List<String> take(Rest rest) {
        List<String> awards = new ArrayList<>();
        String text = rest.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (ends(text, i)) {
                String piece = text.substring(start, i).strip();
                String award = piece.substring(venueEnd(piece, text));
                if (isOne(award)) {
                    awards.add(award.replaceAll("^[\\s,.:–—🏆★☆-]+|[\\s,.:!🏆★☆]+$", ""));
                    int at = text.indexOf(award, start);
                    rest.take(at, at + award.length());
                }
                start = i + 1;
            }
        }
        return awards;
    }

    /** Where a venue or a year ends that stands before the award; 0 when none does. @param text all that is left of the item */
    private static int venueEnd(String piece, String text) {
        int comma = piece.indexOf(", ");
        int start = comma > 0 && !Forms.AWARD.matcher(piece.substring(0, comma)).find() ? comma + 2 : 0;
        Matcher dated = DATED.matcher(piece).region(start, piece.length());
        // "ICML 2023 — Oral"; an award may have a year of its own.
        boolean only = dated.lookingAt() && !Forms.AWARD.matcher(dated.group()).find()
                && YEAR.matcher(text).results().limit(2).count() == 1;
        return only ? dated.end() : start;
    }

    private static boolean ends(String text, int at) {
        char c = at == text.length() ? '\n' : text.charAt(at);
        return "\n()[];|\u0001".indexOf(c) >= 0 || c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    private static boolean isOne(String piece) {
        return piece.length() > SHORTEST && piece.length() < LONGEST && Forms.AWARD.matcher(piece).find()
                && !VENUE.matcher(piece).matches();
    }
}
