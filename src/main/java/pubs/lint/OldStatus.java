package pubs.lint;

import java.time.Year;
import pubs.model.Entry;
import pubs.model.Field;

/** What was submitted or accepted years ago has come out, or never will. */
final class OldStatus implements EntryRule {
    private static final int YEARS = 2;
    private final Year now;

    OldStatus(Year now) {
        this.now = now;
    }

    @Override
    public void check(Entry entry, Report report) {
        Field status = entry.field("pubstate").orElse(null);
        String date = entry.first("year", "date").orElse("");
        if (status != null && date.matches("\\d{4}.*") && now.getValue() - Integer.parseInt(date.substring(0, 4)) > YEARS) {
            report.field(Rule.OLD_STATUS, entry, status, "\"" + status.value() + "\" since " + date.substring(0, 4)
                    + "; has it appeared?");
        }
    }
}
