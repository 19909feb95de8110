/**
 * From one format of bibliographies to another: BibTeX and biblatex, CSL-JSON, RIS, EndNote's tags, CITATION.cff, CSV. Between
 * two files of BibTeX an entry is translated where it stands; all other ways lead over items in CSL's words.
 * Nothing here reads or writes a file, chooses publications or formats a list, and nothing is left out without being said.
 */
package pubs.convert;
