/**
 * What of a library entry goes out to a paper, and in which dialect: fields, types, letters, venues.
 * Nothing here knows a paper's files or merges anything.
 */
package pubs.sync.profile;
