package pubs.cv.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a title ends by what begins behind it: the book it stands in, a place with its publisher, a journal with its volume. */
final class TitleTail {
    private static final String WORD = "[\\p{L}\\p{M}.&’'-]";
    /** Words with no figure among them, the first with a capital: {@code Halle (Saale)}, {@code Frankfurt/M.}. */
    private static final String NAME = "\\p{Lu}" + WORD + "*+(?:[\\s/]" + WORD + "++|\\s\\(\\p{L}++\\)){0,4}+";
    private static final String YEAR = "\\(?" + Forms.YEAR + "\\b";

    /** {@code In: A Book}; with a colon the word can be nothing else. */
    private static final Pattern IN = Pattern.compile("[.,;]?\\s" + ReferenceWords.any("in") + "\\s?:\\s");
    /** {@code , 120 Yale L.J. 345 (2011)}: as lawyers cite. */
    private static final Pattern CITED = Pattern.compile(
            ",\\s(?=\\d{1,4}\\s\\p{Lu}[^,;()\\d]{2,80}+\\d{1,5}(?:,\\s\\d{1,5})?(?:[–-]\\d{1,5})?\\s\\((?:[^()\\d]{1,20}+)?" + Forms.YEAR + "\\))");
    private static final Pattern[] OTHERS = {
        Pattern.compile(",\\s" + ReferenceWords.any("in") + "\\s(?=[\\p{Lu}“\"«„*])"),
        // (= Series, vol. 3)
        Pattern.compile("\\s\\(\\s?=\\s"),
        // (with Jo Roe), (ed.), (hg. mit Jo Roe)
        Pattern.compile("\\s[(\\[](?:" + ReferenceWords.any("with") + "\\s|" + ReferenceWords.any("editors") + "(?=[\\s,)\\]]))"),
        Pattern.compile("[.,]\\s" + ReferenceWords.any("edited-by") + "\\s"),
        // . Berlin: A Publisher 1987;  (New York: A Publisher, 2009)
        Pattern.compile("(?:[.,;]\\s|\\s\\()" + NAME + "(?:,\\s" + NAME + "){0,3}+\\s?:\\s\\p{Lu}[^:;()\\d]{1,80}+" + YEAR),
        // , Tübingen 2023;  ? KTS 2023, 12
        Pattern.compile("[.,;?!]\\s" + NAME + "\\s" + YEAR + "(?=\\s?[.,;)]|$)"),
        // , A Journal 57 (2004);  . A Journal 8(3)
        Pattern.compile("[.,;?!]\\s\\p{Lu}[^.,;:()“”?!\\d]{1,80}+\\d{1,4}(?:[./]\\d{1,3})?\\s?(?:\\((?:\\d{1,3}|" + Forms.YEAR + ")\\)|:\\s?\\d)"),
        // , Paris, A Publisher, 2022
        Pattern.compile(",\\s" + NAME + "(?:,\\s" + NAME + "){0,3}+,\\s" + YEAR)};

    private TitleTail() {}

    /** Where what is certainly no title begins, from an offset on and before a limit; the limit when nothing does. */
    static int certain(ItemText item, int from, int limit) {
        return first(item, IN, from, first(item, CITED, from, limit));
    }

    /** Where what is likely no title begins. */
    static int likely(ItemText item, int from, int limit) {
        int end = certain(item, from, limit);
        for (Pattern pattern : OTHERS) {
            end = first(item, pattern, from, end);
        }
        return end;
    }

    private static int first(ItemText item, Pattern pattern, int from, int limit) {
        Matcher found = pattern.matcher(item.text()).region(from, item.length());
        // A question mark before it belongs to the title.
        return found.find() && found.start() < limit ? found.start() + ("?!".indexOf(item.at(found.start())) >= 0 ? 1 : 0) : limit;
    }
}
