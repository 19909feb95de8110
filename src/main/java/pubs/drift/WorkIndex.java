package pubs.drift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The works by identifiers, titles and the words of titles; asking costs the same however many there are. */
final class WorkIndex {
    /** So many of the rarest words of a text are looked up … */
    private static final int WORDS = 10;
    /** … and a word of more titles than this tells none of them. */
    private static final int COMMON = 100;

    private final List<Work> works;
    private final Map<String, List<Work>> byId = new HashMap<>();
    private final Map<String, List<Work>> byTitle = new HashMap<>();
    private final Map<String, List<Work>> byWord = new HashMap<>();

    WorkIndex(List<Work> works) {
        this.works = works;
        for (Work work : works) {
            work.ids().forEach(id -> put(byId, id, work));
            for (Folded title : work.titles()) {
                put(byTitle, title.letters(), work);
            }
            new LinkedHashSet<>(work.titles().get(0).words()).forEach(word -> put(byWord, word, work));
        }
    }

    private static void put(Map<String, List<Work>> index, String key, Work work) {
        index.computeIfAbsent(key, ignored -> new ArrayList<>(1)).add(work);
    }

    /** The works with an identifier or just the title of the item. */
    Set<Work> same(ListedItem item) {
        Set<Work> found = new LinkedHashSet<>();
        item.ids().forEach(id -> found.addAll(some(byId.get(id))));
        found.addAll(some(byTitle.get(item.title().letters())));
        return found;
    }

    /** The works whose titles share rare words with these. */
    Set<Work> byWords(Collection<String> words) {
        Set<Work> found = new LinkedHashSet<>();
        words.stream().distinct().filter(word -> frequency(word) > 0 && frequency(word) <= COMMON)
                .sorted(Comparator.comparingInt(this::frequency)).limit(WORDS).forEach(word -> found.addAll(byWord.get(word)));
        return found;
    }

    private static List<Work> some(List<Work> works) {
        return works == null ? List.of() : works.subList(0, Math.min(COMMON, works.size()));
    }

    private int frequency(String word) {
        return byWord.getOrDefault(word, List.of()).size();
    }

    /** How much a word tells: the rarer in titles, the more. */
    double weight(String word) {
        return 1 + Math.log((1.0 + works.size()) / (1 + frequency(word)));
    }
}
