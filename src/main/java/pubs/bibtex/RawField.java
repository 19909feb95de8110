package pubs.bibtex;

import java.util.Locale;
import java.util.Optional;
import pubs.model.Field;
import pubs.bibtex.ValuePart.Kind;

/**
 * A field as a file writes it.
 *
 * @param name in lower case
 * @param raw  the value with its delimiters, {@code {On Names}}, {@code jan}, {@code "a" # b}
 */
public record RawField(String name, String raw) {
    public RawField {
        name = name.toLowerCase(Locale.ROOT);
    }

    /** A field with a value that is not delimited yet; braces that have no partner are left out. */
    public static RawField of(String name, String value) {
        return new RawField(name, Delimiters.braces(value));
    }

    /** A value in braces; the name of a month is its macro, which styles can translate. */
    public static RawField of(Field field) {
        Optional<String> month = field.name().equals("month") ? Macros.ofMonth(field.value()) : Optional.empty();
        return month.map(macro -> new RawField("month", macro)).orElseGet(() -> of(field.name(), field.value()));
    }

    /** What stands between the delimiters, or a bare number; absent for a macro and for several operands. */
    public Optional<String> text() {
        ValuePart part = new ValueScanner(raw, raw.length(), true).operand(0);
        boolean whole = part.end() == raw.length() && part.kind() != Kind.MACRO && part.kind() != Kind.BARE;
        return whole ? Optional.of(raw.substring(part.textStart(), part.textEnd())) : Optional.empty();
    }

    /** The same field with another value, in braces, unless it has that value. */
    public RawField withText(String value) {
        return text().filter(value::equals).isPresent() ? this : of(name, value);
    }
}
