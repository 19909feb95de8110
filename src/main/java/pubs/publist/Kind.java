package pubs.publist;

import java.util.Locale;

/** The kind of place a work appears in; by default each is a section of the list, in this order. */
public enum Kind {
    CONFERENCE, JOURNAL, WORKSHOP, PREPRINT, BOOK, CHAPTER, THESIS, REPORT, OTHER;

    /** The name used in settings and options, {@code conference}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
