package pubs.drift;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pubs.model.Annotation;
import pubs.model.Contributor;
import pubs.names.NameIdentity;

/** Tells what was read as an author of an item and is something else: an editor, pieces of names, of the title, of the venue. */
final class MisreadNames {
    private static final Set<String> ROLES = Set.of("ed", "eds", "editor", "editors", "trans", "translator", "hrsg", "dir");

    private final Pair pair;
    private final List<Folded> texts;
    private final Set<String> words = new HashSet<>(Set.of("et", "al", "and"));
    private final List<NameIdentity> others;
    private final List<Folded> groups;

    MisreadNames(Pair pair) {
        this.pair = pair;
        this.texts = pair.work().allTexts();
        pair.work().everything().forEach(text -> words.addAll(text.words()));
        for (String place : pair.work().says(VenueDifference.PLACES)) {
            pair.venues().names(place).forEach(name -> words.addAll(Folded.of(name).words()));
        }
        Set<Contributor> authors = Set.copyOf(pair.work().authors().people());
        this.others = pair.work().publication().roles().values().stream().flatMap(people -> people.people().stream())
                .filter(person -> !authors.contains(person)).map(person -> NameIdentity.of(person.name())).toList();
        this.groups = authors.stream().filter(Contributor::literal).map(person -> Folded.of(person.name().display())).toList();
    }

    /** Whether somebody who is no author in the library is none in the item either. */
    boolean has(Contributor person) {
        Folded read = Folded.of(person.name().display());
        NameIdentity name = NameIdentity.of(person.name());
        return ROLES.containsAll(read.words()) || others.stream().anyMatch(name::fits)
                || groups.stream().anyMatch(group -> read.isMadeOf(List.of(group)))
                || read.isMadeOf(texts) || !isAdditional(person) && words.containsAll(read.words())
                || person.has(Annotation.OWNER) && !pair.item().text().has(Work.family(person));
    }

    /** Whether the item has the family name more often than the entry, so that there is a namesake. */
    private boolean isAdditional(Contributor person) {
        String family = Work.family(person);
        long namesakes = pair.work().families().stream().filter(family::equals).count();
        return namesakes > 0 && pair.item().text().count(family) > namesakes + pair.work().titles().get(0).count(family);
    }
}
