package pubs.lint;

import pubs.model.Entry;

/** Looks at one entry. */
interface EntryRule {
    /** @param entry with all fields that it inherits */
    void check(Entry entry, Report report);
}
