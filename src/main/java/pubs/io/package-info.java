/**
 * Files: decoding and encoding, line endings, writing that leaves either the old or the new file.
 * Nothing here knows what is in a file.
 */
package pubs.io;
