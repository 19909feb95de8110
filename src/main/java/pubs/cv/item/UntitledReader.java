package pubs.cv.item;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.venue.VenueCatalog;
import pubs.model.TextStyle.Look;

/** Reads an item that gives its title at the end or not at all: {@code Smith J., Doe A., 2019, MNRAS, 485, 1234}. */
public final class UntitledReader {
    private static final String PLACE = "(?:[A-Z]{0,2}|[a-z]{1,5})\\d{1,7}(?:\\s?[-–—]{1,2}\\s?[A-Z]{0,2}\\d{1,7})?";
    private static final String YEAR = "\\(?" + Forms.YEAR + "[a-z]?\\)?";
    /** The name of a journal, its volume, and where the article begins, with the year anywhere among them; nothing else. */
    private static final Pattern REST = Pattern.compile("[.,:;]{0,2}\\s{0,2}(?:" + YEAR + "[.,:]?\\s)?"
            + "(?=\\p{Lu})((?:\\p{Lu}[\\p{L}&]{0,20}+\\.?[ \u00A0]?|(?:of|and|the|for|in|&|und|für|der|de|et|des)[ \u00A0]){1,8}+),?\\s{0,2}"
            + "(?:" + YEAR + "[,;:]?\\s)?(?:[Vv]ol\\.?\\s)?[A-Z]?\\d{1,4}[A-Z]?(?:\\s?\\(\\d{1,4}\\))?[,:]?\\s?(?:" + YEAR + ",?\\s)?(?:no\\.\\s?\\d{1,4},\\s)?(?:pp?\\.\\s?)?"
            + "(?<!\\d)" + PLACE + "(?:,?\\s" + YEAR + ")?");
    private static final Pattern TITLE_BEHIND = Pattern.compile("[.,:;]?\\s{1,2}[“\"„«](?=[^\\n]{8})");
    private static final Pattern END = Pattern.compile("[.,;]?\\s{0,2}(?:$|\\n|[(\\[]|arXiv|doi|DOI|https?:)");
    private static final Pattern SMALL = Pattern.compile("\\b\\p{Ll}");
    /** {@code Erratum. The Astrophysical Journal}: with these words names of journals begin, and none goes on behind a full stop. */
    private static final Pattern BEGINS_JOURNAL = Pattern.compile("\\.[ \u00A0](?:The|Journal|International|Proceedings|Transactions|Annals)\\b");
    private static final Pattern NEXT_WORD = Pattern.compile("\\.[ \u00A0](\\p{L}+)[ \u00A0]");
    private static final double LEAST = 0.5;
    private static final double SCORE = 2;

    private UntitledReader() {}

    /** The reading; its title is empty when there is none. Absent for all items that say more than where they appeared. */
    public static Optional<Reading> read(ItemText item) {
        return beforeJournal(item, " ", UntitledReader::isShortAndKnown)
                .or(() -> names(item, list -> behind(item, list.end()).lookingAt()).flatMap(names -> reading(item, names)))
                .or(() -> beforeJournal(item, ", ", journal -> true));
    }

    /** The names at the beginning in the form that fits best, of those that end where they should. */
    private static Optional<NameList> names(ItemText item, Predicate<NameList> ends) {
        Optional<NameList> best = Optional.empty();
        for (NameForm form : NameForm.values()) {
            Optional<NameList> names = item.names(form, 0).filter(list -> list.quality() > LEAST).filter(ends);
            best = names.isPresent() && (best.isEmpty() || names.get().quality() > best.get().quality()) ? names : best;
        }
        return best;
    }

    /**
     * {@code S. E. Han, G. Chen, Nano Lett. 2010, 10, 1012}: a journal that looks like one more name, or like more of the last, ends the
     * names by what stands behind it.
     *
     * @param mark between the last name and the journal
     */
    private static Optional<Reading> beforeJournal(ItemText item, String mark, Predicate<String> journal) {
        for (int at = item.text().indexOf(mark); at > 0; at = item.text().indexOf(mark, at + 1)) {
            if (!Character.isUpperCase(item.at(at + mark.length()))) {
                continue;
            }
            Matcher rest = behind(item, at);
            if (!rest.lookingAt() || !journal.test(rest.group(1))) {
                continue;
            }
            ItemText before = item.upTo(at);
            Optional<Reading> reading = names(before, list -> list.end() == before.length()).flatMap(names -> reading(item, names));
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    /** {@code Nat. Commun.}: a name in short words that the table has. */
    private static boolean isShortAndKnown(String journal) {
        String name = journal.strip();
        return name.indexOf('.') > 0 && name.indexOf(' ') > 0 && VenueCatalog.builtIn().find(name).isPresent();
    }

    /** {@code Copper in Solution. Inorg. Chem.}: small words and dots are not in one name, and words without dots come behind those with them. */
    private static boolean isSentence(String name) {
        String journal = name.strip().replaceFirst("\\.$", "");
        int dot = journal.indexOf('.');
        String first = journal.substring(0, Math.max(0, dot));
        boolean capitals = first.chars().filter(Character::isUpperCase).count() > 1 && first.indexOf(' ') > 0 && first.substring(0, first.indexOf(' ')).chars().allMatch(Character::isUpperCase);
        boolean title = NEXT_WORD.matcher(journal).results().anyMatch(word -> TitleWords.contains(word.group(1).toLowerCase(Locale.ROOT)));
        int last = journal.lastIndexOf(". ") + 2;
        // "Hills. Oikos": behind one word stands a journal that the table has by its own name.
        title |= last > 1 && journal.length() - last > 3 && VenueCatalog.builtIn().find(journal.substring(last)).isPresent() && VenueCatalog.builtIn().find(journal).isEmpty();
        return dot >= 0 && (title || SMALL.matcher(journal).find() || BEGINS_JOURNAL.matcher(journal).find() || first.indexOf(' ') >= 0 && !capitals);
    }

    /** {@code Gusts. <i>Wind Energy</i>}: what stands in plain type before the name of a journal in italics is the title. */
    private static boolean isTitleBeforeItalics(ItemText item, Matcher rest) {
        return !item.is(rest.start(1), Look.ITALIC) && item.next(rest.start(1), Look.ITALIC) < rest.end(1);
    }

    private static Matcher behind(ItemText item, int at) {
        return REST.matcher(item.text()).region(at, item.length());
    }

    private static Optional<Reading> reading(ItemText item, NameList names) {
        Matcher rest = behind(item, names.end());
        if (!rest.lookingAt() || isSentence(rest.group(1)) || isTitleBeforeItalics(item, rest)) {
            return Optional.empty();
        }
        Matcher quoted = TITLE_BEHIND.matcher(item.text()).region(rest.end(), item.length());
        if (quoted.lookingAt()) {
            int[] title = TitleReader.title(item, quoted.end() - 1, true);
            return Optional.of(new Reading(false, NameForm.GIVEN_FAMILY, names, title[0], title[1], false, SCORE));
        }
        boolean all = END.matcher(item.text()).region(rest.end(), item.length()).lookingAt();
        return all ? Optional.of(new Reading(false, NameForm.GIVEN_FAMILY, names, names.end(), names.end(), false, SCORE)) : Optional.empty();
    }
}
