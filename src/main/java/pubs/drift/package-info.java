/**
 * Where a publication list that is kept by hand differs from the library: which item is which entry, and what each says.
 * Nothing here reads a file, and nothing decides which of the two is right.
 */
package pubs.drift;
