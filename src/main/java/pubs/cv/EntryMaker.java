package pubs.cv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pubs.cv.item.Asides;
import pubs.cv.item.Details;
import pubs.cv.item.ItemText;
import pubs.cv.item.MeetingPart;
import pubs.cv.item.Person;
import pubs.cv.item.Publishers;
import pubs.cv.item.Reading;
import pubs.cv.venue.KnownVenue;
import pubs.cv.venue.VenueCatalog;
import pubs.cv.venue.VenueKind;
import pubs.dialect.Normaliser;
import pubs.latex.LatexLetters;
import pubs.latex.LatexWriter;
import pubs.model.Annotation;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;
import pubs.model.StyledText;
import pubs.model.TextStyle.Look;
import pubs.names.AnnotationField;

/** Makes the entry of an item that was taken apart. */
final class EntryMaker {
    /** The score of a reading whose every part is certain, and what is taken off the confidence. */
    private static final double CERTAIN = 3.8;
    private static final double A_DOUBT = 0.15;
    private static final double VAGUE = 0.2;
    private static final String[] COPIED = {"edition", "version", "volume", "number", "pages", "pagetotal", "eid", "issue", "chapter", "bookauthor", "editor", "translator", "foreword", "introduction", "afterword", "illustrator",
        "annotator", "publisher", "organization", "address",
        "year", "month", "day", "isbn", "issn", "doi", "eprint", "eprinttype", "eprintclass", "url", "pdf", "code", "slides", "video", "poster",
        "website", "award", "collaboration", "pmid", "pmcid", "note"};

    /** More than the bare word, that says of what kind the work is. */
    private static final Pattern MEETING = Pattern.compile("(?i)\\p{L}\\s(?:workshop|conference|symposium)$");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int LONG_BEFORE = 50;
    private static final int LONGEST_PLACE = 30;
    private static final Pattern DASHES = Pattern.compile("\\s?[-–—]{1,3}\\s?");

    private final ItemSplitter.Item item;
    private final ItemText text;
    private final Reading reading;
    private final Legend legend;
    private final String whose;
    private final VenueCatalog venues;
    private final Map<String, String> details;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> doubts = new ArrayList<>();

    private EntryMaker(ItemSplitter.Item item, ItemText text, Reading reading, Legend legend, String whose, VenueCatalog venues) {
        this.item = item;
        this.text = text;
        this.reading = reading;
        this.legend = legend;
        this.whose = whose;
        this.venues = venues;
        this.details = Details.of(text, reading, item.section().kind().equals("thesis"));
    }

    /** @param book whether the title looks like that of a book */
    static ImportedItem make(ItemSplitter.Item item, ItemText text, Reading reading, boolean book, Legend legend, String whose, VenueCatalog venues) {
        return new EntryMaker(item, text, reading, legend, whose, venues).make(book);
    }

    private ImportedItem make(boolean book) {
        String owner = authors();
        StyledText title = ProtectedTitle.of(text.cut(reading.titleStart(), reading.titleEnd()));
        put("title", letters(LatexWriter.bibtex(title)));
        bookAlone(book);
        if (!details.containsKey("year") && !item.section().year().isEmpty()) {
            details.put("year", item.section().year());
        }
        yearOrPage();
        if (!item.labelYear().isEmpty() && !details.getOrDefault("year", item.labelYear()).equals(item.labelYear())) {
            doubts.add("the year: " + item.labelYear() + " stands before the item, and " + details.get("year") + " in it");
        }
        details.putIfAbsent("year", item.labelYear());
        badge();
        beyond();
        String kind = item.section().kind();
        if (!text.isItalic(reading.titleStart(), reading.titleEnd()) && text.cut(0, text.text().length()).runs().stream().anyMatch(run -> run.style().has(Look.ITALIC))) {
            // Where the look tells titles of books and names of journals, this is no book.
            details.put("upright", "yes");
        }
        VenueChoice venue = VenueChoice.of(details, kind, venues);
        venue.fields().forEach(this::put);
        series();
        for (String name : COPIED) {
            if (details.containsKey(name)) {
                put(name, value(name, details.get(name)));
            }
        }
        String status = details.getOrDefault("pubstate", Headings.isStatus(kind) ? kind : draft());
        if (!status.isEmpty()) {
            put("pubstate", latex(status));
        }
        put("abstract", latex(item.summary()));
        doubts();
        List<Field> said = new ArrayList<>();
        fields.forEach((name, value) -> said.add(new Field(name, value)));
        Entry entry = Normaliser.normalise(new Entry(new CitationKey(""), new EntryType(venue.type()), said, Optional.empty()));
        double confidence = Math.max(0, Math.min(1, reading.score() / CERTAIN) - A_DOUBT * doubts.size() - (isVague(venue.type()) ? VAGUE : 0));
        String all = text.beyond().isEmpty() ? text.text() : text.text() + " " + text.beyond();
        return new ImportedItem(entry, all, confidence, List.copyOf(doubts), owner, item.lines().get(0).span());
    }

