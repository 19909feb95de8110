/**
 * Names of people: splitting a list as BibTeX does, who is who in the people file, roles and marks.
 * Nothing here formats a name for a style.
 */
package pubs.names;
