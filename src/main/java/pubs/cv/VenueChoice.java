package pubs.cv;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pubs.cv.item.MeetingPart;
import pubs.cv.item.Publishers;
import pubs.cv.item.ReferenceWords;
import pubs.cv.venue.KnownVenue;
import pubs.cv.venue.VenueCatalog;
import pubs.cv.venue.VenueKind;

/**
 * What an item says of its venue as the type and the fields of an entry.
 *
 * @param type of the entry
 */
record VenueChoice(String type, Map<String, String> fields) {
    private static final Pattern CONFERENCE = Pattern.compile(
            "(?i).*\\b(?:proc(?:eedings|\\.)?|conference|conf(?=\\.)|symposium|symp(?=\\.)|workshop|meeting|congress|convention|colloquium|(?:fach)?tagung|konferenz|conférence|conferencia|conferência|conferenza|congreso|congresso|congrès|atelier|journées|rencontres|actes|recueil des résumés|jornadas|taller|simposio|simpósio|convegno|encontro|advances in neural|findings|lecture notes)\\b.*");
    private static final Pattern JOURNAL = Pattern.compile(
            "(?i).*\\b(?:journal|j\\.|transactions|trans\\.|letters|lett\\.|review|rev\\.|annals|annalen|magazine|mag\\.|bulletin|archiv|quarterly|zeitschrift|revue|revista|rivista|rassegna|tijdschrift|jahrbuch|jahrbücher|mitteilungen|vierteljahrs\\p{L}*|\\p{L}*blätter|annales|annali|cahiers|quaderni|cuadernos|cadernos|anuario|anuário|boletín|boletim|acta|reports)(?:\\W.*|$)");

    /** Journals that are called proceedings. */
    private static final Pattern PROCEEDINGS_JOURNAL = Pattern.compile("(?i)(?:.*\\bproceedings of the (?:national academy|royal|ieee$|american|london)|journal of [^:]+: conference series).*");
    private static final Pattern UNIVERSITY = Pattern.compile("(?i)(?<!\\p{L})(?:universi|hochschul|colleg|institut|school|eth(?!\\p{L})|epfl|mit(?!\\p{L}))");
    /** {@code Unpublished manuscript}, {@code Ms., University of Ulm}: no venue. */
    private static final Pattern MANUSCRIPT = Pattern.compile("(?:[Uu]npublished\\s)?(?:[Mm]anuscript|[Mm][Ss]\\.?)(?:,\\s.{2,80})?");
    private static final Pattern PREPRINTS = Pattern.compile("(?i)(?:CoRR|arXiv.*)");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Pattern BLANKS_AND_DOTS = Pattern.compile("[\\s.]+");
    /** Words of any name of a venue. */
    private static final Pattern OF_ALL_NAMES = Pattern.compile("[Ii]n|[Pp]roc|[Pp]roceedings|of|the");

    /** The number of a meeting. */
    private static final Pattern ORDINAL = Pattern.compile("\\b\\d{1,3}(?:st|nd|rd|th)\\b");

    /** A short name with two capitals in parentheses, with its year or without. */
    private static final Pattern ACRONYM = Pattern.compile("\\((?=[^()]{0,14}\\p{Lu}[^()]{0,14}\\p{Lu})(\\p{Lu}[\\p{L}&/+-]{1,14})(?:[ '’-]{0,2}(?:(?:19|20)?\\d\\d))?\\)");

    /** {@code ICML}, {@code Proc. of IEEE INFOCOM}: nothing but the short name of a meeting and who holds it. */
    private static final Pattern SHORT_NAME = Pattern.compile("(?:In )?(?:Proc(?:\\.|eedings)(?: of)?(?: the)? )?(?:(?:IEEE|ACM|USENIX|IFIP|AAAI|CVF)(?:/(?:IEEE|ACM|CVF|IFIP))? )?(\\p{Lu}[\\p{L}&/*+-]{1,14})(?: (?:19|20)\\d\\d)?");
    /** A word of capitals, with small letters among them or without: {@code ICWD}, {@code EMNLP-IJCNLP}. */
    private static final Pattern CAPITALS = Pattern.compile("(?=(?:[^ ]*\\p{Lu}){3})[\\p{L}&/-]{3,20}");

