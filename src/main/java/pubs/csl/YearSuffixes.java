package pubs.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pubs.csl.style.PreparedStyle;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.StyledText;

/**
 * The letters that tell apart the entries a style cites by the same names and year: {@code 2024a}, {@code 2024b} (CSL
 * 1.0.2, "Disambiguation", {@code disambiguate-add-year-suffix}).
 */
public final class YearSuffixes {
    private YearSuffixes() {}

    /**
     * @param items in the order of the list
     * @return for each item its letters, or empty
     */
    public static List<String> of(List<CslItem> items, Style style) {
        PreparedStyle.Citation citation = style.prepared().citation();
        List<String> keys = new ArrayList<>(items.size());
        Map<String, Integer> alike = new HashMap<>();
        for (CslItem item : items) {
            String key = citation.yearSuffix() ? citedAs(item, citation) : item.id();
            keys.add(key);
            alike.merge(key, 1, Integer::sum);
        }
        Map<String, Integer> given = new HashMap<>();
        List<String> suffixes = new ArrayList<>(items.size());
        for (String key : keys) {
            boolean needed = citation.yearSuffix() && alike.get(key) > 1;
            suffixes.add(needed ? letters(given.merge(key, 1, Integer::sum)) : "");
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

    private static String citedAs(CslItem item, PreparedStyle.Citation citation) {
        StringBuilder key = new StringBuilder();
        Contributors named = item.names().get("author");
        for (String other : new String[] {"editor", "translator"}) {
            named = named == null ? item.names().get(other) : named;
        }
        if (named == null) {
            StyledText title = item.text().get("title");
            key.append(title == null ? "" : title.plain());
        } else {
            names(key, named.people(), citation);
        }
        CslDate issued = item.dates().get("issued");
        key.append('\n');
        if (issued != null) {
            issued.start().ifPresent(start -> key.append(start.year()));
            issued.end().filter(end -> issued.start().get().year() != end.year()).ifPresent(end -> key.append('/').append(end.year()));
            key.append(issued.literal());
        }
        return key.toString();
    }

    private static void names(StringBuilder key, List<Contributor> people, PreparedStyle.Citation citation) {
        boolean cut = !citation.addNames() && citation.etAlMin() > 0 && people.size() >= citation.etAlMin();
        int shown = cut ? Math.min(citation.etAlUseFirst(), people.size()) : people.size();
        for (Contributor person : people.subList(0, shown)) {
            key.append(person.name().family()).append(citation.addGiven() ? person.name().given() : "").append(';');
        }
        key.append(cut ? "…" : "");
    }
}
