package pubs.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import pubs.model.Entry;

/** Awards, wherever they are written, as {@code award}, one after the other between semicolons. */
final class Awards {
    private static final String[] FIELDS = {"award", "award_name", "awards", "honor", "honors"};
    private static final String[] NOTES = {"note", "addendum", "comment"};
    /** Words that make a short note an award. */
    private static final Set<String> WORDS = Set.of("award", "awards", "prize", "honorable mention", "honourable mention",
            "best paper", "outstanding paper", "distinguished paper", "best student paper", "runner-up", "runner up",
            "test of time", "test-of-time", "top pick", "top picks", "spotlight", "oral presentation", "best poster",
            "best demo", "best artifact", "finalist", "best thesis");

    private Awards() {}

    static Entry normalise(Entry entry) {
        Entry done = entry;
        List<String> awards = new ArrayList<>();
        for (String field : FIELDS) {
            if (entry.has(field)) {
                for (String award : entry.get(field).orElse("").split(";")) {
                    add(awards, award);
                }
                done = field.equals("award") ? done : done.without(field);
            }
        }
        for (String field : NOTES) {
            if (entry.has(field)) {
                done = fromNote(done, field, awards);
            }
        }
        return awards.isEmpty() ? done : done.with("award", String.join("; ", awards));
    }

    private static Entry fromNote(Entry entry, String field, List<String> awards) {
        List<String> kept = new ArrayList<>();
        boolean found = false;
        for (String part : entry.get(field).orElse("").split(";|(?<=[a-z)])\\. |(?<=[a-z)]), (?=[A-Z])")) {
            if (isAward(part)) {
                add(awards, part);
                found = true;
            } else if (!part.isBlank()) {
                kept.add(part.strip());
            }
        }
        if (!found) {
            return entry;
        }
        return kept.isEmpty() ? entry.without(field) : entry.with(field, String.join("; ", kept));
    }

    private static boolean isAward(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.length() < 100 && WORDS.stream().anyMatch(lower::contains);
    }

    private static void add(List<String> awards, String award) {
        String text = award.strip();
        while (text.endsWith(".") || text.endsWith(",")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(awards);
        if (!text.isEmpty() && !known.contains(text)) {
            awards.add(text);
        }
    }
}
