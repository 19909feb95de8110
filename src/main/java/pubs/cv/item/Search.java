package pubs.cv.item;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a pattern only where a match of it can begin. {@link Matcher#find} tries each character of a text, and most of the
 * time of reading an item went there: for each of the forms of {@link Forms} a few characters can begin one.
 *
 * <p>Which pairs of ASCII characters these are is found out by trying: a pattern that refuses them without having looked at what
 * follows ({@link Matcher#hitEnd}) refuses them everywhere.
 */
final class Search {
    /** A pattern that is asked for less often does not repay the trying. */
    private static final int TRIED = 100;
    private static final int ASCII = 128;
    private static final byte CAN = 1;
    private static final byte CANNOT = 2;
    /** What a pattern may ask of the character before: none, a letter, a digit. */
    private static final String[] BEFORE = {"", "a", "1"};
    private static final Map<Pattern, Search> KNOWN = new ConcurrentHashMap<>();

    private final Pattern pattern;
    private int asked;
    /** Whether a match can begin with each character; empty when that is not known. */
    private boolean[] begins;
    /** Whether it can with two, by the first and the second; 0 where that is not known yet. */
    private final byte[][] pairs = new byte[ASCII][];

    private Search(Pattern pattern) {
        this.pattern = LooksBack.without(pattern);
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
        Search search = KNOWN.computeIfAbsent(found.pattern(), Search::new);
        boolean[] begins = search.begins();
        if (begins.length == 0) {
            return found.find(from);
        }
        found.useAnchoringBounds(false).useTransparentBounds(true);
        int length = text.length();
        for (int i = from; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ASCII;
            if (c < ASCII && !begins[c]) {
                continue;
            }
            if (Character.isSurrogate(c)) {
                // Where the halves of a character count for themselves is the matcher's own affair.
                return found.find(i);
            }
            if (search.canBegin(c, i + 1 < length ? text.charAt(i + 1) : ASCII) && found.region(i, length).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a match may begin at an offset from one on and before another.
     *
     * @param pattern that matches one character at least
     * @param end     of the region in which it is looked for
     */
    static boolean mayBegin(Pattern pattern, String text, int from, int before, int end) {
        Search search = KNOWN.computeIfAbsent(pattern, Search::new);
        boolean[] begins = search.begins();
        for (int i = from; i < before && begins.length > 0; i++) {
            char c = text.charAt(i);
            if ((c >= ASCII || begins[c]) && search.canBegin(c, i + 1 < end ? text.charAt(i + 1) : ASCII)) {
                return true;
            }
        }
        return begins.length == 0;
    }

    /** Whether a pattern that matches one character at least is found in a text. */
    static boolean isIn(Pattern pattern, String text) {
        return mayBegin(pattern, text, 0, text.length(), text.length()) && pattern.matcher(text).find();
    }

    /** Where to look for the next match. */
    static int behind(Matcher found) {
        return found.end() > found.start() ? found.end() : found.end() + 1;
    }

    private boolean[] begins() {
        if (begins == null) {
            return ++asked < TRIED ? new boolean[0] : (begins = tried());
        }
        return begins;
    }

    private boolean[] tried() {
        boolean[] can = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            can[c] = canBegin(String.valueOf(c));
        }
        return can;
    }

    private boolean canBegin(char first, char second) {
        if (first >= ASCII || second >= ASCII) {
            return true;
        }
        byte[] seconds = pairs[first] == null ? pairs[first] = new byte[ASCII] : pairs[first];
        if (seconds[second] == 0) {
            seconds[second] = canBegin(String.valueOf(first) + second) ? CAN : CANNOT;
        }
        return seconds[second] == CAN;
    }

    private boolean canBegin(String text) {
        for (String before : BEFORE) {
            Matcher matcher = pattern.matcher(before + text).useAnchoringBounds(false).useTransparentBounds(true);
            if (matcher.region(before.length(), before.length() + text.length()).lookingAt() || matcher.hitEnd()) {
                return true;
            }
        }
        return false;
    }
}
