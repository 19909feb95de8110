package pubs.cv.item;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Hedge Institute Working Paper}, without a number: a series of papers, of which the words are a part, and no status. */
final class PaperSeries {
    private static final Pattern NAMED = Pattern.compile("(?<=[\\n\\u0001.,;(]\\s?)(\\p{Lu}[\\p{L}&]{1,20}(?:\\s(?:of|for|and|de|für|\\p{Lu}[\\p{L}&.-]{1,20})){0,5}?)\\s"
            + "((?:Working|Discussion)\\sPapers?(?:\\sSeries)?)(?=\\s?[.,;)(\\u0001\\n]|$)");
    /** {@code Manuscript Working Paper}, {@code Current Working Paper}: no name. */
    private static final Pattern NO_NAME = Pattern.compile("(?i)(?:an?|new|current|old|early|earlier|latest|first|full|ungated|unpublished|manuscript|draft|pdf|see|read|download|available|in|also)\\b.*");

    private PaperSeries() {}

    /** Takes one that is the first thing said behind an offset. @param rest the text in which what was taken already is U+0001 */
    static void take(Rest rest, int from, BiConsumer<String, String> put) {
        Optional<Matcher> found = rest.find(NAMED, here -> here.start() >= from && !NO_NAME.matcher(here.group(1)).matches()
                && rest.text().substring(from, here.start()).chars().noneMatch(Character::isLetter));
        found.ifPresent(here -> {
            put.accept("container", here.group(1));
            put.accept("report", here.group(2));
            put.accept("reportseries", "yes");
            rest.take(here.start(), here.end());
        });
    }
}
