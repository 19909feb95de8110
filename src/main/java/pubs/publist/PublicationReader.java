package pubs.publist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pubs.dialect.StatusWords;
import pubs.latex.LatexReader;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.StyledText;

/** Reads out of an entry what a list needs to know of it. */
public final class PublicationReader {
    private PublicationReader() {}

    /**
     * @param entry in the one dialect, inherited fields in place
     * @param roles its people, the owner annotated
     */
    public static Publication read(Entry entry, Map<String, Contributors> roles) {
        // Sorted: people of several roles may be named together, and their order is not to change from run to run.
        Map<String, Contributors> people = Collections.unmodifiableMap(new TreeMap<>(roles));
        return new Publication(entry, Kinds.of(entry), people, Dates.of(entry), status(entry),
                StatusWords.sentence(entry).map(LatexReader::read), awards(entry), Links.of(entry));
    }

    private static Optional<Status> status(Entry entry) {
        String said = entry.get("pubstate").orElse("").toLowerCase(Locale.ROOT);
        for (Status status : Status.values()) {
            if (status.id().equals(said)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    private static List<StyledText> awards(Entry entry) {
        List<StyledText> awards = new ArrayList<>();
        for (String award : entry.get("award").orElse("").split(";")) {
            if (!award.isBlank()) {
                awards.add(LatexReader.read(award.strip()));
            }
        }
        return List.copyOf(awards);
    }
}
