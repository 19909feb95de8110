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
    /** Signs that stood after a name, of which nothing says what they mean. */
    public static final Annotation DAGGER = new Annotation("dagger");
    public static final Annotation DOUBLE_DAGGER = new Annotation("ddagger");
    /** Derived from the settings, never stored: the person whose list this is. */
    public static final Annotation OWNER = new Annotation("owner");

    public Annotation {
        name = name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Annotation other) {
        return name.compareTo(other.name);
    }

    // The methods that the compiler makes for records are slow at their first call, and these are in every start.

    @Override
    public boolean equals(Object other) {
        return other instanceof Annotation annotation && name.equals(annotation.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
