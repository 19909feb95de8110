/**
 * LaTeX text to Unicode styled text and back, by one table.
 * Nothing here knows what a field, a name or a document is.
 */
package pubs.latex;
