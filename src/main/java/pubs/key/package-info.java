/**
 * Citation keys made from an entry by a pattern, in JabRef's words.
 * Nothing here changes an entry, or knows which keys a library has.
 */
package pubs.key;
