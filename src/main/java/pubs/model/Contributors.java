package pubs.model;

import java.util.List;

/**
 * The people of one role of an entry, in order.
 *
 * @param people the contributors; annotations of the source count them from 1, this list from 0
 * @param others whether the source ends in {@code and others}
 */
public record Contributors(List<Contributor> people, boolean others) {
    public static final Contributors NONE = new Contributors(List.of(), false);

    public Contributors {
        people = List.copyOf(people);
    }

    public boolean isEmpty() {
        return people.isEmpty();
    }

    /** Whether the same names stand here in the same order, whatever is noted of them. */
    public boolean sameNames(Contributors other) {
        return others == other.others && people.stream().map(Contributor::name).toList()
                .equals(other.people.stream().map(Contributor::name).toList());
    }
}
