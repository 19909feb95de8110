package pubs.cv.item;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.venue.VenueCatalog;

/** Tells the name of a venue behind names of people, {@code C. Roe, GAMM Mitteilungen (2024)}, from one more person. */
final class VenueName {
    /** No mark and no number, up to the volume or the year. */
    private static final Pattern NUMBERED = Pattern.compile("(?=\\p{Lu})([^,;()\\[\\]\\d\\n“”\"]{3,90}+)(?:(?<=\\s)\\(?\\d{1,4}\\b|,\\s\\(?" + Forms.YEAR + "\\b)");
    /** Another name, or a sentence, that begins behind a name. */
    private static final Pattern ANOTHER = Pattern.compile("(?:\\s(?:and|&|und|et|y|e)\\s|(?<![\\s.-]\\p{Lu})\\.\\s).*");
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})" + ReferenceWords.any("venue") + "(?!\\p{L})");
    /** The last words of journals, which are nobody's family. */
    private static final Set<String> LAST_WORDS = Set.of("journal", "letters", "review", "reviews", "transactions", "magazine", "bulletin", "annals", "reports", "proceedings");
    /** {@code A Journal 13, 6373}: behind two words that may be a name, a volume and a page. */
    private static final Pattern PRINTED = Pattern.compile("[ \u00A0](?!" + Forms.YEAR + "\\b)\\d{1,4}(?:\\s?\\(\\d{1,3}\\))?[,:]?\\s?[A-Za-z]?\\d{2,7}");
    /** {@code , Torfwirtschaft (2021)} at the end of an item. */
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}\\p{Ll}{4,30}\\s\\(" + Forms.YEAR + "\\)\\.?\\s*$");

    /** {@code Bark & Public Leaves, 2018, vol. 46}, {@code Bark & Leaf 46(2)}: two names, and where a journal was printed right behind them. */
    private static final Pattern JOINED = Pattern.compile("(?=\\p{Lu})(\\p{L}[\\p{L} -]{1,40}?) (?:&|and) (\\p{Lu}[\\p{L} -]{1,40}?)(?:[,.]? \\(?" + Forms.YEAR + "\\)?)?[,.;]? (?:\\(?"
            + ReferenceWords.any("volume") + "\\s?|(?=\\d{1,3}(?:\\s?\\(\\d{1,3}\\)|:\\s?\\d|,\\spp?\\.)))(?!" + Forms.YEAR + ")\\d{1,4}\\b");

    private VenueName() {}

    /** Whether what looks like two people is a journal with <i>and</i> in its name, as the volume stands where that would. @param uneven whether one of the two must have more words, as names of two people hardly do */
    static boolean isJoined(ItemText item, int at, boolean uneven) {
        Matcher two = JOINED.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        return two.lookingAt() && (two.group(1).indexOf(' ') < 0) != (two.group(2).indexOf(' ') < 0)
                || !uneven && two.lookingAt() && two.group(1).indexOf(' ') < 0 && two.group(2).indexOf(' ') < 0;
    }

    /** Whether a name at an offset, with a number behind it, is in the table of venues or has a word in it that theirs have. */
    static boolean isAt(ItemText item, int at) {
        Matcher name = NUMBERED.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        // "B. Poe and Hedge Letters", "B. Poe. Hedge Letters": a person stands before it.
        return isJoined(item, at, true) || name.lookingAt() && isKnown(ANOTHER.matcher(name.group(1).strip()).replaceFirst(""), name.group(1).strip());
    }

    /** Whether a name is in the table of venues or has a word in it that theirs have. */
    static boolean isKnown(String name) {
        return isKnown(name, name);
    }

    private static boolean isKnown(String first, String whole) {
        return WORD.matcher(first).find() || VenueCatalog.builtIn().find(whole).isPresent();
    }

    /** Whether one word, with the year that ends the item, stands where the next of whole names would. */
    static boolean isLast(ItemText item, int at) {
        return ONE_WORD.matcher(item.text()).region(Math.min(at, item.length()), item.length()).lookingAt();
    }

    /** Whether words that look like a name are a journal's: <i>Invented Optics Express</i>. @param end offset behind them */
    static boolean isOne(ItemText item, int end, List<String> words) {
        boolean printed = words.size() > 1 && PRINTED.matcher(item.text()).region(Math.min(end, item.length()), item.length()).lookingAt();
        return words.stream().noneMatch(NameWords::isInitial) && (printed || LAST_WORDS.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT)));
    }
}
