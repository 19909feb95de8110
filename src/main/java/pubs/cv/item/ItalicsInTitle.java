package pubs.cv.item;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.TextStyle.Look;

/** Tells the names of species and of works, which are in italics within a title, from the container that stands behind it. */
final class ItalicsInTitle {
    private static final Pattern SMALL_WORD_BEFORE = Pattern.compile("\\s(?:of|the|and|by|from|a|an|with)\\s$");
    private static final Pattern BLANKS = Pattern.compile("[ \u00A0]+");
    /** How what is said of a book or an article begins, which is no more of its title. */
    private static final String SAID = "(?!" + ReferenceWords.any("in") + "\\s?:|(?:in|at)\\s(?:press|print)\\b|v(?:ol|ols)?\\.?\\s?\\d|" + ReferenceWords.any("volume") + "\\s?\\d|" + ReferenceWords.any("pages") + "\\s?\\d|(?:no|nr|art)\\.?\\s?\\d|"
            + ReferenceWords.any("editors") + "(?!\\p{L})|" + ReferenceWords.any("edited-by") + "\\s|" + ReferenceWords.any("with") + "\\s|" + ReferenceWords.any("status") + "(?!\\p{L})|(?:by|doi|arxiv|https?)\\b|et\\sal|" + Makers.BY + ")";
    /** {@code *Fucus* and its grazers}, {@code *Hamlet*'s ghosts}, {@code *Fucus*-dominated shores}. */
    private static final Pattern WORD = Pattern.compile("[-‐’'][\\p{L}]|\\s(?!" + ReferenceWords.any("in") + "\\s(?:the\\s)?\\p{Lu})" + SAID + "\\p{Ll}|\\s?(?::|\\s[–—&-])\\s" + SAID + "\\p{Ll}");
    /** {@code *Ulysses* in Dublin}: a place, or where it appeared. */
    private static final Pattern IN = Pattern.compile("\\s" + ReferenceWords.any("in") + "\\s(?:the\\s)?(?=\\p{Lu})");
    /** {@code *Faust*, a tragedy}, {@code *Fucus*: its grazers}, {@code *Hamlet* Reconsidered}, {@code *Fucus* (L.) on rocks}. */
    private static final Pattern MORE = Pattern.compile("(?:,\\s" + SAID + "(?:\\p{Ll}|\\p{Lu}\\s)|\\s?[:–—-]\\s" + SAID + "[\\p{L}“]|\\s(?!" + ReferenceWords.any("in") + "\\s)\\p{L}|\\s\\((?=\\p{Lu})[^()\\d]{1,40}+\\)(?:[:,]?\\s\\p{L}|[.?!]))");
    private static final Pattern LATER_MARK = Pattern.compile("[.,?!]\\s");
    /** {@code bases of *K*}: no venue is so short. */
    private static final int LONGEST_VARIABLE = 1;
    private static final int MOST_RUNS = 12;
    private static final int FEW_WORDS = 3;

    private ItalicsInTitle() {}

    /** The offset of the first italics behind the beginning of a title that are no part of it; the limit when there are none before that. */
    static int behind(ItemText item, int start, int limit) {
        int italic = item.next(start, Look.ITALIC);
        if (italic == start) {
            if (!isBegun(item, start)) {
                return Math.min(start, limit);
            }
            italic = item.next(item.runEnd(start, Look.ITALIC), Look.ITALIC);
        }
        // A few words in italics stand in a title; a container has a name of its own.
        while (italic < limit && item.at(italic - 2) != '.' && (item.runEnd(italic, Look.ITALIC) - italic <= LONGEST_VARIABLE || isFollowedByWord(item, italic) || isBehindSmallWord(item, italic) || isBeforeJournal(item, start, italic)
                || isWordOfTitle(item, italic) || Translations.isAt(item, italic))) {
            italic = item.next(item.runEnd(italic, Look.ITALIC), Look.ITALIC);
        }
        return Math.min(italic, limit);
    }

