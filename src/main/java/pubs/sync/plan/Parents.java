package pubs.sync.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.bibtex.Inheritance;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.Library;
import pubs.sync.merge.Values;

/** Entries that others take fields from or name: parents by {@code crossref} and {@code xdata}, members of sets. */
final class Parents {
    private Parents() {}

    /** The keys of the parents of an entry, in their order. */
    static Set<CitationKey> of(Values entry) {
        Set<CitationKey> keys = new LinkedHashSet<>();
        for (String field : new String[] {"crossref", "xdata", "xref", "entryset", "related"}) {
            for (String key : entry.get(field).orElse("").split(",")) {
                if (!key.isBlank()) {
                    keys.add(new CitationKey(key.strip()));
                }
            }
        }
        return keys;
    }

    /** The entry with what it takes by {@code xdata}, which BibTeX does not know, as its own. */
    static Entry withData(LibraryEntry entry, LibraryIndex library) {
        if (!entry.entry().has("xdata")) {
            return entry.entry();
        }
        Map<CitationKey, Entry> family = new LinkedHashMap<>();
        List<Entry> waiting = new ArrayList<>(List.of(entry.entry()));
        for (int i = 0; i < waiting.size(); i++) {
            Entry each = waiting.get(i);
            if (family.putIfAbsent(each.key(), each.without("crossref")) == null) {
                for (String key : each.get("xdata").orElse("").split(",")) {
                    library.find(new CitationKey(key.strip())).map(LibraryEntry::entry).ifPresent(waiting::add);
                }
            }
        }
        Entry resolved = Inheritance.resolve(new Library(List.copyOf(family.values())), found -> { }).entries().get(0);
        Optional<String> crossref = entry.entry().get("crossref");
        Entry done = resolved.without("xdata");
        return crossref.isPresent() ? done.with("crossref", crossref.get()) : done;
    }

    /** The keys with every parent after its children, else in their order. @param parents of each key */
    static List<CitationKey> childrenFirst(List<CitationKey> keys, Map<CitationKey, Set<CitationKey>> parents) {
        Map<CitationKey, List<CitationKey>> children = new LinkedHashMap<>();
        for (CitationKey key : keys) {
            for (CitationKey parent : parents.getOrDefault(key, Set.of())) {
                children.computeIfAbsent(parent, it -> new ArrayList<>()).add(key);
            }
        }
        List<CitationKey> ordered = new ArrayList<>();
        Set<CitationKey> seen = new HashSet<>();
        for (CitationKey key : keys) {
            List<CitationKey> stack = new ArrayList<>(List.of(key));
            while (!stack.isEmpty()) {
                CitationKey last = stack.get(stack.size() - 1);
                Optional<CitationKey> child = seen.contains(last) ? Optional.empty() : children.getOrDefault(last, List.of())
                        .stream().filter(each -> !seen.contains(each) && !stack.contains(each)).findFirst();
                if (child.isPresent()) {
                    stack.add(child.get());
                } else {
                    stack.remove(stack.size() - 1);
                    if (seen.add(last)) {
                        ordered.add(last);
                    }
                }
            }
        }
        return ordered;
    }
}
