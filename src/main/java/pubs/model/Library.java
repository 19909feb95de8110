package pubs.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A collection of entries in the order they were read. Immutable. Entries with one key may both be there. */
public final class Library {
    private final List<Entry> entries;
    private final Map<CitationKey, Entry> byKey = new HashMap<>();

    public Library(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The first entry with the key. */
    public Optional<Entry> find(CitationKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Library map(UnaryOperator<Entry> change) {
        return new Library(entries.stream().map(change).toList());
    }
}
