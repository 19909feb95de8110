package pubs.cv;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pubs.latex.LatexReader;
import pubs.model.Entry;

/** Whether entries of one title are two works by what they are: editions of a book, a manuscript and the poster shown of it. */
final class Versions {
    private static final Set<String> MANUSCRIPT = Set.of("inpreparation", "submitted");
    private static final Pattern POSTER = Pattern.compile("(?i)(?<!\\p{L})(?:posters?|póster|affiche)(?!\\p{L})");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    private Versions() {}

    static boolean differ(Entry one, Entry other) {
        return areEditions(one, other) || isManuscript(one) && isPoster(other) || isPoster(one) && isManuscript(other);
    }

    /** Both say which edition they are, or one does, and the years differ. */
    private static boolean areEditions(Entry one, Entry other) {
        String edition = edition(one);
        String another = edition(other);
        if (!edition.isEmpty() && !another.isEmpty()) {
            return !edition.equals(another);
        }
        Optional<String> year = one.get("year");
        return !(edition + another).isEmpty() && year.isPresent() && other.get("year").isPresent() && !year.equals(other.get("year"));
    }

    private static String edition(Entry entry) {
        return NO_DIGITS.matcher(entry.get("edition").orElse("")).replaceAll("");
    }

    private static boolean isManuscript(Entry entry) {
        return entry.get("pubstate").filter(MANUSCRIPT::contains).isPresent() && !isPoster(entry);
    }

    /** One from a list of posters has a kind, {@code other} than that of papers. */
    private static boolean isPoster(Entry entry) {
        return entry.has("booktitle") && entry.get("kind").filter("other"::equals).isPresent() || Stream.of("booktitle", "howpublished", "note", "titleaddon").anyMatch(field -> entry.get(field).map(LatexReader::plain)
                .filter(text -> POSTER.matcher(text).find()).isPresent());
    }
}
