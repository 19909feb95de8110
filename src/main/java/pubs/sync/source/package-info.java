/**
 * What a paper cites, where, and which files it is made of, as all readers of papers report it.
 * Nothing here knows a markup language, and nothing reads outside the folder tree it was given.
 */
package pubs.sync.source;
