package pubs.lint;

import java.util.List;
import pubs.diagnostic.Suggestion;
import pubs.model.Entry;
import pubs.model.Field;

/** Types and fields by the data model: missing ones and unknown ones. */
final class Fields implements EntryRule {
    @Override
    public void check(Entry entry, Report report) {
        String type = entry.type().name();
        if (!DataModel.types().contains(type)) {
            report.entry(Rule.UNKNOWN_TYPE, entry, "there is no type \"" + type + "\"" + near(Suggestion.nearest(type, DataModel.types())));
        }
        boolean unpublished = entry.has("pubstate") || entry.has("note") && entry.get("note").orElse("").matches(
                "(?i).*\\b(?:submitted|under review|in preparation|to appear|in press|forthcoming)\\b.*");
        for (List<String> alternatives : DataModel.needed(type)) {
            boolean there = alternatives.stream().anyMatch(entry::has);
            // What is not out yet has no year and no place.
            boolean excused = unpublished && !alternatives.contains("title") && !alternatives.contains("author")
                    || alternatives.contains("journal") && entry.has("eprint");
            if (!there && !excused) {
                report.entry(Rule.MISSING_FIELD, entry, "@" + type + " needs " + String.join(" or ", alternatives));
            }
        }
        for (Field field : entry.fields()) {
            if (!DataModel.isKnown(field.name()) && field.span().isPresent()) {
                List<String> near = Suggestion.nearest(field.name(), DataModel.fields());
                if (!near.isEmpty() && field.name().length() > 3) {
                    report.field(Rule.UNKNOWN_FIELD, entry, field, "nothing reads the field \"" + field.name() + "\"" + near(near));
                }
            }
        }
    }

    private static String near(List<String> near) {
        return near.isEmpty() ? "" : "; did you mean \"" + near.get(0) + "\"?";
    }
}
