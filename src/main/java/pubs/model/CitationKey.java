package pubs.model;

import java.util.Locale;

/**
 * The key an entry is cited by. Keys are kept as they are written and compared without regard to case,
 * as BibTeX does when it looks for a repeated entry.
 *
 * @param value the key as it is written
 */
public record CitationKey(String value) implements Comparable<CitationKey> {

    /** The form in which keys are compared. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitationKey key && key.folded().equals(folded());
    }

    @Override
    public int hashCode() {
        return folded().hashCode();
    }

    @Override
    public int compareTo(CitationKey other) {
        return folded().compareTo(other.folded());
    }

    @Override
    public String toString() {
        return value;
    }
}
