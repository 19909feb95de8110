/**
 * Citation styles: finding one, giving it the entry in CSL's words, and taking back styled text.
 * The only place that knows citeproc-java. Nothing here chooses, orders or prints publications.
 */
package pubs.csl;
