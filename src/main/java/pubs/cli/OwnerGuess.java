package pubs.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pubs.model.Contributor;
import pubs.names.People;
import pubs.publist.Publication;
import pubs.settings.Settings;

/**
 * Who probably owns a library.
 *
 * @param name    as it is spelt most often
 * @param entries of how many entries it is an author of
 * @param all     how many entries there are
 */
record OwnerGuess(String name, int entries, int all) {
    /** So many names are compared with all others. */
    private static final int CANDIDATES = 20;

    /** The author of more than half of the entries, when there is one alone who has most. What is wrong is not reported. */
    static Optional<OwnerGuess> of(Invocation invocation, Settings settings) throws IOException {
        List<Publication> publications;
        try {
            LibrarySource source = new LibrarySource(invocation, ignored -> { });
            publications = new PublicationSource(source, ignored -> { }).publications(settings, source.library(settings));
        } catch (Failure failure) {
            return Optional.empty();
        }
        Map<String, Integer> names = new HashMap<>();
        for (Publication publication : publications) {
            publication.authors().people().forEach(author -> names.merge(author.name().display(), 1, Integer::sum));
        }
        List<OwnerGuess> guesses = names.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(CANDIDATES).map(name -> new OwnerGuess(name.getKey(), papers(name.getKey(), publications),
                        publications.size())).toList();
        Optional<OwnerGuess> best = guesses.stream().max(Comparator.comparingInt(OwnerGuess::entries)
                .thenComparing(guess -> -guesses.indexOf(guess)));
        return best.filter(guess -> 2 * guess.entries() > guess.all() && guesses.stream().noneMatch(other ->
                other.entries() == guess.entries() && !samePerson(other.name(), guess.name())));
    }

    private static int papers(String name, List<Publication> publications) {
        People person = People.of(name, List.of(), Map.of());
        int papers = 0;
        for (Publication publication : publications) {
            papers += publication.authors().people().stream().map(Contributor::name).anyMatch(person::isOwner) ? 1 : 0;
        }
        return papers;
    }

    private static boolean samePerson(String one, String other) {
        return People.of(one, List.of(), Map.of()).isOwner(People.parse(other));
    }
}
