/**
 * Findings about a text: where, how bad, what, and how they print.
 * Nothing here decides what is wrong, prints to a stream, or ends the program.
 */
package pubs.diagnostic;
