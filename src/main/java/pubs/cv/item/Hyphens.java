package pubs.cv.item;

import java.util.Locale;
import java.util.Set;

/** Hyphens at the end of a line of a filled paragraph: those of a broken word go, those of a compound stay. */
final class Hyphens {
    private static final int LONGEST_WORD = 40;
    static final int NONE = 0;
    static final int OF_BREAK = 1;
    static final int OF_COMPOUND = 2;

    /** Words that begin or end compounds far oftener than they are a part of one word. */
    private static final Set<String> FIRST = Set.of("self", "non", "high", "low", "long", "short", "real", "large", "small", "well", "near",
            "cross", "state", "end", "semi", "two", "three", "four", "first", "second", "third", "time", "data", "fine", "open", "user", "cost",
            "energy", "context", "domain", "full", "single", "double", "half", "zero", "few", "many", "co", "anti", "quasi", "ex", "post", "pre");
    private static final Set<String> SECOND = Set.of("based", "driven", "aware", "efficient", "free", "level", "time", "scale", "term", "order",
            "dimensional", "of", "to", "the", "in", "art", "independent", "dependent", "specific", "like", "world", "source", "agnostic", "wise",
            "grained", "shot", "oriented", "assisted", "and");

    private Hyphens() {}

    /** What the hyphen at the end of a text is when the next line goes on with another; {@link #NONE} when there is none. */
    static int atBreak(CharSequence text, String next) {
        int end = text.length() - 1;
        boolean hyphen = end > 0 && (text.charAt(end) == '-' || text.charAt(end) == '‐') && Character.isLetterOrDigit(text.charAt(end - 1));
        if (!hyphen || next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0))) {
            return NONE;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int stop = 0;
        while (stop < next.length() && stop < LONGEST_WORD && Character.isLetter(next.charAt(stop))) {
            stop++;
        }
        boolean joined = start > 0 && text.charAt(start - 1) == '-' || stop < next.length() && next.charAt(stop) == '-';
        boolean broken = Character.isLowerCase(next.charAt(0)) && start < end && Character.isLowerCase(text.charAt(end - 1)) && !joined;
        String first = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        return broken && !FIRST.contains(first) && !SECOND.contains(next.substring(0, stop)) ? OF_BREAK : OF_COMPOUND;
    }
}
