package pubs.cv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.dialect.PreprintServers;
import pubs.latex.LatexReader;
import pubs.model.Entry;
import pubs.names.Roles;

/**
 * The works of a library, to be found again under another spelling: by DOI, by arXiv number, by title and an author. Two works
 * of one title that appeared in two places, a paper and its long version, stay two.
 */
public final class KnownWorks {
    private static final int SHORTEST_TITLE = 9;
    /** Nobody writes two papers of one long title in one year, whoever the authors are said to be. */
    private static final int LONG_TITLE = 5;
    private static final int SUBTITLED = 3;
    /** So many works of one title are looked at; "Editorial" has no end. */
    private static final int MOST = 200;

    private final Map<String, List<Entry>> byId = new HashMap<>();

    /** @param entries in the one dialect */
    public KnownWorks(List<Entry> entries) {
        entries.forEach(this::add);
    }

    /** Takes another work. @param entry in the one dialect */
    public void add(Entry entry) {
        Identifiers.of(entry).forEach(id -> put(id, entry));
        titles(entry).forEach(title -> put(title, entry));
    }

    private void put(String id, Entry entry) {
        byId.computeIfAbsent(id, none -> new ArrayList<>(1)).add(entry);
    }

    /** The entry of the same work. @param entry in the one dialect */
    public Optional<Entry> find(Entry entry) {
        for (String id : Identifiers.of(entry)) {
            if (byId.containsKey(id)) {
                return Optional.of(byId.get(id).get(0));
            }
        }
        for (String title : titles(entry)) {
            Optional<Entry> same = byId.getOrDefault(title, List.of()).stream().limit(MOST).filter(known -> isSame(known, entry)).findFirst();
            if (same.isPresent()) {
                return same;
            }
        }
        return Optional.empty();
    }

    /** Whether entries of one title are of one work. */
    private static boolean isSame(Entry known, Entry entry) {
        Optional<String> one = known.get("doi").filter(doi -> !PreprintServers.isDoi(doi));
        Optional<String> other = entry.get("doi").filter(doi -> !PreprintServers.isDoi(doi));
        boolean years = known.get("year").isPresent() && known.get("year").equals(entry.get("year"));
        boolean twice = isPublished(known) && isPublished(entry) && !known.type().equals(entry.type()) && !years;
        if (twice || one.isPresent() && other.isPresent()) {
            return false;
        }
        Set<String> families = families(known);
        boolean shared = families(entry).stream().anyMatch(families::contains);
        int words = LatexReader.plain(entry.get("title").orElse("")).strip().split("\\s+").length;
        return shared || words >= LONG_TITLE && years;
    }

    private static boolean isPublished(Entry entry) {
        return !entry.has("pubstate") && (entry.has("journal") || entry.has("journaltitle") || entry.has("booktitle"));
    }

    /** With the subtitle, and without it where enough is left to tell a work by. */
    private static List<String> titles(Entry entry) {
        List<String> titles = new ArrayList<>();
        String title = entry.get("title").orElse("");
        String letters = letters(title);
        entry.get("subtitle").ifPresent(subtitle -> titles.add("title:" + letters + letters(subtitle)));
        boolean telling = !entry.has("subtitle") || title.strip().split("\\s+").length >= SUBTITLED;
        if (letters.length() >= SHORTEST_TITLE && telling) {
            titles.add("title:" + letters);
        }
        return titles;
    }

    private static Set<String> families(Entry entry) {
        Set<String> families = new HashSet<>();
        Roles.read(entry, List.of("author", "editor"), problem -> { }).values()
                .forEach(people -> people.people().forEach(person -> families.add(letters(person.name().family()))));
        return families;
    }

    private static String letters(String latex) {
        String plain = Normalizer.normalize(LatexReader.plain(latex), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
