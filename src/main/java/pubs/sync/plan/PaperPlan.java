package pubs.sync.plan;

import java.util.List;
import pubs.diagnostic.Diagnostic;

/**
 * What a sync would do to one paper.
 *
 * @param steps    in the order of the paper's entries
 * @param problems conflicts, keys that are found nowhere, and what else a person has to see
 * @param changes  the files that change, in the order in which they are to be written
 */
public record PaperPlan(List<Step> steps, List<Diagnostic> problems, List<FileChange> changes) {
    /** Whether a BibTeX file would change. */
    public boolean isStale() {
        return changes.stream().anyMatch(change -> !change.record());
    }
}
