package pubs.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pubs.latex.LatexReader;
import pubs.model.Entry;

/** One journal or conference in several spellings: capitals, points, <i>and</i> or {@code &}. */
final class VenueSpellings implements LibraryRule {
    private static final String[] FIELDS = {"journal", "journaltitle", "booktitle"};

    @Override
    public void check(List<Entry> entries, Report report) {
        Map<String, Map<String, List<Entry>>> venues = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (String name : FIELDS) {
                entry.field(name).filter(field -> !field.value().isBlank() && field.span().isPresent()).ifPresent(field ->
                        venues.computeIfAbsent(folded(field.value()), key -> new LinkedHashMap<>())
                                .computeIfAbsent(field.value(), key -> new ArrayList<>()).add(entry));
            }
        }
        for (Map<String, List<Entry>> spellings : venues.values()) {
            if (spellings.size() > 1) {
                report(spellings, report);
            }
        }
    }

    private static void report(Map<String, List<Entry>> spellings, Report report) {
        String usual = "";
        int most = 0;
        for (Map.Entry<String, List<Entry>> spelling : spellings.entrySet()) {
            if (spelling.getValue().size() > most) {
                most = spelling.getValue().size();
                usual = spelling.getKey();
            }
        }
        for (Map.Entry<String, List<Entry>> spelling : spellings.entrySet()) {
            if (!spelling.getKey().equals(usual)) {
                Entry first = spelling.getValue().get(0);
                for (String name : FIELDS) {
                    String used = usual;
                    first.field(name).filter(field -> field.value().equals(spelling.getKey())).ifPresent(field ->
                            report.field(Rule.VENUE_SPELLING, first, field, "this venue is also spelt \"" + used + "\""));
                }
            }
        }
    }

    private static String folded(String latex) {
        String plain = LatexReader.plain(latex).toLowerCase(Locale.ROOT).replace("&", "and");
        StringBuilder letters = new StringBuilder();
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        String text = letters.toString();
        return text.startsWith("the") ? text.substring(3) : text;
    }
}
