package pubs.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pubs.diagnostic.SourceSpan;

/** One entry of a library: key, type and fields in their order. Immutable. */
public final class Entry {
    private final CitationKey key;
    private final EntryType type;
    private final Map<String, Field> fields;
    private final Optional<SourceSpan> span;

    /**
     * @param fields in their order; of two with one name the last wins, at the place of the first
     * @param span   where the entry stands, when it was read from a text
     */
    public Entry(CitationKey key, EntryType type, Collection<Field> fields, Optional<SourceSpan> span) {
        this.key = key;
        this.type = type;
        this.span = span;
        this.fields = new LinkedHashMap<>();
        for (Field field : fields) {
            this.fields.put(field.name(), field);
        }
    }

    private Entry(CitationKey key, EntryType type, Map<String, Field> fields, Optional<SourceSpan> span) {
        this.key = key;
        this.type = type;
        this.fields = fields;
        this.span = span;
    }

    public CitationKey key() {
        return key;
    }

    public EntryType type() {
        return type;
    }

    public Optional<SourceSpan> span() {
        return span;
    }

    /** The fields in their order. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The LaTeX text of a field; absent when there is no such field or it is blank. */
    public Optional<String> get(String name) {
        return field(name).map(Field::value).filter(value -> !value.isBlank());
    }

    /** The first of the named fields that has a value. */
    public Optional<String> first(String... names) {
        for (String name : names) {
            Optional<String> value = get(name);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    public boolean has(String name) {
        return get(name).isPresent();
    }

    /** This entry with a field set: in its place when it is there, at the end when it is not. */
    public Entry with(String name, String value) {
        List<Field> changed = new ArrayList<>(fields.values());
        Optional<SourceSpan> place = field(name).flatMap(Field::span);
        changed.add(new Field(name, value, place));
        return new Entry(key, type, changed, span);
    }

    public Entry without(String name) {
        List<Field> changed = new ArrayList<>(fields.values());
        changed.removeIf(field -> field.name().equals(name.toLowerCase(Locale.ROOT)));
        return new Entry(key, type, changed, span);
    }

    public Entry withType(EntryType other) {
        return new Entry(key, other, fields, span);
    }

    public Entry withKey(CitationKey other) {
        return new Entry(other, type, fields, span);
    }

    @Override
    public String toString() {
        return "@" + type + "{" + key + "}";
    }
}
