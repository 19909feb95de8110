package pubs.cv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pubs.latex.PlainLetters;
import pubs.model.Entry;

/**
 * The numbers by which a work is found within what it appeared in, as they compare: volume, number, the first of its pages.
 *
 * @param of the numbers by field
 */
record Numbers(Map<String, String> of) {
    private static final List<String> FIELDS = List.of("volume", "number", "pages", "eid");
    private static final Pattern FIRST_PAGE = Pattern.compile("(?s)^([^\\s–—-]+)[\\s–—-].*$");

    static Numbers of(Entry entry) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (String field : FIELDS) {
            entry.get(field).map(value -> number(field, value)).filter(number -> !number.isEmpty()).ifPresent(number -> numbers.put(field, number));
        }
        return new Numbers(numbers);
    }

    /** {@code e12--19 -> 12}: pages that begin with the same are hardly others. */
    private static String number(String field, String value) {
        boolean pages = field.equals("pages") || field.equals("eid");
        String letters = PlainLetters.of(pages ? FIRST_PAGE.matcher(value.strip()).replaceFirst("$1") : value);
        return pages && letters.startsWith("e") ? letters.substring(1) : letters;
    }

    /** In how many fields that both have they differ. */
    long differences(Numbers other) {
        return of.entrySet().stream().filter(number -> !other.of.getOrDefault(number.getKey(), number.getValue()).equals(number.getValue())).count();
    }
}
