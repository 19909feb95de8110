package pubs.model;

import java.util.Locale;

/**
 * The type of an entry, such as {@code article}: lower case, without the {@code @}. Any name is a type; what a type
 * means is for those who use it.
 *
 * @param name the name in lower case
 */
public record EntryType(String name) {
    public EntryType {
        name = name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
