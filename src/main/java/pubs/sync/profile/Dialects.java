package pubs.sync.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pubs.dialect.DateFields;
import pubs.dialect.DialectTable;
import pubs.dialect.DialectTable.Words;
import pubs.dialect.Months;
import pubs.sync.merge.Values;

/** What entries say, in the words of one dialect or the other. */
public final class Dialects {
    private Dialects() {}

    /** {@code @thesis, type = mathesis, date = 2020-03 -> @mastersthesis, year = 2020, month = March}. */
    public static Values toBibtex(Values entry) {
        return values(DialectTable.toBibtex(words(entry)));
    }

    /** {@code @techreport, journal, year = 2020, month = March -> @report, journaltitle, date = 2020-03}. */
    public static Values toBiblatex(Values entry) {
        return values(DialectTable.toBiblatex(words(entry)));
    }

    private static Words words(Values entry) {
        return new Words(entry.type(), entry.fields());
    }

    private static Values values(Words words) {
        return new Values(words.type(), words.fields());
    }

    /**
     * Values under the names that another entry has for the same things, so that the two can be compared: {@code journal} where
     * that has {@code journal}, {@code year} where that has {@code year} and no {@code date}; and as the other's type when that is the same in the other dialect.
     */
    public static Values like(Values entry, Values model) {
        Map<String, String> named = new LinkedHashMap<>();
        boolean years = model.get("date").isEmpty() && model.get("year").isPresent();
        boolean dates = model.get("date").isPresent() && model.get("year").isEmpty() && entry.get("date").isEmpty();
        Optional<String> date = dates ? DateFields.join(entry.get("year"), entry.get("month")) : Optional.empty();
        entry.fields().forEach((name, value) -> {
            if (name.equals("date") && years && !DateFields.split(value).isEmpty()) {
                DateFields.split(value).forEach(named::putIfAbsent);
            } else if (name.equals("year") && date.isPresent()) {
                named.put("date", date.get());
            } else if (!(name.equals("month") && date.isPresent() && Months.number(value) > 0)) {
                boolean other = model.get(name).isEmpty() && DialectTable.otherName(name).flatMap(model::get).isPresent();
                named.putIfAbsent(other ? DialectTable.otherName(name).get() : name, value);
            }
        });
        boolean sameType = toBibtex(new Values(model.type(), thesis(model))).type().equals(entry.type())
                || toBiblatex(new Values(model.type(), Map.of())).type().equals(entry.type());
        return new Values(sameType ? model.type() : entry.type(), named);
    }

    private static Map<String, String> thesis(Values model) {
        return model.get("type").map(kind -> Map.of("type", kind)).orElse(Map.of());
    }
}