    /** Whether nothing but its place in the item says that a name is a venue's: it is not known, has no word of venues, and no number is beside it. */
    private boolean isVague(String type) {
        String container = details.getOrDefault("container", "");
        return type.equals("article") && !container.isEmpty() && !VenueChoice.isVenue(container, venues)
                && Stream.of("volume", "number", "pages", "eid", "doi").noneMatch(details::containsKey);
    }

    /**
     * {@code A. Poe. Fences. Springer, 2010}: what has a publisher and no title is a book, and what looked like the name of one is its
     * title. What stands behind the title of a book is its publisher.
     */
    private void bookAlone(boolean book) {
        String container = details.getOrDefault("container", "");
        boolean within = container.isEmpty() || details.getOrDefault("in", "").equals("yes")
                || Stream.of("pages", "volume", "number", "series", "eprint", "pubstate", "thesis", "report").anyMatch(details::containsKey);
        if (within) {
            return;
        }
        if (!fields.containsKey("title") && details.containsKey("publisher")) {
            put("title", latex(details.remove("container")));
        } else if (fields.containsKey("title") && item.section().kind().isEmpty() && isImprint(container) && !details.containsKey("publisher") && !details.containsKey("upright") && !VenueChoice.isVenue(container, venues)) {
            details.remove("container");
            details.putAll(VenueChoice.imprint(container));
        } else if ((book || details.containsKey("by editor") || details.containsKey("by translator")) && item.section().kind().isEmpty() && fields.containsKey("title") && !details.containsKey("publisher") && !VenueChoice.isVenue(container, venues)) {
            String made = details.remove("container");
            details.putAll(details.containsKey("address") ? Map.of("publisher", made) : VenueChoice.imprint(made));
        }
    }

    /** {@code Abingdon: A Press}, at the end of an item without volume and pages: where a book appeared, though the place is not known. */
    private static boolean isImprint(String container) {
        int colon = container.indexOf(": ");
        return colon > 0 && colon <= LONGEST_PLACE && Character.isUpperCase(container.charAt(0)) && Publishers.isWhole(container.substring(colon + 2));
    }

    /** {@code 2022: A Journal, 9(11), 1609}: what would be a year long before the one the list says is the page. */
    private void yearOrPage() {
        String said = item.labelYear().isEmpty() ? item.section().year() : item.labelYear();
        String year = details.getOrDefault("year", "");
        boolean both = YEAR.matcher(said).matches() && YEAR.matcher(year).matches();
        if (both && details.containsKey("volume") && !details.containsKey("pages") && Integer.parseInt(said) - Integer.parseInt(year) > LONG_BEFORE) {
            details.put("pages", year);
            details.put("year", said);
        }
    }