    /** Whether a title begins in italics at an offset and goes on in plain type. */
    static boolean isBegun(ItemText item, int start) {
        int end = item.runEnd(start, Look.ITALIC);
        if (end == start || end >= item.length() || ".?!".indexOf(item.at(end - 1)) >= 0) {
            return false;
        }
        if (matches(WORD, item, end)) {
            return true;
        }
        boolean few = BLANKS.split(item.text().substring(start, end).strip()).length <= FEW_WORDS;
        Matcher in = IN.matcher(item.text()).region(end, item.length());
        if (in.lookingAt()) {
            return few && !(item.is(in.end(), Look.ITALIC) && ItalicsBehind.isNumbered(item, in.end())) && hasContainer(item, end);
        }
        return few && (matches(MORE, item, end) && hasContainer(item, end) || ".,".indexOf(item.at(end)) >= 0 && isNumberedNext(item, end));
    }

    /** Whether an offset is followed by the word that leads to a container. */
    static boolean isBeforeContainer(ItemText item, int at) {
        return matches(IN, item, at);
    }

    private static boolean matches(Pattern pattern, ItemText item, int from) {
        return pattern.matcher(item.text()).region(from, item.length()).lookingAt();
    }

    /** Whether a journal with its number follows the sentence that goes on at an offset: in italics, or else in plain type. */
    private static boolean hasContainer(ItemText item, int from) {
        int italic = item.next(from, Look.ITALIC);
        for (int runs = 0; italic < item.length() && runs < MOST_RUNS; runs++) {
            if (isNumberedNext(item, italic - 2)) {
                return true;
            }
            italic = item.next(item.runEnd(italic, Look.ITALIC), Look.ITALIC);
        }
        Matcher mark = LATER_MARK.matcher(item.text()).region(from, item.length());
        return mark.find() && mark.start() > from && TitleTail.isJournalAt(item, mark.start());
    }

    /** Whether italics with a number behind them follow a mark at an offset. */
    private static boolean isNumberedNext(ItemText item, int mark) {
        return ".,?!".indexOf(item.at(mark)) >= 0 && item.at(mark + 1) == ' ' && item.is(mark + 2, Look.ITALIC) && ItalicsBehind.isNumbered(item, mark + 2);
    }

    /** {@code The genome of *Mytilus*. *A Journal* 12}: italics that end a sentence or stand in it, before a journal with a number behind it. */
    private static boolean isBeforeJournal(ItemText item, int start, int italic) {
        int end = item.runEnd(italic, Look.ITALIC);
        if (!Character.isLetter(item.at(italic - 2)) || ItalicsBehind.isNumbered(item, italic)) {
            return false;
        }
        boolean ends = ".,?!".indexOf(item.at(end)) >= 0 && (isNumberedNext(item, end) || item.next(end, Look.ITALIC) >= item.length() && TitleTail.isJournalAt(item, end));
        boolean goesOn = item.at(end) == ' ' && Character.isLetter(item.at(end + 1)) && !item.text().regionMatches(true, italic - 4, " in ", 0, 4) && hasContainer(item, end);
        return (ends || goesOn) && Sentences.end(item, start, italic) >= italic;
    }

    /** {@code Three species of *Fucus* Roe}, {@code Review of *A Book*}: behind such a word no venue begins. */
    private static boolean isBehindSmallWord(ItemText item, int italic) {
        return SMALL_WORD_BEFORE.matcher(item.text()).region(Math.max(0, italic - 8), italic).find();
    }

    private static boolean isFollowedByWord(ItemText item, int italic) {
        return Character.isLowerCase(item.at(item.runEnd(italic, Look.ITALIC) + 1));
    }

    /** {@code Trees: a *survey*. A Journal}: a word in small letters within a sentence is no name. */
    private static boolean isWordOfTitle(ItemText item, int italic) {
        String word = item.text().substring(italic, item.runEnd(italic, Look.ITALIC)).strip();
        return Character.isLetter(item.at(italic - 2)) && word.indexOf(' ') < 0 && word.equals(word.toLowerCase(Locale.ROOT)) && !word.isEmpty()
                && Character.isLetter(word.charAt(0)) && !item.text().regionMatches(true, italic - 4, " in ", 0, 4);
    }
}
