/**
 * Writes what a sync has planned, so that no moment shows half of it, and waits for changes of papers.
 * Nothing here decides what is written.
 */
package pubs.sync.apply;
