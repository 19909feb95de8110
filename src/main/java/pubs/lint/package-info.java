/**
 * Tells what is wrong or doubtful in BibTeX files, one class for a rule or for rules of one kind.
 * Nothing here changes an entry or knows of a command line.
 */
package pubs.lint;
