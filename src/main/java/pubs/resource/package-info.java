/** The tables and texts that the program brings along. */
package pubs.resource;
