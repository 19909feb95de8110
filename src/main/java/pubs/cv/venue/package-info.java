/**
 * Conferences and journals by their short names: a table of facts.
 * Nothing here guesses; a venue that is not in the table is not known.
 */
package pubs.cv.venue;