    /** A short name before the item is that of its venue, or says that there is none. */
    private void badge() {
        String badge = item.badge();
        if (badge.isEmpty() || details.containsKey("series")) {
            return;
        }
        Optional<KnownVenue> known = venues.find(badge);
        boolean acronym = badge.indexOf(' ') < 0 && badge.indexOf('.') < 0 && known.filter(venue -> venue.fullName().equalsIgnoreCase(badge)).isEmpty();
        if (known.isPresent() && known.get().kind() != VenueKind.PREPRINT && acronym) {
            String year = details.getOrDefault("year", "");
            boolean dated = badge.chars().anyMatch(Character::isDigit) || year.length() != 4;
            details.put("series", dated ? badge : badge + " '" + year.substring(2));
        } else if (known.isPresent() || MEETING.matcher(badge).find() || MeetingPart.isOne(badge)) {
            place(badge, known);
        } else {
            note(badge);
        }
    }

    /** What stands before the item is its venue, unless the item names one itself, or is a preprint that says where it is. */
    private void place(String badge, Optional<KnownVenue> known) {
        String container = details.getOrDefault("container", "");
        boolean preprint = known.filter(venue -> venue.kind() == VenueKind.PREPRINT).isPresent();
        if (container.isEmpty() && !(preprint && details.containsKey("eprint"))) {
            details.put("container", badge);
        } else if (!container.isEmpty() && !preprint && known.isPresent() && !VenueChoice.isVenue(container, venues)) {
            details.put("container", badge);
            note(container);
        } else if (!preprint && !container.contains(badge) && (known.isEmpty() || !venues.find(container).equals(known))) {
            note(badge);
        }
    }

    private void note(String text) {
        details.merge("note", text, (note, more) -> more + ", " + note);
    }

    /** What a link calls a work that nothing says to have appeared: a working paper; else empty. */
    private String draft() {
        boolean appeared = Stream.of("journal", "booktitle", "publisher", "eprint", "school", "institution", "howpublished").anyMatch(fields::containsKey);
        String called = details.getOrDefault("draft", "").replaceAll("[\\[\\]()]", "").toLowerCase(Locale.ROOT);
        return appeared || called.equals("manuscript") ? "" : called;
    }

    /** The series of a book, {@code (= A Series, vol. 3)}. */
    private void series() {
        if (details.containsKey("collection")) {
            // The short name of a meeting has the field already.
            String series = latex(details.get("collection"));
            if (fields.containsKey("series") && !fields.get("series").equals(series)) {
                note(details.get("collection"));
            }
            put("series", series);
            put("number", latex(details.getOrDefault("collectionnumber", "")));
        }
    }

    /** What no publication is long enough to say is kept, though nobody looks into it. */
    private void beyond() {
        if (!text.beyond().isEmpty()) {
            details.merge("note", text.beyond(), (note, more) -> note + ", " + more);
            doubts.add("what stands behind the first " + text.text().length() + " characters: it is in the note as it is");
        }
    }

    private void put(String name, String value) {
        if (!value.isBlank()) {
            fields.putIfAbsent(name, value);
        }
    }

    private static String value(String name, String text) {
        return switch (name) {
            case "url", "pdf", "code", "slides", "video", "poster", "website", "doi", "eprint", "day" -> text;
            case "pages" -> DASHES.matcher(text).replaceAll("--");
            case "number", "volume" -> latex(text.replace('–', '-'));
            default -> latex(text);
        };
    }

    /** LaTeX for text: its special characters are escaped, letters stay as they are. */
    static String latex(String text) {
        return letters(LatexWriter.bibtex(text));
    }

    /** With letters as they are, and the German marks that close what „ opens as they were written: TeX's `` is the same sign, and opens. */
    private static String letters(String latex) {
        StringBuilder out = new StringBuilder(LatexLetters.toUnicode(latex));
        int open = out.indexOf("„");
        for (int close = out.indexOf("``", Math.max(0, open)); open >= 0 && close > open; close = out.indexOf("``", Math.max(close, open))) {
            out.replace(close, close + 2, "“");
            open = out.indexOf("„", close);
        }
        return out.toString();
    }

