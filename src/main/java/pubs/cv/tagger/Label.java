package pubs.cv.tagger;

/** What a stretch of a reference is. The order is that of the model's file: new ones go to the end. */
public enum Label {
    AUTHOR,
    /** Editors, translators and others who are named beside or in place of the authors. */
    EDITOR,
    TITLE,
    /** The journal, proceedings, book or series that the work is in. */
    CONTAINER,
    DATE, VOLUME, ISSUE, PAGES, PUBLISHER, PLACE, URL, DOI,
    /** Edition, kind of work, identifiers, status, awards, when it was looked at. */
    NOTE,
    /** What belongs to the list and not to the work: the number of the item. */
    OTHER;

    static final int COUNT = values().length;
}
