package pubs.tidy;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import pubs.bibtex.EntryLayout;

/**
 * What a run of {@link Tidier} does.
 *
 * @param layout     of entries; its line ending is that of the file
 * @param transforms what is changed in entries
 * @param order      of fields, by name in lower case; empty for the usual one
 * @param without    fields that are left out, by name in lower case
 * @param sort       the order of entries
 * @param journals   the form that the names of journals get, in plain text; {@link UnaryOperator#identity()} leaves them
 */
public record TidyOptions(EntryLayout layout, Set<Transforms> transforms, List<String> order, Set<String> without,
        EntrySort sort, UnaryOperator<String> journals) {
    /** Options that leave the names of journals as they are. */
    public TidyOptions(EntryLayout layout, Set<Transforms> transforms, List<String> order, Set<String> without, EntrySort sort) {
        this(layout, transforms, order, without, sort, UnaryOperator.identity());
    }

    /** The same with another layout. */
    public TidyOptions withLayout(EntryLayout other) {
        return new TidyOptions(other, transforms, order, without, sort, journals);
    }
}
