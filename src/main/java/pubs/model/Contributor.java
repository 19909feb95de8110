package pubs.model;

import java.util.Set;
import java.util.TreeSet;

/**
 * A name in its place on a paper.
 *
 * @param name        its parts in Unicode text, composed (NFC)
 * @param literal     whether the name is one unit that must not be split, inverted or initialised: a corporate name
 * @param annotations what is said of the person on this paper
 */
public record Contributor(PersonName name, boolean literal, Set<Annotation> annotations) {
    public Contributor {
        annotations = Set.copyOf(annotations);
    }

    public boolean has(Annotation annotation) {
        return annotations.contains(annotation);
    }

    public Contributor with(Annotation annotation) {
        Set<Annotation> more = new TreeSet<>(annotations);
        more.add(annotation);
        return new Contributor(name, literal, more);
    }
}
