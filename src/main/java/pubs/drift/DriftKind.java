package pubs.drift;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can differ. */
public enum DriftKind {
    NOT_IN_LIST, NOT_IN_LIBRARY, OTHER_TITLE, OTHER_AUTHORS, OTHER_VENUE, OTHER_YEAR, OTHER_STATUS, OTHER_MARKS, OTHER_AWARDS;

    /** {@code other-title}: the rule of a finding, and a value of the option that leaves it out. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(DriftKind::id).toList();
    }
}
