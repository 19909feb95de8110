package pubs.sync.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.model.Entry;
import pubs.model.Field;

/**
 * What an entry says: its type and the text of its fields, macros expanded, each run of white space one blank. Immutable.
 *
 * @param type   in lower case
 * @param fields by their names in lower case, in their order
 */
public record Values(String type, Map<String, String> fields) {
    /** The name under which the type is merged; no field can have it. */
    public static final String TYPE = "@type";

    public Values {
        type = type.toLowerCase(Locale.ROOT);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static Values of(Entry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : entry.fields()) {
            fields.put(field.name(), field.value());
        }
        return new Values(entry.type().name(), fields);
    }

    /** The value of a field, or the type under {@link #TYPE}. */
    public Optional<String> get(String name) {
        return name.equals(TYPE) ? Optional.of(type) : Optional.ofNullable(fields.get(name));
    }

    /** These values with one set, or taken out. */
    public Values with(String name, Optional<String> value) {
        if (name.equals(TYPE)) {
            return new Values(value.orElse(type), fields);
        }
        Map<String, String> changed = new LinkedHashMap<>(fields);
        if (value.isPresent()) {
            changed.put(name, value.get());
        } else {
            changed.remove(name);
        }
        return new Values(type, changed);
    }

    /** The names of all fields of some entries, the type first, each once. */
    static List<String> names(List<Values> entries) {
        Set<String> names = new LinkedHashSet<>();
        names.add(TYPE);
        entries.forEach(values -> names.addAll(values.fields().keySet()));
        return new ArrayList<>(names);
    }
}
