package pubs.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pubs.model.Entry;
import pubs.model.Field;
import pubs.names.NameSplitter;

/**
 * Single fields, or single names of a list, taken from {@code xdata} entries: {@code author = {Ada Byron and
 * xdata=lab-author-2}}, {@code publisher = {xdata=houses-publisher}} (biblatex manual, on granular xdata). What points to
 * nothing stays as it stands, as in biber.
 */
final class GranularData {
    private static final String MARK = "xdata=";

    private GranularData() {}

    /** @param position from 1; 0 for the whole field */
    private record Reference(String key, String field, int position) {}

    static boolean isIn(Entry entry) {
        return entry.fields().stream().anyMatch(field -> field.value().contains(MARK));
    }

    /** The keys of the entries that this one points into. */
    static List<String> keys(Entry entry) {
        List<String> keys = new ArrayList<>();
        for (Field field : entry.fields()) {
            if (field.value().contains(MARK)) {
                NameSplitter.split(field.value()).forEach(item -> reference(item).ifPresent(to -> keys.add(to.key())));
            }
        }
        return keys;
    }

    /** @param find gives the entry of a key, with all that it takes from others itself in place */
    static Entry resolve(Entry entry, Function<String, Optional<Entry>> find) {
        Entry done = entry;
        for (Field field : entry.fields()) {
            if (field.value().contains(MARK)) {
                List<String> items = NameSplitter.split(field.value());
                List<String> taken = items.stream().map(item -> reference(item).flatMap(to -> value(to, find)).orElse(item)).toList();
                done = taken.equals(items) ? done : done.with(field.name(), String.join(" and ", taken));
            }
        }
        return done;
    }

    /** {@code xdata=lab-author-2}: a key may have hyphens, the name of a field has none. */
    private static Optional<Reference> reference(String item) {
        if (!item.startsWith(MARK)) {
            return Optional.empty();
        }
        String rest = item.substring(MARK.length()).strip();
        int last = rest.lastIndexOf('-');
        String end = rest.substring(last + 1);
        boolean numbered = last > 0 && !end.isEmpty() && end.length() < 5 && end.chars().allMatch(c -> c >= '0' && c <= '9');
        String named = numbered ? rest.substring(0, last) : rest;
        int hyphen = named.lastIndexOf('-');
        return hyphen <= 0 ? Optional.empty() : Optional.of(new Reference(named.substring(0, hyphen),
                named.substring(hyphen + 1), numbered ? Integer.parseInt(end) : 0));
    }

    private static Optional<String> value(Reference reference, Function<String, Optional<Entry>> find) {
        Optional<String> value = find.apply(reference.key()).filter(entry -> entry.type().name().equals("xdata"))
                .flatMap(entry -> entry.get(reference.field()));
        if (value.isEmpty() || reference.position() == 0) {
            return value;
        }
        List<String> items = NameSplitter.split(value.get());
        return reference.position() <= items.size() ? Optional.of(items.get(reference.position() - 1)) : Optional.empty();
    }
}
