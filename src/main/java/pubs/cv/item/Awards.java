package pubs.cv.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Awards: pieces of an item that have a word such as <i>prize</i> in them, in a line, a sentence or parentheses of their own. */
final class Awards {
    private static final Pattern VENUE = Pattern.compile(".*\\b(?:Proceedings|Journal|Conference)\\b.*");
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
                if (isOne(piece)) {
                    int comma = piece.indexOf(", ");
                    boolean venue = comma > 0 && !Forms.AWARD.matcher(piece.substring(0, comma)).find();
                    String award = venue ? piece.substring(comma + 2) : piece;
                    awards.add(award.replaceAll("^[\\s,.:–—🏆★☆-]+|[\\s,.:!🏆★☆]+$", ""));
                    int at = text.indexOf(award, start);
                    rest.take(at, at + award.length());
                }
                start = i + 1;
            }
        }
        return awards;
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
