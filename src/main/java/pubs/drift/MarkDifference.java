package pubs.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pubs.model.Annotation;
import pubs.model.Contributor;

/** Equal contribution said of others, corresponding authors where a list marks them, an owner who for once is not in bold. */
final class MarkDifference implements Difference {
    @Override
    public Optional<String> find(Pair pair) {
        List<String> news = new ArrayList<>();
        roles(pair, Annotation.EQUAL, "equal contributors").ifPresent(news::add);
        if (pair.habits().marksCorresponding()) {
            roles(pair, Annotation.CORRESPONDING, "corresponding").ifPresent(news::add);
        }
        String setOff = pair.item().setOff();
        boolean owned = Habits.namesOwner(pair.item()) && pair.work().authors().people().stream().anyMatch(person -> person.has(Annotation.OWNER));
        // One name alone is not set off from others, in bold or not.
        boolean others = pair.item().authors().people().size() > 1;
        if (pair.habits().setsOwnerOff() && owned && others && !Habits.isOwner(setOff, pair.people())) {
            news.add(setOff.isEmpty() ? "the owner is not in bold as in the rest of the list" : "not the owner but " + setOff + " is in bold");
        }
        return news.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", news));
    }

    private static Optional<String> roles(Pair pair, Annotation role, String what) {
        Alignment authors = Alignment.of(pair);
        Set<String> said = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        authors.pairs().forEach((read, work) -> {
            String name = pair.work().authors().people().get(work).name().display();
            add(pair.item().authors().people().get(read), role, name, said);
            add(pair.work().authors().people().get(work), role, name, known);
        });
        if (said.equals(known)) {
            return Optional.empty();
        }
        return Optional.of("the list marks " + names(said) + " as " + what + ", the library " + names(known));
    }

    private static void add(Contributor person, Annotation role, String name, Set<String> names) {
        if (person.has(role)) {
            names.add(name);
        }
    }

    private static String names(Set<String> names) {
        return names.isEmpty() ? "nobody" : String.join(", ", names);
    }
}
