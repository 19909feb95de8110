package pubs.bibtex;

import java.util.Locale;

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
}
