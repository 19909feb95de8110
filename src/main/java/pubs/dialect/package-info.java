/**
 * The many dialects of {@code .bib} files, read into the one that pubs writes: marks beside names, status and awards in
 * notes, preprints in journals, links under many names. Nothing here reads a file or formats anything.
 */
package pubs.dialect;
