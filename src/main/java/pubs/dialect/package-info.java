/**
 * The many dialects of {@code .bib} files, read into the one that pubs writes: marks beside names, status and awards in
 * notes, preprints in journals, links under many names. Also the one table of what types and fields are called in classic
 * BibTeX and in biblatex. Nothing here reads a file or formats anything.
 */
package pubs.dialect;
