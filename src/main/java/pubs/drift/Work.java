package pubs.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pubs.cv.Identifiers;
import pubs.latex.LatexReader;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.Field;
import pubs.publist.Publication;

/**
 * A publication of the library, with what it is compared by.
 *
 * @param titles    in full with the subtitle first, then without it
 * @param plainTitle as it is shown in messages
 * @param authors   or the editors, where there are no authors
 * @param details   where and when it appeared, to tell it from a work of the same title
 * @param families  the last word of each family name, folded
 */
record Work(Publication publication, List<Folded> titles, String plainTitle, Contributors authors, List<Folded> details, List<String> families,
        List<String> ids) {
    private static final List<String> DETAILS = List.of("year", "date", "journal", "journaltitle", "booktitle", "series", "publisher", "volume",
            "number", "pages", "edition", "school", "institution", "doi", "eprint", "type");

    static Work of(Publication publication) {
        Entry entry = publication.entry();
        String title = ListedItem.plain(entry, "title");
        String subtitle = ListedItem.plain(entry, "subtitle");
        String full = subtitle.isEmpty() ? title : title + ": " + subtitle;
        List<Folded> titles = new ArrayList<>(List.of(Folded.of(full)));
        if (!subtitle.isEmpty()) {
            titles.add(Folded.of(title));
        }
        Contributors authors = publication.authors().isEmpty() ? publication.role("editor") : publication.authors();
        List<String> families = authors.people().stream().map(Work::family).filter(name -> !name.isEmpty()).toList();
        return new Work(publication, List.copyOf(titles), full, authors, details(entry), families, Identifiers.of(entry));
    }

    private static List<Folded> details(Entry entry) {
        return DETAILS.stream().map(field -> Folded.of(ListedItem.plain(entry, field))).filter(text -> !text.isEmpty()).toList();
    }

    /** The last word of a family name, as the text of an item has it. */
    static String family(Contributor person) {
        List<String> words = Folded.of(person.name().family()).words();
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    Entry entry() {
        return publication.entry();
    }

    /** The plain texts of those fields that are there. */
    List<String> says(List<String> fields) {
        return fields.stream().map(field -> ListedItem.plain(entry(), field)).filter(text -> !text.isBlank()).toList();
    }

    /** The texts of all fields, to tell whether something read out of an item is said here in another place. */
    List<Folded> allTexts() {
        return entry().fields().stream().filter(field -> !field.value().isBlank() && !isPeople(field))
                .map(field -> Folded.of(LatexReader.plain(field.value()))).toList();
    }

    /** All that the entry says, people with their initials among it: what was misread is made of it. */
    List<Folded> everything() {
        List<Folded> all = new ArrayList<>(allTexts());
        for (Contributor person : authors.people()) {
            Folded name = Folded.of(person.name().display());
            all.add(name);
            all.add(Folded.of(name.words().stream().map(Work::initial).collect(Collectors.joining(" "))));
            // "Tanaka AM".
            all.add(Folded.of(Folded.of(person.name().given()).words().stream().map(Work::initial).collect(Collectors.joining())));
        }
        return all;
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    /** Whether a text names an author: in full or with initials, the family name first or last. */
    static boolean isNamed(Contributor person, Folded text) {
        Folded given = Folded.of(person.name().given());
        Folded initials = Folded.of(given.words().stream().map(Work::initial).collect(Collectors.joining(" ")));
        String family = person.name().prefix() + " " + person.name().family();
        return Stream.of(given, initials).map(part -> String.join(" ", part.words())).anyMatch(part ->
                text.contains(Folded.of(part + " " + family)) || text.contains(Folded.of(family + " " + part)));
    }

    private static boolean isPeople(Field field) {
        return field.name().equals("author") || field.name().equals("abstract") || field.name().endsWith("+an");
    }

    /** Two entries may say the same and are two works. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    /** The key as messages name it. */
    String key() {
        return entry().key().value();
    }
}
