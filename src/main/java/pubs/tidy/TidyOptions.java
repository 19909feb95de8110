package pubs.tidy;

import java.util.List;
import java.util.Set;
import pubs.bibtex.EntryLayout;

/**
 * What a run of {@link Tidier} does.
 *
 * @param layout     of entries; its line ending is that of the file
 * @param transforms what is changed in entries
 * @param order      of fields, by name in lower case; empty for the usual one
 * @param without    fields that are left out, by name in lower case
 * @param sort       the order of entries
 */
public record TidyOptions(EntryLayout layout, Set<Transforms> transforms, List<String> order, Set<String> without,
        EntrySort sort) {
    /** The same with another layout. */
    public TidyOptions withLayout(EntryLayout other) {
        return new TidyOptions(other, transforms, order, without, sort);
    }
}
