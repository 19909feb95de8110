package pubs.drift;

import java.util.List;
import pubs.model.Annotation;
import pubs.names.People;

/**
 * What a list does in general, so that what it never does is missed nowhere.
 *
 * @param setsOwnerOff whether the owner stands in bold in at least half of the items with the owner's name
 * @param marksCorresponding whether any corresponding author is marked
 */
record Habits(boolean setsOwnerOff, boolean marksCorresponding) {

    static Habits of(List<ListedItem> items, People people) {
        long owned = items.stream().filter(Habits::namesOwner).count();
        long bold = items.stream().filter(item -> namesOwner(item) && isOwner(item.setOff(), people)).count();
        boolean corresponding = items.stream().flatMap(item -> item.authors().people().stream())
                .anyMatch(person -> person.has(Annotation.CORRESPONDING));
        return new Habits(bold > 0 && 2 * bold >= owned, corresponding);
    }

    static boolean namesOwner(ListedItem item) {
        return item.authors().people().stream().anyMatch(person -> person.has(Annotation.OWNER));
    }

    static boolean isOwner(String name, People people) {
        return !name.isEmpty() && people.isOwner(People.parse(name));
    }
}
