package pubs.cv.item;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.TextStyle.Look;

/** Where a title ends by what begins behind it: the book it stands in, a place with its publisher, a journal with its volume. */
final class TitleTail {
    private static final String WORD = "[\\p{L}\\p{M}.&’'-]";
    private static final String ORDINAL = "(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)";
    /** Words with no figure among them, the first with a capital: {@code Halle (Saale)}, {@code Frankfurt/M.}. */
    private static final String NAME = "\\p{Lu}" + WORD + "*+(?:[\\s/]" + WORD + "++|\\s\\(\\p{L}++\\)){0,4}+";
    private static final String MONTH = "(?:" + Forms.MONTH + "|" + ReferenceWords.any("month") + ")";
    private static final String YEAR = "\\(?" + Forms.YEAR + "\\b";

    /** {@code In: A Book}; with a colon the word can be nothing else. */
    private static final Pattern IN = Pattern.compile("[.,;]?\\s" + ReferenceWords.any("in") + "\\s?:\\s");
    /** {@code , 120 Yale L.J. 345 (2011)}: as lawyers cite. */
    private static final Pattern CITED = Pattern.compile(
            ",\\s(?=\\d{1,4}\\s\\p{Lu}[^,;()\\d_]{2,80}+_{2,8}(?!\\w)|\\d{1,4}\\s\\p{Lu}[^,;()\\d]{2,80}+\\d{1,5}(?:,\\s\\d{1,5})?(?:[–-]\\d{1,5})?\\s\\((?:[^()\\d]{1,20}+)?" + Forms.YEAR + "\\)(?!,\\sin\\s))");
    /** {@code A Title «A Journal» a. 61 n. 2}: as Italians cite. */
    private static final Pattern GUILLEMETS = Pattern.compile("(?<!\\p{L}\\s)(?<=[\\p{L})!?.,])[\\s\\n](?=«\\p{Lu}[^«»\\n]{2,80}»,?\\s(?:(?:a\\.|n\\.|"
            + ReferenceWords.any("volume") + ")\\s?[\\dIVXLC]|" + Forms.YEAR + "|\\d{1,4}[\\s(,/]))");
    /** {@code : A Journal, v. 12, no. 3}: as geologists cite. */
    private static final Pattern BEHIND_COLON = Pattern.compile(":\\s(?=\\p{Lu}[^,:;()\\d]{2,80}+,\\sv(?:ol)?\\.\\s\\d{1,4},\\s(?:no|p|art|iss)\\.)");
    /** {@code A title // A journal}: {@code A title. М.: A publisher}: as catalogues in Russian have it. */
    private static final Pattern STROKES = Pattern.compile("[.]?\\s//\\s(?=[\\p{Lu}«“\"\\d])|[.]\\s(?:[–—-]\\s)?(?=(?:М|СПб|Л|Мн|К|Пг)\\.\\s?:\\s\\p{Lu})");
    /** {@code  NJW 2019, 1234}. */
    private static final Pattern BARE = Pattern.compile("\\s(?=\\p{Lu}\\p{L}{0,3}\\p{Lu}[\\p{L}-]{0,9}\\s" + Forms.YEAR + ",\\s(?:S\\.\\s|p\\.\\s)?\\d)");
    /** {@code , RIDC 2014, p. 937}. */
    private static final Pattern BY_YEAR = Pattern.compile("[.,]\\s" + NAME + "\\s" + Forms.YEAR + ",\\s(?:pp?\\.\\s|S\\.\\s)?\\d");
    /** {@code , A Journal 57 (2004)}, {@code . A Journal 8(3)}. */
    private static final Pattern JOURNAL = Pattern.compile("[.,;?!]\\s\\p{Lu}[^.,;:()“”?!\\d]{1,80}+\\d{1,4}(?:[./]\\d{1,3})?\\s?(?:\\((?:\\d{1,3}|" + Forms.YEAR + ")\\)|:\\s?\\d)");
    /** {@code , A Journal 12, 4–9}. */
    private static final Pattern JOURNAL_AND_PAGES = Pattern.compile("[.,;?!]\\s\\p{Lu}[^.,;:()“”?!\\d]{1,80}+\\d{1,4},\\s(?:pp?\\.\\s)?\\d{1,5}\\s?[–-]\\s?\\d");
    private static final Pattern[] OTHERS = {
        Pattern.compile(",\\s" + ReferenceWords.any("in") + "\\s(?=[\\p{Lu}“\"«„*])"),
        // (= Series, vol. 3)
        Pattern.compile("\\s\\(\\s?=\\s"),
        // (with Jo Roe), (ed.), (hg. mit Jo Roe)
        Pattern.compile("\\s[(\\[](?:" + ReferenceWords.any("with") + "\\s|" + ReferenceWords.any("editors") + "(?=[\\s,)\\]]))"),
        Pattern.compile("[.,]\\s(?:" + ReferenceWords.any("edited-by") + "\\s|" + Makers.BY + ")"),
        // . Berlin: A Publisher 1987;  (New York: A Publisher, 2009)
        Pattern.compile("(?:[.,;]\\s|\\s\\()" + NAME + "(?:,\\s" + NAME + "){0,3}+\\s?:\\s\\p{Lu}[^:;()\\d]{1,80}+" + YEAR),
        // , Tübingen 2023;  ? KTS 2023, 12
        Pattern.compile("[.,;?!]\\s(?!" + MONTH + "[\\s.])" + NAME + "\\s" + YEAR + "(?=\\s?[.,;)]|$)"),
        // , A Newspaper (Feb. 5, 2021)
        Pattern.compile(",\\s" + NAME + "\\s\\(" + MONTH + "\\.?\\s(?:\\d{1,2},\\s)?" + Forms.YEAR + "\\)"),
        // , A Publisher, Tübingen 2023
        Pattern.compile(",\\s" + Publishers.NAMED + "(?:,\\s" + NAME + "){1,3}+,?\\s" + YEAR),
        BARE,
        JOURNAL,
        // , Paris, A Publisher, 2022
        Pattern.compile(",\\s" + NAME + "(?:,\\s" + NAME + "){0,3}+,\\s" + YEAR)};

