package pubs.sync.profile;

import java.util.Set;
import java.util.TreeSet;

/**
 * What goes out to a paper, and how.
 *
 * @param dialect  the names of fields and types
 * @param letters  how letters beyond ASCII are written
 * @param venues   which form of the name of a venue
 * @param fields   the only fields that go out; empty for all that are not private
 * @param privates fields that stay home
 */
public record Profile(Dialect dialect, Letters letters, Venues venues, Set<String> fields, Set<String> privates) {
    /** The names of fields and types. */
    public enum Dialect {
        /** {@code journal}, {@code year}, {@code @phdthesis}. */
        BIBTEX,
        /** {@code journaltitle}, {@code date}, {@code @thesis}. */
        BIBLATEX,
        /** As the library has them. */
        LIBRARY,
        /** {@link #BIBTEX} for a paper that uses BibTeX, else {@link #LIBRARY}. */
        AUTO
    }

    /** How letters beyond ASCII are written. */
    public enum Letters { LATEX, UTF8, LIBRARY }

    /** Which form of the name of a venue. */
    public enum Venues { SHORT, FULL }

    /** Fields that are nobody's business but the owner's. */
    public static final Set<String> PRIVATE = Set.of("ids", "file", "owner", "timestamp", "abstract", "keywords", "author+an",
            "editor+an", "note+an", "comment", "groups", "annote", "annotation", "selected", "award", "kind", "pdf", "code",
            "slides", "video", "poster", "website", "creationdate", "modificationdate", "readstatus", "priority", "qualityassured",
            "relevance", "printed", "ranking", "mendeley-groups", "mendeley-tags", "bdsk-url-1", "bdsk-url-2", "bdsk-file-1",
            "date-added", "date-modified", "__markedentry", "citationcount");

    public Profile {
        fields = Set.copyOf(fields);
        privates = Set.copyOf(privates);
    }

    /** As the library has it, without private fields. */
    public static Profile standard() {
        return new Profile(Dialect.AUTO, Letters.LIBRARY, Venues.FULL, Set.of(), PRIVATE);
    }

    /** Whether a field goes out; what ties entries together always does. */
    boolean takes(String name) {
        boolean ties = name.equals("crossref") || name.equals("xdata") || name.equals("entryset");
        boolean annotation = name.endsWith("+an") || name.contains("+an:");
        return !privates.contains(name) && !annotation && (fields.isEmpty() || fields.contains(name) || ties);
    }

    public Profile withDialect(Dialect other) {
        return new Profile(other, letters, venues, fields, privates);
    }

    public Profile withPrivates(Set<String> more) {
        Set<String> all = new TreeSet<>(privates);
        all.addAll(more);
        return new Profile(dialect, letters, venues, fields, all);
    }
}
