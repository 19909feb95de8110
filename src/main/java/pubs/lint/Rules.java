package pubs.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules by id. */
public final class Rules {
    private Rules() {}

    /** The ids of all rules, those of the reader after ours. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            ids.add(rule.id());
        }
        ids.addAll(ReaderRules.SUMMARIES.keySet());
        return ids;
    }

    /** What a rule is about, a phrase. */
    public static String summary(String id) {
        return Rule.of(id).map(Rule::summary).or(() -> Optional.ofNullable(ReaderRules.SUMMARIES.get(id))).orElse(id);
    }
}
