package pubs.csl;

/** What an item is written for. */
enum Purpose {
    /** To be read. */
    ENTRY,
    /** To be sorted: names family name first, dates as numbers. */
    SORT_KEY,
    /** To see which items a style cites alike: names as it would write them to tell items apart. */
    CITATION
}
