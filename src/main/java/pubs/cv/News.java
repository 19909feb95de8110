package pubs.cv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pubs.cv.venue.SameVenue;
import pubs.dialect.Normaliser;
import pubs.dialect.PreprintServers;
import pubs.dialect.StatusWords;
import pubs.latex.LatexReader;
import pubs.model.Annotation;
import pubs.model.CitationKey;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;
import pubs.names.AnnotationField;
import pubs.names.NameSplitter;
import pubs.names.Roles;

/**
 * What a document knows of a work and the library does not: links, numbers, awards, roles, and where it appeared when it is
 * further there than in the library. What the library has stays, and so does all of it when the document is older.
 *
 * <p>{@code @misc{k, note = {Under review}}} and <i>ICML 2024, Best Paper Award</i>  ->  {@code @inproceedings}, without
 * {@code note}, with {@code booktitle}, {@code year} and {@code award}.
 *
 * @param type   the new type; absent when it stays
 * @param fields the new values in their order; an absent one is taken out
 */
public record News(Optional<EntryType> type, Map<String, Optional<String>> fields) {
    private static final List<String> LINKS = List.of("doi", "eprint", "eprinttype", "eprintclass", "pdf", "code", "slides", "video", "poster",
            "website");
    /** Where and when a work appeared. */
    private static final List<String> PLACE = List.of("journal", "booktitle", "series", "volume", "number", "eid", "pages", "publisher", "address",
            "year", "month");
    /** What another journal or book has otherwise. */
    private static final Set<String> OF_A_PLACE = Set.of("series", "volume", "number", "eid", "pages", "publisher", "address");
    /** Fields in which libraries write a status. */
    private static final List<String> STATUS = List.of("pubstate", "note", "howpublished", "status", "addendum", "year", "journal", "booktitle",
            "publisher");
    /** The names of biblatex for what BibTeX names otherwise. */
    private static final Map<String, String> OTHER_NAMES = Map.of("journal", "journaltitle", "address", "location", "year", "date", "month",
            "date", "author+an", "author+an:default");
    private static final List<String> CONTAINERS = List.of("journal", "journaltitle", "booktitle", "howpublished");
    private static final List<String> EPRINT = List.of("eprint", "eprinttype", "eprintclass");
    private static final Map<String, Integer> STAGES = Map.of("inpreparation", 0, "submitted", 1, "forthcoming", 2, "inpress", 3, "prepublished",
            3);
    private static final Pattern OTHERS = Pattern.compile("(?i)\\s{1,9}and\\s{1,9}others\\s{0,9}$");
    private static final int PREPRINT = 1;
    private static final int PUBLISHED = 4;

    /**
     * What is new.
     *
     * @param written as the library has it, with what it inherits
     * @param read    out of a document, in the one dialect
     * @param venues  tells names of one venue, of which that of the library stays
     */
    public static News of(Entry written, Entry read, SameVenue venues) {
        return new Comparison(written, read, venues).news();
    }

    public boolean isEmpty() {
        return type.isEmpty() && fields.isEmpty();
    }

    /** What is new but for fields that only went from what the entry inherits: they stand in another entry. @param own the entry without that */
    public News within(Entry own) {
        Map<String, Optional<String>> kept = new LinkedHashMap<>(fields);
        kept.entrySet().removeIf(change -> change.getValue().isEmpty() && !own.has(change.getKey()));
        return new News(type, kept);
    }

    /** The entry with all that is new. */
    public Entry applied(Entry entry) {
        Entry done = type.map(entry::withType).orElse(entry);
        for (Map.Entry<String, Optional<String>> change : fields.entrySet()) {
            done = change.getValue().isPresent() ? done.with(change.getKey(), change.getValue().get()) : done.without(change.getKey());
        }
        return done;
    }

    /** How far a work is; what nobody says anything of is as far as a preprint. @param entry in the one dialect */
    private static int stage(Entry entry) {
        boolean placed = entry.first("journal", "journaltitle", "booktitle", "series", "publisher", "school", "institution").isPresent();
        return entry.get("pubstate").map(status -> STAGES.getOrDefault(status, PUBLISHED)).orElse(placed ? PUBLISHED : PREPRINT);
    }

