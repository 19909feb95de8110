/**
 * Reads CSL-JSON with the place of everything it says.
 * Nothing here maps an item to another vocabulary or prints one.
 */
package pubs.csl.json;
