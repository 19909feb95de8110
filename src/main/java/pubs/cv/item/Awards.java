package pubs.cv.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Awards: pieces of an item that have a word such as <i>prize</i> in them, in a line, a sentence or parentheses of their own. */
public final class Awards {
    private static final Pattern VENUE = Pattern.compile(".*\\b(?:Proceedings|Journal|Conference)\\b.*");
    private static final Pattern DATED = Pattern.compile("[^\\d]{0,60}\\b" + Forms.YEAR + "(?:\\s?[—–|:-]\\s?|\\s)");
    private static final Pattern YEAR = Pattern.compile("\\b" + Forms.YEAR + "\\b");
    private static final Pattern PARTING = Pattern.compile(",\\s|\\s[–—-]\\s");
    private static final Pattern PICTURES = Pattern.compile("[\\x{1F300}-\\x{1FAFF}\\x{2B50}\\x{FE0F}]+\\s?");
    private static final Pattern PLACE = Pattern.compile(ReferenceWords.named("place") + "|" + ReferenceWords.named("country"));
    /** {@code In: Prix et valeurs}: the name of a book. */
    private static final Pattern IN = Pattern.compile(ReferenceWords.any("in") + "(?:\\s?:|\\s(?=" + ReferenceWords.any("award") + "))");
    private static final Pattern AND = Pattern.compile("(?:,\\s?)?(?:and|und|et|y|e|&)\\s");
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
                // What stands before an award in its piece makes none of it.
                String award = Search.isIn(Forms.AWARD, piece) ? withoutPlace(piece.substring(venueEnd(piece, text))) : "";
                if (isOne(award) && !IN.matcher(award).lookingAt()) {
                    awards.add(PICTURES.matcher(award).replaceAll("").replaceAll("^[\\s,.:–—★☆-]+|[\\s,.:!★☆]+$", ""));
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
        int start = 0;
        Matcher part = PARTING.matcher(piece);
        // "ICML 2023, Honolulu, Hawaii, Oral": a comma first, and all that stands before the part that is an award.
        while (part.find() && (start > 0 || part.group().startsWith(",")) && !Forms.AWARD.matcher(piece.substring(start, part.start())).find()) {
            start = part.end();
        }
        Matcher dated = DATED.matcher(piece).region(start, piece.length());
        Matcher badge = Forms.SHORT_YEAR.matcher(piece).region(start, piece.length());
        // "CHI '23 Best Paper" names the venue where nothing else does.
        if (badge.lookingAt() && !YEAR.matcher(text).find() && Forms.SHORT_YEAR.matcher(text).results().limit(2).count() == 1) {
            return badge.end();
        }
        if (AND.matcher(piece).lookingAt()) {
            // Somebody is named, and no award: a doubt says so.
            return Forms.AWARD.matcher(piece).results().mapToInt(MatchResult::start).findFirst().orElse(start);
        }
        // "ICML 2023 — Oral"; an award may have a year of its own.
        boolean only = dated.lookingAt() && !Forms.AWARD.matcher(dated.group()).find()
                && YEAR.matcher(text).results().limit(2).count() == 1;
        return only ? dated.end() : start;
    }

    /** {@code Best Paper, Seattle}: where the meeting was that gave it is no part of the award. */
    private static String withoutPlace(String award) {
        int comma = award.lastIndexOf(", ");
        return comma > 0 && PLACE.matcher(award.substring(comma + 2)).matches() ? withoutPlace(award.substring(0, comma)) : award;
    }

    private static boolean ends(String text, int at) {
        char c = at == text.length() ? '\n' : text.charAt(at);
        return "\n()[];|\u0001".indexOf(c) >= 0 || c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    /** Whether words say that a work was distinguished. */
    public static boolean isOne(String piece) {
        return piece.length() > SHORTEST && piece.length() < LONGEST && Forms.AWARD.matcher(piece).find()
                && !VENUE.matcher(piece).matches();
    }
}