    /** The comparison of two entries. */
    private static final class Comparison {
        private final Entry written;
        private final Entry known;
        private final Entry read;
        private final SameVenue venues;
        private final Map<String, Optional<String>> changes = new LinkedHashMap<>();
        private Optional<EntryType> type = Optional.empty();

        Comparison(Entry written, Entry read, SameVenue venues) {
            this.written = written;
            this.known = Normaliser.normalise(written);
            this.venues = venues;
            this.read = inJournal(read);
        }

        /** The library knows better than a line of a list what kind of venue a name is that of. */
        private Entry inJournal(Entry entry) {
            String journal = known.first("journal", "journaltitle").orElse("");
            String book = entry.get("booktitle").orElse("");
            boolean here = known.type().name().equals("article") && entry.type().name().equals("inproceedings") && !journal.isEmpty() && same("journal", book, journal);
            return here ? entry.withType(known.type()).without("booktitle").with("journal", book) : entry;
        }

        News news() {
            boolean elsewhere = Place.of(known).isOther(Place.of(read), venues);
            int before = stage(known);
            int now = stage(read);
            if (now > before) {
                moved(elsewhere);
            } else if (now == before) {
                status(before);
                if (alike(known.type(), read.type()) && !elsewhere) {
                    PLACE.forEach(this::lacking);
                }
            }
            // The DOI of what appeared at another place is that of another work.
            boolean other = elsewhere && now <= before && !PreprintServers.isDoi(read.get("doi").orElse(""));
            LINKS.stream().filter(field -> !other || !field.equals("doi")).forEach(this::lacking);
            if (!other && known.first("doi", "eprint").isEmpty() && !changes.containsKey("doi")) {
                lacking("url");
            }
            awards();
            people();
            return new News(type, changes);
        }

        /** The work is further than the library knows: all that says where it appeared is news, and the old status goes. */
        private void moved(boolean elsewhere) {
            Optional<String> status = read.get("pubstate");
            for (String field : STATUS) {
                if (written.has(field) && isStatus(field) && !(field.equals("pubstate") && status.isPresent())) {
                    String beside = StatusWords.beside(written.get(field).orElse(""));
                    changes.put(field, Optional.of(beside).filter(rest -> !rest.isEmpty() && !isPlace(rest)));
                }
            }
            status.ifPresent(value -> changes.put("pubstate", Optional.of(value)));
            if (!read.has("journal") && !read.has("booktitle")) {
                PLACE.forEach(this::lacking);
                return;
            }
            if (!alike(known.type(), read.type())) {
                type = Optional.of(read.type());
            }
            String place = read.has("journal") ? named("journal") : "booktitle";
            for (String field : CONTAINERS) {
                boolean said = field.equals("howpublished") && known.has(field);
                // "arXiv preprint arXiv:…" is no place any more.
                if (written.has(field) && !field.equals(place) && !said) {
                    changes.put(field, Optional.empty());
                }
            }
            if (written.has("volume") && !known.has("volume")) {
                changes.put("volume", Optional.empty());
            }
            if (!written.has("eprint")) {
                // It stood where the journal does now.
                EPRINT.forEach(field -> known.get(field).ifPresent(value -> changes.put(field, Optional.of(value))));
            }
            for (String field : PLACE) {
                if (elsewhere && OF_A_PLACE.contains(field) && written.has(named(field)) && !read.has(field)) {
                    changes.put(named(field), Optional.empty());
                }
                read.get(field).filter(value -> !same(field, value, known.first(named(field), field).orElse(""))).ifPresent(value -> set(field, value));
            }
            boolean ofPreprint = known.get("doi").filter(PreprintServers::isDoi).isPresent();
            if (ofPreprint && read.has("doi")) {
                set("doi", read.get("doi").orElse(""));
            }
        }

        /** "To appear, ICML" names where it has appeared now. */
        private boolean isPlace(String text) {
            return Place.of(read).names().stream().anyMatch(name -> venues.holds(name, LatexReader.plain(text)));
        }

        private static boolean alike(EntryType one, EntryType other) {
            return one.equals(other) || one.name().equals("conference") && other.name().equals("inproceedings");
        }

        private boolean isStatus(String field) {
            Entry alone = new Entry(new CitationKey(""), new EntryType("misc"), List.of(new Field(field, written.get(field).orElse(""))), Optional.empty());
            return Normaliser.normalise(alone).has("pubstate");
        }

