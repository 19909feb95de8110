package pubs.cv.item;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a pattern only where a match of it can begin. {@link Matcher#find} tries each character of a text, and most of the
 * time of reading an item went there: for each of the forms of {@link Forms} a few characters can begin one.
 *
 * <p>Which ASCII characters these are is found out by trying: a pattern that refuses a character without having looked at what
 * follows it ({@link Matcher#hitEnd}) refuses it everywhere.
 */
final class Search {
    /** A pattern that is asked for less often does not repay the trying. */
    private static final int TRIED = 100;
    private static final int ASCII = 128;
    /** What a pattern may ask of the character before: none, a letter, a digit. */
    private static final String[] BEFORE = {"", "a", "1"};
    private static final Map<Pattern, Search> KNOWN = new ConcurrentHashMap<>();

    private final Pattern pattern;
    private int asked;
    private boolean[] begins;

    private Search(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * The first match at an offset or behind it, as {@link Matcher#find(int)} has it.
     *
     * @param found a matcher of the whole text
     */
    static boolean next(Matcher found, String text, int from) {
        if (from > text.length()) {
            return false;
        }
        boolean[] begins = KNOWN.computeIfAbsent(found.pattern(), Search::new).begins();
        if (begins.length == 0) {
            return found.find(from);
        }
        found.useAnchoringBounds(false).useTransparentBounds(true);
        for (int i = from; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ASCII;
            if (Character.isSurrogate(c)) {
                // Where the halves of a character count for themselves is the matcher's own affair.
                return found.find(i);
            }
            if ((c >= ASCII || begins[c]) && found.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Where to look for the next match. */
    static int behind(Matcher found) {
        return found.end() > found.start() ? found.end() : found.end() + 1;
    }

    /** Whether a match can begin with each character; empty when that is not known. */
    private boolean[] begins() {
        if (begins == null) {
            // What stands behind a look back may ask for more of the text before than is tried here.
            boolean unknown = pattern.pattern().contains("(?<=");
            begins = unknown ? new boolean[0] : begins;
            return unknown || ++asked < TRIED ? new boolean[0] : (begins = tried());
        }
        return begins;
    }

    private boolean[] tried() {
        boolean[] can = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            for (String before : BEFORE) {
                Matcher matcher = pattern.matcher(before + c).useAnchoringBounds(false).useTransparentBounds(true);
                can[c] |= matcher.region(before.length(), before.length() + 1).lookingAt() || matcher.hitEnd();
            }
        }
        return can;
    }
}
