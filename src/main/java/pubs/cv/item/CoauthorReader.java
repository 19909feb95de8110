package pubs.cv.item;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an item that leaves its owner out: a title and then <i>(with Jo Roe and Ann Poe)</i>, or the title alone where nobody
 * else wrote it.
 */
public final class CoauthorReader {
    private static final Pattern WITH = Pattern.compile(
            "[(\\[]\\s?(?:joint(?:ly)?(?: work)?(?: paper)? |co-?authored )?with:?\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_BEHIND = Pattern.compile("\\s\\((?:" + Forms.YEAR + "|forthcoming|in press|to appear)\\)[.,]?(?=\\s|$)");
    /** A sentence that ends before the year, or a number there: then it is not the title alone. */
    private static final Pattern SAYS_MORE = Pattern.compile("\\n|\\p{L}{2}[.]\\s+\\p{Lu}\\p{Ll}|\\d$|\\d[),]$|\\b\\p{Lu}\\.\\s");
    /** The least length of a title that is told by what stands behind it. */
    private static final int SHORTEST = 8;
    private static final double SCORE = 1.2;

    private CoauthorReader() {}

    /** The reading; absent when the item does not say <i>with</i> whom. */
    public static Optional<Reading> read(ItemText item) {
        Matcher with = WITH.matcher(item.text());
        while (with.find()) {
            Optional<NameList> names = names(item, with.end());
            if (names.isPresent()) {
                NameList list = names.get();
                int end = item.text().indexOf(item.at(with.start()) == '(' ? ')' : ']', list.end());
                int close = end < 0 || end > list.end() + 3 ? list.end() : end + 1;
                return reading(item, new NameList(list.people(), list.others(), with.start(), close, list.quality()), true, true);
            }
        }
        return Optional.empty();
    }

    /**
     * The title of an item that names nobody.
     *
     * @param ownerLeftOut whether that is so because the list leaves its owner out
     */
    public static Optional<Reading> titleOnly(ItemText item, boolean ownerLeftOut) {
        return reading(item, new NameList(List.of(), false, 0, 0, 0), false, ownerLeftOut);
    }

    /** The title of an item that has its year in parentheses behind it and names nobody: {@code A Title (2019). A Journal 1}. */
    public static Optional<Reading> titleBeforeYear(ItemText item) {
        Matcher year = YEAR_BEHIND.matcher(item.text());
        if (!year.find() || year.start() < SHORTEST || SAYS_MORE.matcher(item.text()).region(0, year.start()).find()
                || item.text().substring(year.end()).strip().length() < SHORTEST || isNames(item, year.start())) {
            return Optional.empty();
        }
        return Optional.of(new Reading(true, NameForm.GIVEN_FAMILY, new NameList(List.of(), false, 0, 0, 0), 0, year.start(), true,
                SCORE / 2));
    }

    /** Whether all that stands before an offset can be a list of names. */
    private static boolean isNames(ItemText item, int end) {
        ItemText part = item.upTo(end);
        for (NameForm form : NameForm.values()) {
            Optional<NameList> names = new NameListParser(part, form).parse(0);
            if (names.isPresent() && names.get().quality() > 0.5 && names.get().end() >= end - 3) {
                return true;
            }
        }
        return false;
    }

    private static Optional<NameList> names(ItemText item, int start) {
        Optional<NameList> best = Optional.empty();
        for (NameForm form : NameForm.values()) {
            Optional<NameList> names = new NameListParser(item, form).parse(start);
            boolean whole = names.isPresent() && names.get().quality() > 0.4 && ")]".indexOf(after(item, names.get().end())) >= 0;
            best = whole && (best.isEmpty() || names.get().quality() > best.get().quality()) ? names : best;
        }
        return best;
    }

    private static char after(ItemText item, int end) {
        int i = end;
        while (item.at(i) == ' ' || item.at(i) == '.' || item.at(i) == ',') {
            i++;
        }
        return item.at(i);
    }

    private static Optional<Reading> reading(ItemText item, NameList names, boolean coauthors, boolean ownerLeftOut) {
        int[] title = ItemReader.title(item, 0, true);
        int end = coauthors && names.start() > title[0] ? Math.min(title[1], names.start()) : title[1];
        while (end > title[0] && " \u00A0.,\n".indexOf(item.at(end - 1)) >= 0) {
            end--;
        }
        return end - title[0] < 3 ? Optional.empty()
                : Optional.of(new Reading(true, NameForm.GIVEN_FAMILY, names, title[0], end, ownerLeftOut,
                        coauthors ? SCORE : SCORE / 2));
    }
}
