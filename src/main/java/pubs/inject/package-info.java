/**
 * The marked sections of a document: finding the comments that mark them, in each type of document, and putting new text
 * between them.
 * Nothing here knows what stands in a section, reads a library or writes a file.
 */
package pubs.inject;
