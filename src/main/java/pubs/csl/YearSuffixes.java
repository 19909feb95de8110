package pubs.csl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The letters that tell apart the entries a style cites by the same names and year: {@code 2024a}, {@code 2024b} (CSL
 * 1.0.2, "Disambiguation", {@code disambiguate-add-year-suffix}).
 */
public final class YearSuffixes {
    /** Below this size a list is done before a second thread has begun. */
    private static final int WORTH_SHARING = 300;

    private YearSuffixes() {}

    /**
     * @param items in the order of the list
     * @return for each item its letters, or empty
     */
    public static List<String> of(List<CslItem> items, Style style) {
        if (!style.prepared().citation().yearSuffix()) {
            return Collections.nCopies(items.size(), "");
        }
        Citer citer = new Citer(style, EtAl.STYLE, Marks.NONE);
        Stream<CslItem> all = items.size() < WORTH_SHARING ? items.stream() : items.parallelStream();
        List<String> cited = all.map(citer::citedAs).toList();
        Map<String, Integer> alike = new HashMap<>();
        cited.forEach(text -> alike.merge(text, 1, Integer::sum));
        Map<String, Integer> given = new HashMap<>();
        List<String> suffixes = new ArrayList<>(items.size());
        for (String text : cited) {
            boolean needed = !text.isEmpty() && alike.get(text) > 1;
            suffixes.add(needed ? letters(given.merge(text, 1, Integer::sum)) : "");
        }
        return suffixes;
    }

    /** {@code 1 -> a}, {@code 26 -> z}, {@code 27 -> aa}. */
    static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
