/**
 * What is known of conferences, journals, workshops and preprint servers, as a table of facts.
 * Nothing here guesses: a venue that is not in the table, or could be two of it, is not known.
 */
package pubs.cv.venue;
