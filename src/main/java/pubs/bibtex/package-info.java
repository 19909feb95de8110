/**
 * BibTeX files: cut into blocks without loss, read entry by entry, written back byte for byte but for what changed.
 * The only place that knows JBibTeX. Nothing here interprets what a field means, except for inheritance.
 */
package pubs.bibtex;