    /** {@code , A Publisher, 2022}, as books are listed whose authors stand before. */
    private static final Pattern PUBLISHED = Pattern.compile("(?:,\\s\\d{1,2}(?:e|ère|ème|re|\\.?[aªº]|\\.|st|nd|rd|th)?\\s?" + ReferenceWords.any("edition") + ")?,\\s" + NAME
            + "(?:,\\s" + NAME + "){0,2}+,\\s" + Forms.YEAR + "(?=[.,;]|$)");
    /** Numbers that belong to what a work appeared in: behind them no title goes on. */
    private static final Pattern NUMBERS = Pattern.compile("\\d\\s?\\(|\\(" + Forms.YEAR + "|\\bpp?\\.\\s\\d|\\d[–-]\\d");

    private static final Pattern REVIEW = Pattern.compile("\\[?" + ReferenceWords.any("review") + "[:\\s]");

    private static final int SHORTEST = 6;
    private static final int MOST_RUNS = 12;
    /** {@code , in Proceedings}, {@code , 3rd Symposium}, {@code . Edited by Jo Roe}, {@code , pp. 3}. */
    private static final Pattern VENUE = Pattern.compile(",\\s(?:[Ii]n\\s)(?:the\\s)?(?:Proceedings|Proc\\.|\\d{1,3}(?:st|nd|rd|th)\\s|" + ORDINAL + "\\s\\p{Lu}|(?:ACM|IEEE|International|Annual|Advances in|Lecture Notes|Handbook of)\\s)"
            + "|,\\s(?:Proceedings (?:of|to)|Proc\\.|Lecture Notes in|" + ORDINAL + "\\s(?:IEEE|ACM|International|Annual))\\s|,\\s(?:[Vv]ols?\\.|pp?\\.)\\s?\\d|[.,]\\s(?:[Ee]dited by\\s(?=\\p{Lu})|[Tt]rans\\.\\s(?=\\p{Lu})|" + Makers.BY + ")"
            + "|[,.]\\s(?:" + FieldForms.PATENT_OFFICES + ")\\s?(?=[\\d,/-]{6})\\d"
            + "|,\\s(?:(?:Ph\\.?\\s?D\\.?|[Mm]aster['’]?s|[Dd]octoral)\\s(?:[Tt]hesis|[Dd]issertation))");

    private TitleTail() {}

