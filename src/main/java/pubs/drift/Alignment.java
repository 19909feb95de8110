package pubs.drift;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pubs.diagnostic.Suggestion;
import pubs.model.Contributor;
import pubs.names.NameIdentity;

/**
 * Which author of an item is which of the work.
 *
 * @param pairs   place in the item to place in the library, both from 0, in the order of the item
 * @param slips   those of the pairs that go by a letter or two, or by the family name alone
 * @param missing places in the library without a partner
 * @param added   places in the item without one
 */
record Alignment(Map<Integer, Integer> pairs, Map<Integer, Integer> slips, List<Integer> missing, List<Integer> added) {
    private static final int MOST_SLIPS = 3;
    private static final int LETTERS_FOR_A_SLIP = 4;
    /** More people without a partner are not compared letter by letter. */
    private static final int MOST_COMPARED = 30;

    static Alignment of(Pair pair) {
        List<Contributor> read = pair.item().authors().people();
        List<Contributor> known = pair.work().authors().people();
        List<NameIdentity> names = known.stream().map(person -> NameIdentity.of(person.name())).toList();
        Map<String, Deque<Integer>> byFamily = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byFamily.computeIfAbsent(names.get(i).family(), family -> new ArrayDeque<>()).add(i);
        }
        Map<String, Integer> byLetters = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            byLetters.putIfAbsent(letters(known.get(i)), i);
        }
        Map<Integer, Integer> pairs = new TreeMap<>();
        boolean[] taken = new boolean[known.size()];
        for (int i = 0; i < read.size(); i++) {
            NameIdentity name = NameIdentity.of(read.get(i).name());
            int found = -1;
            if (i < known.size() && !taken[i] && isSame(read.get(i), name, known.get(i), names.get(i))) {
                found = i;
            } else {
                int same = byLetters.getOrDefault(letters(read.get(i)), -1);
                found = same >= 0 && !taken[same] ? same : find(read.get(i), name, known, names, byFamily, taken);
            }
            if (found >= 0) {
                taken[found] = true;
                pairs.put(i, found);
            }
        }
        Map<Integer, Integer> slips = new TreeMap<>();
        List<Integer> missing = IntStream.range(0, known.size()).filter(place -> !taken[place]).boxed().collect(Collectors.toList());
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (!pairs.containsKey(i)) {
                Contributor person = read.get(i);
                Optional<Integer> near = missing.stream().limit(MOST_COMPARED).filter(place -> isNear(person, known.get(place))).findFirst();
                if (near.isPresent()) {
                    missing.remove(near.get());
                    slips.put(i, near.get());
                } else {
                    added.add(i);
                }
            }
        }
        pairs.putAll(slips);
        return new Alignment(pairs, slips, missing, added);
    }

    private static int find(Contributor person, NameIdentity name, List<Contributor> known, List<NameIdentity> names,
            Map<String, Deque<Integer>> byFamily, boolean[] taken) {
        for (int i : byFamily.getOrDefault(name.family(), new ArrayDeque<>())) {
            if (!taken[i] && isSame(person, name, known.get(i), names.get(i))) {
                return i;
            }
        }
        // "Duan Jiangfei": the family name stands where the given one is expected.
        Folded given = Folded.of(person.name().given());
        for (int i : byFamily.getOrDefault(given.letters(), new ArrayDeque<>())) {
            if (!taken[i] && name.fits(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(Contributor read, NameIdentity name, Contributor known, NameIdentity other) {
        return known.literal() || read.literal() ? letters(read).equals(letters(known)) : name.fits(other);
    }

    /** {@code J. Mueller}, {@code Jürgen Müller}; and two of one family name, who are likelier one person than two. */
    private static boolean isNearFamily(Contributor one, Contributor other) {
        String family = NameIdentity.of(one.name()).family();
        String otherFamily = NameIdentity.of(other.name()).family();
        int slips = Math.min(MOST_SLIPS, family.length() / LETTERS_FOR_A_SLIP);
        String given = Folded.of(one.name().given()).letters();
        String otherGiven = Folded.of(other.name().given()).letters();
        boolean begins = !given.isEmpty() && !otherGiven.isEmpty() && given.charAt(0) == otherGiven.charAt(0);
        return family.equals(otherFamily) || begins && Suggestion.distance(family, otherFamily, slips) <= slips;
    }

    private static String letters(Contributor person) {
        return Folded.of(person.name().display()).letters();
    }

    /** Whether a few letters are all that differs, or the given name of one family name. */
    private static boolean isNear(Contributor one, Contributor other) {
        String letters = letters(one);
        String others = letters(other);
        int slips = Math.min(MOST_SLIPS, Math.max(letters.length(), others.length()) / LETTERS_FOR_A_SLIP);
        return Suggestion.distance(letters, others, slips) <= slips || isNearFamily(one, other);
    }
}
