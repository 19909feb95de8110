package pubs.sync.plan;

import java.util.List;
import java.util.Map;
import pubs.model.CitationKey;
import pubs.model.Entry;

/**
 * An entry of the library.
 *
 * @param entry  with macros expanded
 * @param raws   the values as the file has them, by field
 * @param macros the macros that a value names, by field; months left out
 */
record LibraryEntry(CitationKey key, Entry entry, Map<String, String> raws, Map<String, List<String>> macros) {}
