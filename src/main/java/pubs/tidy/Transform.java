package pubs.tidy;

import pubs.bibtex.RawEntry;

/** One change to an entry. Doing it twice is doing it once. */
interface Transform {
    RawEntry apply(RawEntry entry);
}
