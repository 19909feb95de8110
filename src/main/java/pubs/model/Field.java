package pubs.model;

import java.util.Locale;
import java.util.Optional;
import pubs.diagnostic.SourceSpan;

/**
 * A field of an entry.
 *
 * @param name  in lower case
 * @param value LaTeX text: macros are expanded and concatenated, the outer braces or quotes are gone, inner braces and
 *              commands stand as written; white space runs are single blanks
 * @param span  where the value stands, when it was read from a text
 */
public record Field(String name, String value, Optional<SourceSpan> span) {
    public Field {
        name = name.toLowerCase(Locale.ROOT);
    }

    public Field(String name, String value) {
        this(name, value, Optional.empty());
    }
}