    /** {@code Review of Jo Roe, A Book (2012), 51 A Journal 7 (2013)}: the title of a review says what is reviewed, in any look. */
    static Optional<Integer> ofReview(ItemText item, int from) {
        if (!isReview(item, from)) {
            return Optional.empty();
        }
        if (item.at(from) == '[') {
            // "[Review of the book *Old Ponds*, by C. Doe]. *Oikos*, 3(1)"
            return Optional.of(item.text().indexOf(']', from)).filter(close -> close > 0);
        }
        int end = certain(item, from, item.length());
        end = first(item, JOURNAL, from, first(item, BY_YEAR, from, first(item, BARE, from, end)));
        end = end < item.length() ? end : lastItalics(item, from);
        return end < item.length() ? Optional.of(end) : Optional.empty();
    }

    /** {@code Review of *A Book*, by Jo Roe (Ulm, 2001). *A Journal* (October 2002)}: the offset of the last of several italics behind a full stop. */
    private static int lastItalics(ItemText item, int from) {
        int first = item.next(from, Look.ITALIC);
        int last = item.length();
        for (int at = item.next(item.runEnd(first, Look.ITALIC), Look.ITALIC), runs = 0; at < item.length() && runs < MOST_RUNS; at = item.next(item.runEnd(at, Look.ITALIC), Look.ITALIC), runs++) {
            last = item.text().startsWith(". ", at - 2) ? at : last;
        }
        return last;
    }

    static boolean isReview(ItemText item, int from) {
        return REVIEW.matcher(item.text()).region(from, item.length()).lookingAt();
    }

    /** The end of a title that is certain, when it is that of one line without a change of look; absent otherwise. */
    static Optional<Integer> sure(ItemText item, int from, boolean commas) {
        int line = item.text().indexOf('\n', from);
        int limit = ItalicsInTitle.behind(item, from, line < 0 ? item.length() : line);
        int end = Medium.titleEnd(item, from).filter(at -> at < limit).orElse(limit);
        end = certain(item, from, end);
        end = commas ? first(item, PUBLISHED, from, end) : end;
        boolean numbers = NUMBERS.matcher(item.text()).region(from, Math.max(from, Math.min(end, item.length()))).find();
        return end < limit && end > from + 3 && !numbers ? Optional.of(end) : Optional.empty();
    }

    /** Where what is certainly no title begins, from an offset on and before a limit; the limit when nothing does. */
    static int certain(ItemText item, int from, int limit) {
        return first(item, IN, from, first(item, CITED, from, first(item, GUILLEMETS, from, first(item, BEHIND_COLON, from, strokes(item, from, limit)))));
    }

    /** Two strokes end a title, unless a journal follows behind another mark, or in italics: then they are its own. */
    private static int strokes(ItemText item, int from, int limit) {
        int end = first(item, STROKES, from, limit);
        boolean own = end < limit && (item.next(end, Look.ITALIC) < item.length() || JOURNAL.matcher(item.text()).region(end, item.length()).find());
        return own ? limit : end;
    }

    /** The offset at which a title ends because what follows can only be where it appeared; the limit when nothing does. */
    static int beforeVenue(ItemText item, int from, int limit) {
        int start = Math.min(from + SHORTEST, limit);
        int end = SpelledMeeting.before(item, start, Math.min(item.length(), limit));
        Matcher venue = VENUE.matcher(item.text()).region(start, end);
        return Search.mayBegin(VENUE, item.text(), start, end, item.length()) && venue.useTransparentBounds(true).find() ? venue.start() : end < Math.min(item.length(), limit) ? end : limit;
    }

    /** Where what is likely no title begins. */
    static int likely(ItemText item, int from, int limit) {
        int end = certain(item, from, limit);
        for (Pattern pattern : OTHERS) {
            end = first(item, pattern, from, end);
        }
        return end;
    }

    /** Whether a journal with its volume follows a mark at an offset. */
    static boolean isJournalAt(ItemText item, int at) {
        int from = Math.min(at, item.length());
        return JOURNAL.matcher(item.text()).region(from, item.length()).lookingAt() || JOURNAL_AND_PAGES.matcher(item.text()).region(from, item.length()).lookingAt();
    }

    private static int first(ItemText item, Pattern pattern, int from, int limit) {
        if (!Search.mayBegin(pattern, item.text(), from, Math.min(limit, item.length()), item.length())) {
            return limit;
        }
        Matcher found = pattern.matcher(item.text()).region(from, item.length());
        // A question mark before it belongs to the title.
        return found.find() && found.start() < limit ? found.start() + ("?!".indexOf(item.at(found.start())) >= 0 ? 1 : 0) : limit;
    }
}
