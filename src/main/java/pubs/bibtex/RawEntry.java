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

    /** An entry that no file has yet, its values in braces; the name of a month is its macro, which styles can translate. */
    public static RawEntry of(Entry entry) {
        List<RawField> fields = new ArrayList<>();
        for (Field field : entry.fields()) {
            Optional<String> month = field.name().equals("month") ? Macros.ofMonth(field.value()) : Optional.empty();
            fields.add(month.map(macro -> new RawField("month", macro))
                    .orElseGet(() -> RawField.of(field.name(), field.value())));
        }
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
