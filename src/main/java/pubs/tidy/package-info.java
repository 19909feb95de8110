/**
 * Rewrites BibTeX files in one agreed shape: a small class for each change, which any run may leave out.
 * Nothing here changes what an entry says, or decides what is wrong with it.
 */
package pubs.tidy;
