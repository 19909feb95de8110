package pubs.cv.item;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of publishers look like. */
public final class Publishers {
    private static final List<String> WORDS = List.of("press", "verlag", "publisher", "publishing", "springer", "elsevier", "wiley",
            "association for", "routledge", "sage", "mcgraw", "academic", "birkhäuser", "de gruyter", "gruyter", "brill", "o'reilly", "addison-wesley",
            "prentice", "taylor & francis", "kluwer", "ios press", "editions", "éditions", "editorial", "blackwell", "mdpi",
            "pmlr", "usenix association", "curran", "aaai", "society", "palgrave", "macmillan", "penguin", "suhrkamp", "north-holland",
            "morgan kaufmann", "freeman", "pearson", "cengage", "world scientific", "crc", "dagstuhl", "books", "company", "& sons", "& co", "elgar", "ashgate", "polity", "eerdmans", "cascade", "prentice hall", "mcgraw-hill", "mcgraw hill", "springer nature", "mouton");

    /** The name of a publisher of books, where a comma follows. */
    static final String NAMED = "(?:" + ReferenceWords.named("publisher") + "|(?=\\p{Lu})[^,.;:()\\n]{0,30}?(?:Verlag|Press|Publishers|Springer|Gruyter|Routledge|Brill|Palgrave|Elsevier|Wiley)(?: [^,.;:()\\n]{1,20})?)(?=,)";
    private static final int LONGEST = 40;
    private static final Pattern WORD_BEFORE = Pattern.compile("(?<!\\p{L})" + ReferenceWords.named("no-name") + "\\s(?:\\p{Lu}\\.[\\s-]?){0,3}$");

    private Publishers() {}

    /** No agency, no newspaper, no review of books. */
    private static final Pattern HOUSE = Pattern.compile("(?!.*\\b(?:Review|Associated|Journal|Times|(?:Canadian|Foreign) Press|(?:Learned|Scholarly|Electronic) Publishing|Public Books)\\b|(?!The ).*\\bFree Press$)\\p{Lu}[^.;:()\\d]{1,50}\\s(?:Press|Verlag|Publishers|Publishing|Books|Éditions|Editions|Editora|Ediciones|Edizioni|Uitgeverij|Förlag|Forlag)");

    private static final Pattern OF_NO_NAME = Pattern.compile(ReferenceWords.named("no-name"));
    private static final Pattern BOOKS = Pattern.compile(ReferenceWords.named("publisher") + "(?:\\s(?:Verlag|Editore|Éditions|Edizioni|Editorial|Editora))?");

    /** Whether one of some words is of those in the names and numbers of books, which are nobody's: {@code Fern Verlag}, {@code Bd}. */
    static boolean haveOneOf(List<String> words) {
        return words.stream().anyMatch(word -> OF_NO_NAME.matcher(word).matches());
    }

    /** {@code Verlag W. Roe}: whether such a word, with no more than initials behind it, stands right before an offset. */
    static boolean areNamedBefore(ItemText item, int at) {
        Matcher before = WORD_BEFORE.matcher(item.text()).region(Math.max(0, at - LONGEST), at).useTransparentBounds(true);
        return before.find();
    }

    /** Whether a text is the name of a publisher of books in the humanities or in law. */
    public static boolean isOfBooks(String text) {
        return BOOKS.matcher(text.strip()).matches();
    }

    /** Whether the last word of a name is one that only houses have which print books: {@code Rutgers University Press}, {@code Zed Books}. */
    public static boolean isHouse(String name) {
        return HOUSE.matcher(name.strip()).matches();
    }

    /** Whether a text ends as the names of publishers do: {@code Wiley}, and not {@code Wiley Reviews}. */
    public static boolean isWhole(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isOfBooks(text) || WORDS.stream().anyMatch(lower::endsWith);
    }

    /** Whether a text is the name of a publisher, or has a word of such names. */
    public static boolean isOne(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.length() < 80 && !lower.equals(text) && (isOfBooks(text) || lower.equals("acm") || lower.equals("ieee") || lower.equals("usenix") || lower.equals("siam") || lower.equals("acl")
                || WORDS.stream().anyMatch(lower::contains));
    }
}