    /** {@code Journal Track}, {@code Demo Session}: a part of a meeting. */
    private static final Pattern TRACK = Pattern.compile("(?i)\\b(?:tracks?|sessions?)$");
    private static final Pattern TWO_CAPITALS = Pattern.compile("\\p{Lu}[\\p{L}\\d-]*\\p{Lu}|\\d");

    /** Kinds of works that a heading says are not in the main proceedings, and what {@code Kind.id()} they have. */
    private static final Map<String, String> BESIDE = Map.of("workshop", "workshop", "poster", "other");

    private static final Map<String, String> SHORT_REPORTS = Map.of("WP", "Working Paper", "DP", "Discussion Paper");

    /** {@code ICRA '21 & RA-L}: where a second name joins the first. */
    private static final Pattern JOINED = Pattern.compile("^(?:&|and)\\s");
    /** Journals of a field, {@code AJPH}, {@code CMAJ}, and who prints books and reports. */
    private static final Pattern BODIES = Pattern.compile("[A-Z]?J[A-Za-z]+|[A-Za-z]+J|" + ReferenceWords.named("body"));

    /** Universities of a state, of which a place behind the name is a part: {@code University of California, Berkeley}. */
    private static final Pattern CAMPUSES = Pattern.compile("(?:The )?" + ReferenceWords.named("campuses"));

    /** A country or a state by its code. */
    private static final Pattern PLACE = Pattern.compile(ReferenceWords.named("country") + "|" + ReferenceWords.named("code"));

