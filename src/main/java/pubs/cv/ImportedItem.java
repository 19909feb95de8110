package pubs.cv;

import java.util.List;
import pubs.diagnostic.SourceSpan;
import pubs.model.Entry;

/**
 * An item of a list read into an entry.
 *
 * @param entry      without a key
 * @param text       of the item as it stands in the document
 * @param confidence from 0 for a guess to 1 for certain
 * @param doubts     what a person should look at; empty when nothing is doubtful
 * @param owner      the name that is set off from the others, as BibTeX takes it; empty when none is
 */
public record ImportedItem(Entry entry, String text, double confidence, List<String> doubts, String owner, SourceSpan span) {}
