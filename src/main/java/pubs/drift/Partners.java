package pubs.drift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which item of a list is which work: the likeliest pairs first, each work once while there are others. */
final class Partners {
    private record Candidate(int item, Work work, double likeness) {}

    private final List<ListedItem> items;
    private final Likeness likeness;
    private final Map<Integer, Work> workOf = new HashMap<>();
    private final Map<Work, Boolean> taken = new IdentityHashMap<>();

    Partners(List<ListedItem> items, WorkIndex index) {
        this.items = items;
        this.likeness = new Likeness(index);
        pair(index::same);
        pair(item -> index.byWords(item.title().words()));
        // The title may have been misread: perhaps one stands somewhere in the text.
        pair(item -> index.byWords(item.text().words()));
        again(index);
    }

    /** Gives items without a work one that has no item, the likeliest pairs first. */
    private void pair(Function<ListedItem, Collection<Work>> works) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!workOf.containsKey(i)) {
                for (Work work : works.apply(items.get(i))) {
                    double like = taken.containsKey(work) ? 0 : likeness.of(items.get(i), work);
                    if (like > 0) {
                        candidates.add(new Candidate(i, work, like));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            if (!workOf.containsKey(candidate.item()) && !taken.containsKey(candidate.work())) {
                workOf.put(candidate.item(), candidate.work());
                taken.put(candidate.work(), true);
            }
        }
    }

    /** A work may stand in a list twice: among the selected publications and among all. */
    private void again(WorkIndex index) {
        for (int i = 0; i < items.size(); i++) {
            if (!workOf.containsKey(i)) {
                ListedItem item = items.get(i);
                Optional<Work> same = index.same(item).stream().filter(work -> likeness.of(item, work) > 0)
                        .max(Comparator.comparingDouble(work -> likeness.of(item, work)));
                if (same.isPresent()) {
                    workOf.put(i, same.get());
                }
            }
        }
    }

    /** The work of an item, by its place in the list. */
    Optional<Work> work(int item) {
        return Optional.ofNullable(workOf.get(item));
    }

    /** The letters of all titles that some item has. */
    Set<String> titles() {
        Set<String> titles = new HashSet<>();
        taken.keySet().forEach(work -> titles.add(work.titles().get(0).letters()));
        return titles;
    }

    boolean has(Work work) {
        return taken.containsKey(work);
    }
}