        private void status(int stage) {
            if (stage < PUBLISHED && !known.has("pubstate")) {
                read.get("pubstate").ifPresent(value -> changes.put("pubstate", Optional.of(value)));
            }
        }

        private void lacking(String field) {
            boolean there = known.has(field) || known.has(OTHER_NAMES.getOrDefault(field, field)) || changes.containsKey(field);
            if (!there) {
                read.get(field).ifPresent(value -> changes.put(field, Optional.of(value)));
            }
        }

        /** The name that the library has for a field. */
        private String named(String field) {
            String other = OTHER_NAMES.getOrDefault(field, field);
            return written.has(other) ? other : field;
        }

        private void set(String field, String value) {
            String name = named(field);
            // A date has its month, and more.
            if (!name.equals("date") || field.equals("year") && !written.get("date").orElse("").startsWith(value)) {
                changes.put(name, Optional.of(value));
            }
        }

        private boolean same(String field, String one, String other) {
            boolean venue = (field.equals("journal") || field.equals("booktitle")) && !other.isEmpty();
            return folded(one).equals(folded(other)) || venue && venues.holds(LatexReader.plain(one), LatexReader.plain(other));
        }

        private static String folded(String latex) {
            return LatexReader.plain(latex).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        }

        private void awards() {
            List<String> named = List.of(known.get("award").orElse("").split(";"));
            List<String> news = new ArrayList<>();
            for (String award : read.get("award").orElse("").split(";")) {
                if (!award.isBlank() && named.stream().noneMatch(other -> isPart(other, award) || isPart(award, other))) {
                    news.add(award.strip());
                }
            }
            if (!news.isEmpty()) {
                written.get("award").ifPresent(before -> news.add(0, before));
                changes.put("award", Optional.of(String.join("; ", news)));
            }
        }

        /** {@code "Best Paper"} is said by {@code "Best Paper Award"}. */
        private static boolean isPart(String part, String whole) {
            return !part.isBlank() && folded(whole).contains(folded(part));
        }

        /** Authors that the library leaves out, and roles, which go with the names wherever these stand. */
        private void people() {
            Contributors ours = people(known);
            Contributors theirs = people(read);
            boolean more = ours.others() && !theirs.others() && theirs.people().size() > ours.people().size()
                    && families(theirs).subList(0, ours.people().size()).equals(families(ours));
            if (more) {
                changes.put("author", Optional.of(withAllAuthors(ours.people().size())));
            }
            List<String> places = families(more ? theirs : ours);
            Map<Integer, Set<Annotation>> roles = AnnotationField.parse(known.first("author+an", "author+an:default").orElse(""));
            boolean news = false;
            for (int i = 0; i < theirs.people().size(); i++) {
                Contributor person = theirs.people().get(i);
                int at = places.indexOf(family(person));
                boolean only = at >= 0 && at == places.lastIndexOf(family(person));
                int place = places.equals(families(theirs)) ? i : only ? at : -1;
                for (Annotation role : person.annotations()) {
                    boolean sign = role.equals(Annotation.DAGGER) || role.equals(Annotation.DOUBLE_DAGGER);
                    // A sign that nothing explains says no more than a role does.
                    news |= place >= 0 && !(sign && roles.containsKey(place + 1)) && roles.computeIfAbsent(place + 1, none -> new TreeSet<>()).add(role);
                }
            }
            if (news) {
                changes.put(named("author+an"), Optional.of(AnnotationField.print(roles)));
            }
        }

        /** The authors as the library writes them, with those in place of <i>and others</i>. */
        private String withAllAuthors(int named) {
            List<String> names = NameSplitter.split(read.get("author").orElse(""));
            String before = written.get("author").orElse("");
            String bare = OTHERS.matcher(before).replaceFirst("");
            return bare.equals(before) || named >= names.size() ? read.get("author").orElse("")
                    : bare + " and " + String.join(" and ", names.subList(named, names.size()));
        }

        private static Contributors people(Entry entry) {
            return Roles.read(entry, List.of("author"), problem -> { }).getOrDefault("author", Contributors.NONE);
        }

        private static List<String> families(Contributors people) {
            return people.people().stream().map(Comparison::family).toList();
        }

        private static String family(Contributor person) {
            return folded(person.name().family());
        }
    }
}
