/**
 * The homepage: a styled list as one HTML file that a person can search and a machine can read, and the feed beside it.
 * Nothing here reads a file, knows the time, or lets a field of an entry become markup, an address or script unchecked.
 */
package pubs.render.page;
