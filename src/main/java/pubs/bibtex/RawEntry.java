package pubs.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pubs.model.Entry;
import pubs.model.Field;

/**
 * An entry as a file writes it: macros are not expanded, values have their delimiters, a field may be there twice.
 *
 * @param type in lower case
 */
public record RawEntry(String type, String key, List<RawField> fields) {
    public RawEntry {
        type = type.toLowerCase(Locale.ROOT);
        fields = List.copyOf(fields);
    }

    /** What stands in a file. */
    public static RawEntry of(Block.EntryBlock block) {
        return of(block, block.syntax());
    }

    static RawEntry of(Block.EntryBlock block, EntrySyntax syntax) {
        List<RawField> fields = new ArrayList<>(syntax.fields().size());
        for (FieldSyntax field : syntax.fields()) {
            fields.add(new RawField(field.name(), syntax.raw(field)));
        }
        return new RawEntry(block.type(), syntax.key(), fields);
    }

    /** An entry that no file has yet; its values are written as {@link RawField#of(Field)} has them. */
    public static RawEntry of(Entry entry) {
        List<RawField> fields = new ArrayList<>();
        entry.fields().forEach(field -> fields.add(RawField.of(field)));
        return new RawEntry(entry.type().name(), entry.key().value(), fields);
    }

    /** The first field with the name, which is the one that counts. */
    public Optional<RawField> field(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return fields.stream().filter(field -> field.name().equals(folded)).findFirst();
    }

    public RawEntry withFields(List<RawField> other) {
        return new RawEntry(type, key, other);
    }

    public RawEntry withKey(String other) {
        return new RawEntry(type, other, fields);
    }

    public RawEntry withType(String other) {
        return new RawEntry(other, key, fields);
    }
}
