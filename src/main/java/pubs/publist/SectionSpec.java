package pubs.publist;

import java.util.Set;

/**
 * A section that a list may have.
 *
 * @param id     for anchors
 * @param title  as it is printed
 * @param kinds  whose publications stand in it
 * @param prefix of its labels, {@code C} of {@code [C3]}
 */
public record SectionSpec(String id, String title, Set<Kind> kinds, String prefix) {
    // The methods that the compiler makes for records are slow at their first call, and these are in every start.

    @Override
    public boolean equals(Object other) {
        return other instanceof SectionSpec section && id.equals(section.id) && title.equals(section.title)
                && kinds.equals(section.kinds) && prefix.equals(section.prefix);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
