/**
 * The publication list of a CV read into entries: from any text format, in any layout.
 * Nothing here writes a file or knows the library.
 */
package pubs.cv;
