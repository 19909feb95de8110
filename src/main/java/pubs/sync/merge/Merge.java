package pubs.sync.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Merges one entry field by field. The base is what the library gave when the two were last brought together: what differs
 * from it in the library has changed there, and what differs from it in the paper has changed there. The table is
 * in {@code docs/sync.md}.
 */
public final class Merge {
    /** What settles a field that both have changed. */
    public enum Settlement {
        /** The paper's value stays. */
        OURS,
        /** The library's value comes in. */
        THEIRS,
        /** Nobody has said; the field stays and is listed. */
        NONE
    }

    /**
     * A field that is to be written, with its new value; without one it is taken out.
     *
     * @param name of the field, {@link Values#TYPE} for the type
     */
    public record Change(String name, Optional<String> value) {}

    /** A field in which the two disagree, with all that is known of it. */
    public record Disagreement(String name, Optional<String> base, Optional<String> library, Optional<String> paper) {}

    /**
     * What comes of a merge.
     *
     * @param changes     to be made in the paper
     * @param conflicts   what both have changed, and nobody has settled
     * @param differences where the paper differs, or lacks something, and there was no base to tell why
     * @param base        the base of the next merge
     */
    public record Result(List<Change> changes, List<Disagreement> conflicts, List<Disagreement> differences, Values base) {}

    private Merge() {}

    /**
     * Merges an entry.
     *
     * @param base       of the last merge; absent when there was none
     * @param settlement says of a field what settles a conflict, and without a base a difference
     */
    public static Result merge(Optional<Values> base, Values library, Values paper,
            Function<String, Settlement> settlement) {
        List<Change> changes = new ArrayList<>();
        List<Disagreement> conflicts = new ArrayList<>();
        List<Disagreement> differences = new ArrayList<>();
        Values next = library;
        for (String name : Values.names(base.isPresent() ? List.of(library, base.get()) : List.of(library))) {
            Optional<String> theirs = library.get(name);
            Optional<String> ours = paper.get(name);
            Optional<String> old = base.flatMap(values -> values.get(name));
            boolean alike = FieldText.same(name, theirs, ours);
            boolean onlyOurs = base.isPresent() && FieldText.same(name, theirs, old);
            if (alike || onlyOurs) {
                continue;
            }
            boolean onlyTheirs = base.isPresent() && FieldText.same(name, ours, old);
            Settlement settled = onlyTheirs ? Settlement.THEIRS : settlement.apply(name);
            if (settled == Settlement.THEIRS) {
                changes.add(new Change(name, theirs));
            } else if (settled == Settlement.NONE) {
                Disagreement disagreement = new Disagreement(name, old, theirs, ours);
                if (base.isPresent()) {
                    conflicts.add(disagreement);
                    next = next.with(name, old);
                } else {
                    differences.add(disagreement);
                }
            }
        }
        return new Result(List.copyOf(changes), List.copyOf(conflicts), List.copyOf(differences), next);
    }
}
