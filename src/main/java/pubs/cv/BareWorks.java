package pubs.cv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pubs.latex.PlainLetters;
import pubs.model.Entry;
import pubs.model.Field;

/**
 * Works that no title and author tell: some sciences list papers without titles, and what an institution made has no author.
 * A paper is then known by where it is printed, and anything else only where nothing new is said of it.
 */
final class BareWorks {
    private static final String[] PAGES = {"pages", "eid"};

    private BareWorks() {}

    /**
     * Under what a work is found that may have no title in a document or in a library.
     *
     * @param families of its people
     */
    static Set<String> keys(Entry entry, List<String> families) {
        Set<String> keys = new LinkedHashSet<>();
        String year = entry.get("year").orElse("");
        String page = page(Numbers.of(entry));
        if (!families.isEmpty() && !year.isEmpty() && !page.isEmpty()) {
            // Others may stand behind "et al.".
            keys.add("printed:" + families.get(0) + "/" + year + "/" + page);
        }
        String title = letters(entry, "title");
        if (title.isEmpty() || families.isEmpty()) {
            keys.add("bare:" + title + "/" + String.join("/", families) + "/" + year);
        }
        return keys;
    }

    /** Whether entries, one of which has no title, are printed at one place. */
    static boolean arePrintedTogether(Entry known, Entry item, boolean samePlace) {
        Numbers one = Numbers.of(known);
        Numbers other = Numbers.of(item);
        return !(known.has("title") && item.has("title")) && samePlace && one.differences(other) == 0 && !page(one).isEmpty() && page(one).equals(page(other));
    }

    /** Whether an item without a title or without people says nothing that is not known. */
    static boolean saysNothingNew(Entry known, Entry item) {
        return item.fields().stream().map(Field::name).allMatch(name -> letters(known, name).equals(letters(item, name)));
    }

    private static String letters(Entry entry, String field) {
        return PlainLetters.of(entry.get(field).orElse(""));
    }

    private static String page(Numbers numbers) {
        return numbers.of().getOrDefault(PAGES[0], numbers.of().getOrDefault(PAGES[1], ""));
    }
}
