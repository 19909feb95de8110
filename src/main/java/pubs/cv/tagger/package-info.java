/**
 * Tells which stretch of a reference is what, learned from references that were rendered from BibTeX in many styles.
 * Nothing here knows where a reference came from, or makes an entry of it.
 */
package pubs.cv.tagger;
