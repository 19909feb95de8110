package pubs.tidy;

import java.util.function.Predicate;
import pubs.bibtex.RawEntry;
import pubs.bibtex.RawField;

/** Leaves fields out. */
final class RemoveFields implements Transform {
    private final Predicate<RawField> unwanted;

    RemoveFields(Predicate<RawField> unwanted) {
        this.unwanted = unwanted;
    }

    @Override
    public RawEntry apply(RawEntry entry) {
        return entry.withFields(entry.fields().stream().filter(unwanted.negate()).toList());
    }
}
