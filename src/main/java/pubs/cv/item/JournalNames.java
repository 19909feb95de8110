package pubs.cv.item;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of journals that look like those of people: <i>Invented Optics Express</i>. */
final class JournalNames {
    /** The last words of journals, which are nobody's family. */
    private static final Set<String> LAST_WORDS = Set.of("journal", "letters", "review", "reviews", "transactions", "magazine", "bulletin", "annals", "reports", "proceedings");
    /** {@code A Journal 13, 6373}: behind two words that may be a name, a volume and a page. */
    private static final Pattern PRINTED = Pattern.compile("[ \u00A0](?!" + Forms.YEAR + "\\b)\\d{1,4}(?:\\s?\\(\\d{1,3}\\))?[,:]?\\s?[A-Za-z]?\\d{2,7}");

    private JournalNames() {}

    /** Whether words are a journal. @param end offset behind them */
    static boolean isOne(ItemText item, int end, List<String> words) {
        boolean printed = words.size() > 1 && PRINTED.matcher(item.text()).region(Math.min(end, item.length()), item.length()).lookingAt();
        return words.stream().noneMatch(NameWords::isInitial) && (printed || LAST_WORDS.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT)));
    }
}
