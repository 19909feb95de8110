package pubs.model;

import java.util.Locale;

/**
 * What is said of a contributor on one paper: a value of a biblatex data annotation such as {@code author+an}.
 *
 * @param name in lower case
 */
public record Annotation(String name) implements Comparable<Annotation> {
    /** Contributed equally with the others that are so marked. */
    public static final Annotation EQUAL = new Annotation("equal");
    /** The corresponding author. */
    public static final Annotation CORRESPONDING = new Annotation("corresponding");
    /** Derived from the settings, never stored: the person whose list this is. */
    public static final Annotation OWNER = new Annotation("owner");

    public Annotation {
        name = name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Annotation other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
