/**
 * Papers: their main files, what they cite, which BibTeX files they name.
 * Nothing here writes, and nothing here knows a library.
 */
package pubs.sync.paper;
