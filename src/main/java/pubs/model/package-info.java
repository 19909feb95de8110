/**
 * The values everything else works on: a library of entries, names, contributors, styled text.
 * Nothing here reads, parses, formats or knows a file.
 */
package pubs.model;