    /** Writes the authors with their roles. @return the one that is set off, or nobody */
    private String authors() {
        List<String> names = new ArrayList<>();
        Map<Integer, Set<Annotation>> roles = new TreeMap<>();
        List<Person> people = reading.authors().people();
        int before = 0;
        boolean left = reading.ownerLeftOut() && !details.containsKey("by others");
        if (left && !whose.isEmpty()) {
            names.add(latex(whose));
            before = 1;
        }
        long bold = people.stream().filter(Person::bold).count();
        String owner = "";
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            names.add(person.whole() ? "{" + latex(person.name()) + "}" : latex(person.name()));
            Set<Annotation> own = new TreeSet<>();
            person.roles().forEach(role -> own.add(new Annotation(role)));
            for (String sign : person.signs()) {
                List<String> said = legend.roles(sign, item);
                said.forEach(role -> own.add(new Annotation(role)));
                if (said.isEmpty() && !Legend.isQuiet(sign)) {
                    doubts.add("the sign " + sign + " beside " + person.name() + ", as no line says what it means");
                }
            }
            if (!own.isEmpty()) {
                roles.put(before + i + 1, own);
            }
            owner = person.bold() && bold < people.size() && owner.isEmpty() ? person.name() : owner;
        }
        doubtStar(people, roles);
        if (reading.authors().others()) {
            names.add("others");
        }
        List<String> made = Stream.of("editor", "translator").filter(field -> details.containsKey("by " + field)).toList();
        for (String field : made.isEmpty() ? List.of("author") : made) {
            // "edited with Jo Roe" names the others.
            String more = made.isEmpty() || reading.authors().others() ? "" : details.getOrDefault(field, "");
            put(field, String.join(" and ", names) + (more.isEmpty() ? "" : " and " + latex(more)));
            put(field + "+an", AnnotationField.print(roles));
        }
        return owner;
    }

    /** A star at one name of an item, which no line explains and nobody shares, and an equal of nobody. */
    private void doubtStar(List<Person> people, Map<Integer, Set<Annotation>> roles) {
        List<Person> starred = people.stream().filter(person -> person.signs().stream().anyMatch(legend::isUnsaid)
                && !person.roles().contains(Annotation.EQUAL.name())).toList();
        boolean others = reading.authors().others() || reading.ownerLeftOut() || roles.values().stream().filter(own -> own.contains(Annotation.EQUAL)).limit(2).count() > 1;
        if (starred.size() == 1 && !others) {
            doubts.add("the sign * beside " + starred.get(0).name() + ", as no line says what it means");
        }
        List<Person> equal = people.stream().filter(person -> person.roles().contains(Annotation.EQUAL.name())).toList();
        if (equal.size() == 1 && people.size() > 1 && !others && roles.values().stream().filter(own -> own.contains(Annotation.EQUAL)).count() == 1) {
            doubts.add("whose equal " + equal.get(0).name() + " is: the words stand beside one name");
        }
    }

    private void doubts() {
        if (!fields.containsKey("year") && !fields.containsKey("pubstate")) {
            doubts.add("no year");
        }
        if (reading.ownerLeftOut() && !details.containsKey("by others")) {
            doubts.add(whose.isEmpty() ? "the list leaves its owner out: name them as owner in pubs.toml" : reading.authors().people().isEmpty()
                    ? "the author: the item names nobody, so that its owner is taken for it" : "where the owner stands among the authors");
        } else if (reading.authors().quality() < 0.6) {
            doubts.add("the names of the authors");
        }
        for (String name : Asides.behindGaps(text.text().substring(reading.authors().start(), reading.authors().end()))) {
            doubts.add("who stands before " + name + ": names are left out there, which the entry can say only at the end");
        }
        if (!fields.containsKey("title")) {
            doubts.add("no title");
        } else if (reading.titleEnd() - reading.titleStart() > 250 || reading.titleEnd() - reading.titleStart() < 8) {
            doubts.add("where the title ends");
        }
        boolean venue = fields.keySet().stream().anyMatch(Set.of("journal", "booktitle", "publisher", "eprint", "school", "institution",
                "pubstate", "howpublished")::contains);
        if (!venue) {
            doubts.add("no venue");
        }
        if (details.containsKey("unplaced") && fields.containsKey("note")) {
            doubts.add("in the note for want of another place: " + details.get("unplaced"));
        }
    }
}
