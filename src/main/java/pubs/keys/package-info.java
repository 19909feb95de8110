/**
 * Citation keys made from what an entry says.
 * Nothing here changes an entry or looks for who cites it.
 */
package pubs.keys;
