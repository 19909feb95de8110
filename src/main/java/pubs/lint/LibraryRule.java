package pubs.lint;

import java.util.List;
import pubs.model.Entry;

/** Looks at all entries together. */
interface LibraryRule {
    /** @param entries with all fields that they inherit, in their order */
    void check(List<Entry> entries, Report report);
}