    /** @param kind that the section of the list names, or empty */
    static VenueChoice of(Map<String, String> details, String kind, VenueCatalog venues) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (details.containsKey("thesis")) {
            return thesis(details, fields);
        }
        String container = details.getOrDefault("container", "");
        String series = details.getOrDefault("series", "");
        boolean numbered = details.containsKey("report") && details.containsKey("number") && venues.find(container).filter(venue -> !kind.equals("preprint") || venue.kind() != VenueKind.PREPRINT).isEmpty()
                && !CONFERENCE.matcher(container).matches() && !JOURNAL.matcher(container).matches();
        if (details.containsKey("report") && (container.isEmpty() || numbered || details.containsKey("reportseries")) || kind.equals("report")) {
            String written = details.getOrDefault("report", "");
            String name = SHORT_REPORTS.getOrDefault(written, written);
            if (!name.isEmpty() && !name.matches("(?i)report|tech.*")) {
                fields.put("type", EntryMaker.latex(name));
            }
            fields.put("institution", EntryMaker.latex(container.isEmpty() ? details.getOrDefault("publisher", "") : container));
            return new VenueChoice("report", fields);
        }
        if (details.containsKey("patent")) {
            fields.put("type", EntryMaker.latex(details.get("patent")));
            if (!container.isEmpty()) {
                details.merge("note", container, (note, more) -> note + ", " + more);
            }
            return new VenueChoice("patent", fields);
        }
        if (MANUSCRIPT.matcher(container).matches()) {
            fields.put("howpublished", EntryMaker.latex(container));
            return new VenueChoice("unpublished", fields);
        }
        if (PREPRINTS.matcher(container).matches() || container.isEmpty() && series.isEmpty() && details.containsKey("eprint")) {
            return details.containsKey("eprint") || !container.isEmpty() ? preprint(details, container, fields) : new VenueChoice("misc", fields);
        }
        String year = details.getOrDefault("year", "");
        Optional<KnownVenue> known = venues.find(!series.isEmpty() ? series : details.containsKey("dated") && container.indexOf(' ') < 0 ? container + " " + year : container);
        if (known.isEmpty() && !series.isEmpty()) {
            known = venues.find(container);
        }
        boolean beside = MeetingPart.isOne(container) && known.filter(venue -> !MeetingPart.isOne(venue.fullName())).isPresent();
        boolean said = !series.isEmpty() && container.chars().anyMatch(Character::isLetter) && known.isPresent();
        // Of "ICRA '21 & RA-L" both are known.
        Optional<KnownVenue> second = said ? venues.find(container) : Optional.empty();
        boolean other = !beside && said && (second.isPresent() ? !second.equals(known) && (JOINED.matcher(container).lookingAt() || Stream.of("volume", "number", "pages").noneMatch(details::containsKey))
                : details.getOrDefault("in", "").isEmpty() && !CONFERENCE.matcher(container).matches() && !JOURNAL.matcher(container).matches());
        if (other) {
            container = second.isPresent() ? JOINED.matcher(container).replaceFirst("") : container;
            // "ATC '21. Invited to a journal": the short name is the venue, and this is something else.
            details.merge("note", container, (note, more) -> note + ", " + more);
            details.merge("unplaced", container, (note, more) -> note + ", " + more);
            container = "";
        }
        if (details.containsKey("medium") && !details.containsKey("volume") && (known.isEmpty() || known.get().kind() == VenueKind.PREPRINT)) {
            String form = details.get("medium");
            fields.put(form.equals("misc") ? "howpublished" : "publisher", EntryMaker.latex(container));
            return new VenueChoice(form, fields);
        }
        Optional.ofNullable(details.get("form")).filter(form -> !details.getOrDefault("medium", "misc").equals("misc")).ifPresent(form -> details.merge("note", form, (note, more) -> note + ", " + more));
        String type = type(details, kind, container, series, known);
        if (type.equals("article") || type.equals("inproceedings") || type.equals("incollection")) {
            boolean main = !beside && !(BESIDE.containsKey(kind) && known.filter(venue -> venue.kind() == VenueKind.CONFERENCE).isPresent());
            String name = name(container, series, main ? known : Optional.empty(), type, year);
            fields.put(type.equals("article") ? "journal" : "booktitle", EntryMaker.latex(name));
            String acronym = series.isEmpty() && type.equals("inproceedings") ? acronym(container, year, details.containsKey("collection"), venues) : series;
            if (!acronym.isEmpty()) {
                fields.put("series", acronym);
            }
            if (BESIDE.containsKey(kind) && (kind.equals("poster") || !name.toLowerCase(Locale.ROOT).contains(kind))) {
                fields.put("kind", BESIDE.get(kind));
            }
        } else if (type.equals("misc") && !container.isEmpty()) {
            fields.put("howpublished", EntryMaker.latex(container));
        } else if (!container.isEmpty() && type.equals("book") && details.containsKey("volume") && !details.containsKey("collection") && !Publishers.isOne(container)) {
            // "A Series, Bd. 23"
            fields.put("series", EntryMaker.latex(container));
        } else if (!container.isEmpty() && type.equals("phdthesis")) {
            fields.put("school", EntryMaker.latex(container));
        } else if (!container.isEmpty()) {
            publisher(container, details, fields);
        }
        return new VenueChoice(type, fields);
    }

    /** Whether a name may be that of a journal or a meeting: it is known, or its words or an acronym in it tell. */
    static boolean isVenue(String name, VenueCatalog venues) {
        return !TRACK.matcher(name).find() && (venues.find(name).isPresent() || CONFERENCE.matcher(name).matches() || JOURNAL.matcher(name).matches() || TWO_CAPITALS.matcher(name).find());
    }

    /**
     * {@code 42nd International Conference on Software Engineering (ICSE), 2020 -> ICSE '20}, {@code ICML 2025 -> ICML '25}; empty when
     * the name gives none: {@code (USA)} is where it was.
     *
     * @param series whether the item names the series that its book is a volume of, which has the field then
     */
    private static String acronym(String container, String year, boolean series, VenueCatalog venues) {
        if (!FOUR_DIGITS.matcher(year).matches()) {
            return "";
        }
        Matcher alone = SHORT_NAME.matcher(container);
        if (!series && alone.matches() && venues.find(alone.group(1) + " " + year).isPresent()) {
            return alone.group(1) + " '" + year.substring(2);
        }
        Matcher found = ACRONYM.matcher(container);
        while (found.find()) {
            if (!PLACE.matcher(found.group(1)).matches() || venues.find(found.group(1)).isPresent()) {
                return found.group(1) + " '" + year.substring(2);
            }
        }
        return "";
    }

    private static VenueChoice thesis(Map<String, String> details, Map<String, String> fields) {
        String word = details.get("thesis").toLowerCase(Locale.ROOT);
        boolean master = word.startsWith("m") || word.contains("mestrado") || word.contains("maestría");
        boolean doctor = !master && word.matches("(?:ph|d|thes|thès|tes[ei]s?\\b(?! de grado| di laurea)|proef).*") && !word.startsWith("dipl");
        String note = details.getOrDefault("note", "");
        String publisher = details.getOrDefault("publisher", "");
        if (UNIVERSITY.matcher(publisher).find() && !UNIVERSITY.matcher(details.getOrDefault("container", "")).find()) {
            // What stands beside the university is said of the thesis.
            Optional.ofNullable(details.remove("container")).ifPresent(said -> details.merge("note", said, (before, more) -> before + ", " + more));
        }
        String school = details.getOrDefault("container", details.getOrDefault("publisher", note.contains("://") ? "" : note));
        if (CAMPUSES.matcher(school).matches() && details.getOrDefault("address", "").matches("(?!United States|USA)\\p{Lu}[\\p{L} .-]{2,20}")) {
            school += ", " + details.remove("address");
        }
        fields.put("school", EntryMaker.latex(school));
        if (school.equals(details.get("publisher"))) {
            details.remove("publisher");
        }
        if (school.equals(details.get("note"))) {
            details.remove("note");
        }
        if (!master && !doctor) {
            fields.put("type", EntryMaker.latex(details.get("thesis")));
        }
        return new VenueChoice(master ? "mastersthesis" : doctor ? "phdthesis" : "thesis", fields);
    }

    private static VenueChoice preprint(Map<String, String> details, String container, Map<String, String> fields) {
        if (!details.containsKey("eprint")) {
            fields.put("howpublished", EntryMaker.latex(container));
        }
        details.remove("volume");
        return new VenueChoice("misc", fields);
    }

    private static String type(Map<String, String> details, String kind, String container, String series, Optional<KnownVenue> known) {
        if (known.isPresent() && known.get().kind() != VenueKind.PREPRINT && known.get().kind() != VenueKind.SERIES) {
            return known.get().kind() == VenueKind.JOURNAL ? "article" : "inproceedings";
        }
        boolean venue = !container.isEmpty() || !series.isEmpty();
        if (CONFERENCE.matcher(container).matches() && !PROCEEDINGS_JOURNAL.matcher(container).matches()) {
            return "inproceedings";
        }
        if (MeetingPart.isOne(container) && TWO_CAPITALS.matcher(container).find() && !details.containsKey("volume")) {
            return "inproceedings";
        }
        if (venue && details.containsKey("review") && !details.containsKey("editor")) {
            return "article";
        }
        boolean paged = details.containsKey("volume") || details.containsKey("pages");
        if (venue && details.containsKey("made") && !paged && details.getOrDefault("in", "").isEmpty() && !JOURNAL.matcher(container).matches()) {
            // "A Title (B. Roe, Ed.). A Publisher"
            return "book";
        }
        boolean book = details.containsKey("editor") || details.containsKey("publisher") || details.containsKey("address");
        // The volume of a series says nothing of a journal.
        boolean numbered = details.containsKey("volume") && !details.containsKey("collection") || details.containsKey("number") && !details.containsKey("report");
        // "Accepted at Oikos": a name that nobody knows is a conference no more than a journal.
        boolean sent = details.containsKey("pubstate") && !book && !kind.equals("conference") && !kind.equals("workshop") && !TWO_CAPITALS.matcher(container).find();
        if (venue && numbered && kind.equals("journal") && details.containsKey("pages") && !details.containsKey("editor") && !MeetingPart.isOne(container)) {
            // The heading says it, though "In *A Journal*" is how some write.
            return "article";
        }
        if (venue && !sent && details.getOrDefault("in", "").equals("yes") && !JOURNAL.matcher(container).matches() && (book || !numbered)) {
            return kind.equals("conference") || kind.equals("workshop") || !details.containsKey("editor") && !details.containsKey("publisher") && !(details.containsKey("imprint") && !TWO_CAPITALS.matcher(container).find()) && !kind.equals("chapter")
                    && !kind.equals("book") ? "inproceedings" : "incollection";
        }
        if (venue && kind.equals("book") && details.containsKey("volume") && !details.containsKey("pages") && details.containsKey("address") && !JOURNAL.matcher(container).matches()) {
            return "book";
        }
        boolean bound = numbered && !details.containsKey("pages") && !details.containsKey("number") && series.isEmpty() && !JOURNAL.matcher(container).matches();
        if (venue && bound && (Publishers.isWhole(container) || !details.containsKey("upright") && details.containsKey("publisher") && details.containsKey("address"))) {
            // "A Title. A Series, vol. 7. A Publisher, A Place": a journal has pages.
            return "book";
        }
        if (venue && (JOURNAL.matcher(container).matches() || numbered)) {
            return "article";
        }
        if (venue && !numbered && !details.containsKey("pages") && series.isEmpty() && !kind.equals("journal") && (Publishers.isOfBooks(container) || !details.containsKey("month") && Publishers.isHouse(container))) {
            return "book";
        }
        if (kind.isEmpty() && known.isEmpty() && details.containsKey("dated") && !details.containsKey("pubstate") && !details.containsKey("doi") && !BODIES.matcher(container).matches() && CAPITALS.matcher(container).matches()) {
            // "ICWD 2017": a journal has a volume.
            return "inproceedings";
        }
        return switch (kind) {
            case "journal" -> "article";
            case "conference", "workshop" -> "inproceedings";
            case "chapter" -> venue ? "incollection" : "inbook";
            case "book" -> "book";
            case "thesis" -> "phdthesis";
            case "preprint", "other", "poster" -> "misc";
            default -> details.containsKey("publisher") || details.containsKey("isbn") || !venue && (details.containsKey("address") || details.containsKey("pagetotal") || details.containsKey("by editor") || details.containsKey("by translator") || details.containsKey("collection")) ? venue ? "incollection" : "book"
                    : venue ? details.containsKey("pages") ? "article" : series.isEmpty() ? "article" : "inproceedings" : "misc";
        };
    }

    /** What a book stands in is nothing but who made it, {@code London: Routledge}. */
    private static void publisher(String container, Map<String, String> details, Map<String, String> fields) {
        if (details.containsKey("publisher")) {
            fields.put("note", EntryMaker.latex(container + (details.containsKey("note") ? ", " + details.get("note") : "")));
            return;
        }
        imprint(container).forEach((field, text) -> fields.put(field, EntryMaker.latex(text)));
    }

    /** {@code London: Routledge -> address, publisher}; the place may be missing. */
    static Map<String, String> imprint(String container) {
        int colon = container.indexOf(": ");
        return colon > 0 ? Map.of("address", container.substring(0, colon), "publisher", container.substring(colon + 2)) : Map.of("publisher", container);
    }

    private static String name(String container, String series, Optional<KnownVenue> known, String type, String year) {
        if (known.isEmpty() || known.get().kind() == VenueKind.SERIES) {
            return container.isEmpty() ? series : container;
        }
        if (isWritten(container)) {
            return container;
        }
        Matcher counted = ORDINAL.matcher(container);
        if (counted.find() && !type.equals("article")) {
            return known.get().proceedings(counted.group());
        }
        return type.equals("article") ? known.get().fullName() : known.get().proceedings(FOUR_DIGITS.matcher(year).matches() ? Integer.parseInt(year) : 0);
    }

    /** Whether a name is written in words, be they shortened; an acronym stands for a name. */
    private static boolean isWritten(String container) {
        int words = 0;
        for (String word : BLANKS_AND_DOTS.split(container)) {
            words += word.length() > 1 && word.chars().filter(Character::isLowerCase).count() * 2 >= word.length()
                    && !OF_ALL_NAMES.matcher(word).matches() ? 1 : 0;
        }
        return words >= 2;
    }
}
