package pubs.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.latex.LatexWriter;
import pubs.model.CitationKey;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;
import pubs.model.StyledText;
import pubs.diagnostic.SourceSpan;

/**
 * Says a CSL item in biblatex's words: the other direction of {@link ItemMapper}, which reads back what is written here. A
 * variable that biblatex has no field for becomes a field of the variable's name, which every program passes over.
 */
public final class EntryMapper {
    /** CSL type to entry type, where the row of {@link CslTypes} for the entry type is not the only one. */
    static final Map<String, String> TYPES = Rows.of("""
            article = misc
            article-journal = article
            article-magazine = article
            article-newspaper = article
            bill = legislation
            book = book
            broadcast = misc
            chapter = incollection
            classic = book
            collection = misc
            dataset = dataset
            document = misc
            entry = inreference
            entry-dictionary = inreference
            entry-encyclopedia = inreference
            event = misc
            figure = image
            graphic = artwork
            hearing = misc
            interview = misc
            legal_case = jurisdiction
            legislation = legislation
            manuscript = unpublished
            map = misc
            motion_picture = movie
            musical_score = misc
            pamphlet = booklet
            paper-conference = inproceedings
            patent = patent
            performance = performance
            periodical = periodical
            personal_communication = letter
            post = online
            post-weblog = online
            regulation = legislation
            report = report
            review = review
            review-book = review
            software = software
            song = audio
            speech = unpublished
            standard = standard
            thesis = thesis
            treaty = legal
            webpage = online
            """);

    /** Types of other programs (Crossref, older versions of CSL) to those of CSL. */
    static final Map<String, String> OTHER_TYPES = Rows.of("""
            journal-article = article-journal
            proceedings-article = paper-conference
            book-chapter = chapter
            book-section = chapter
            book-part = chapter
            monograph = book
            edited-book = book
            reference-book = book
            proceedings = book
            posted-content = article
            preprint = article
            dissertation = thesis
            reference-entry = entry
            report-component = report
            journal-issue = periodical
            other = document
            computer_program = software
            """);

    /** Variables to fields, where no other rule says more. */
    static final Map<String, String> FIELDS = Rows.of("""
            title = title
            title-short = shorttitle
            collection-title = series
            volume = volume
            part-number = part
            number-of-pages = pagetotal
            number-of-volumes = volumes
            edition = edition
            version = version
            section = section
            chapter-number = chapter
            publisher-place = location
            event-title = eventtitle
            event-place = venue
            original-publisher = origpublisher
            original-publisher-place = origlocation
            original-title = origtitle
            reviewed-title = reviewedtitle
            genre = type
            medium = medium
            jurisdiction = jurisdiction
            authority = authority
            archive = archive
            archive_location = archivelocation
            archive-place = archiveplace
            archive_collection = archivecollection
            call-number = library
            license = license
            dimensions = dimensions
            scale = scale
            status = pubstate
            keyword = keywords
            note = note
            annote = annotation
            abstract = abstract
            DOI = doi
            URL = url
            ISBN = isbn
            ISSN = issn
            PMID = pmid
            PMCID = pmcid
            """);

    private static final Map<String, String> DATES = Map.of("issued", "date", "accessed", "urldate", "event-date",
            "eventdate", "original-date", "origdate", "submitted", "submitted", "available-date", "availabledate");

    private static final Set<String> VERBATIM = Set.of("DOI", "URL", "ISBN", "ISSN", "PMID", "PMCID");
    private static final Set<String> IN_PERIODICAL = Set.of("article", "periodical", "review", "misc", "online", "report");
    private static final Set<String> IN_BOOK = Set.of("incollection", "inbook", "inproceedings", "inreference");
    private static final Set<String> BOOKS = Set.of("book", "incollection", "inbook", "inproceedings", "inreference", "booklet");

    private static final Set<String> NUMBERS = Set.of("page", "issue", "number", "collection-number");

    private final CslItem item;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final String type;
    private final boolean english;

    private EntryMapper(CslItem item) {
        this.item = item;
        String csl = cslType(item.type());
        boolean inOwnBook = csl.equals("chapter") && item.names().containsKey("container-author");
        this.type = inOwnBook ? "inbook" : TYPES.getOrDefault(csl, "misc");
        this.english = item.language().isEmpty() || item.language().toLowerCase(Locale.ROOT).startsWith("en");
    }

    /** Whether CSL has the type, or another program's name is known for one of its types. */
    public static boolean knows(String type) {
        return CslTypes.NAMES.contains(cslType(type));
    }

    /** The type of CSL that is meant; {@code document} for one that nobody knows. {@code journal-article -> article-journal} */
    public static String typeOf(String type) {
        return knows(type) ? cslType(type) : "document";
    }

    /**
     * The entry of an item. Text is LaTeX in ASCII where LaTeX has a command; titles protect what a style must not change.
     *
     * @param key  its citation key
     * @param span where the item stands
     */
    public static Entry map(CslItem item, CitationKey key, Optional<SourceSpan> span) {
        return new EntryMapper(item).entry(key, span);
    }

    /** The name of a variable as a field, {@code container-title-short -> shortjournal}; for messages. */
    public static String fieldOf(String variable) {
        return switch (variable) {
            case "container-title" -> "journaltitle or booktitle";
            case "container-title-short" -> "shortjournal";
            case "issue", "collection-number" -> "number";
            case "page" -> "pages";
            default -> FIELDS.getOrDefault(variable, DATES.getOrDefault(variable, NameFields.fieldOf(variable)));
        };
    }

    private static String cslType(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return OTHER_TYPES.getOrDefault(lower, lower);
    }

    private Entry entry(CitationKey key, Optional<SourceSpan> span) {
        boolean eprint = preprint();
        item.names().forEach(this::names);
        titles();
        numbers(eprint);
        item.text().forEach((variable, text) -> {
            if (!TitleFields.VARIABLES.contains(variable) && !NUMBERS.contains(variable)) {
                put(fieldFor(variable), value(variable, text));
            }
        });
        item.dates().forEach((variable, date) -> date(DATES.getOrDefault(variable, variable), date));
        if (!item.language().isEmpty()) {
            put(LanguageNames.isName(item.language()) ? "langid" : "language", LanguageNames.name(item.language()));
        }
        boolean prefixed = item.names().values().stream().flatMap(people -> people.people().stream())
                .anyMatch(person -> !person.name().prefix().isEmpty());
        if (item.keepPrefix() && prefixed) {
            put("options", "useprefix=true");
        }
        return withSubtype(built(key, span));
    }

    private Entry built(CitationKey key, Optional<SourceSpan> span) {
        List<Field> all = new ArrayList<>();
        fields.forEach((name, value) -> all.add(new Field(name, value, span)));
        return new Entry(key, new EntryType(type), all, span);
    }

    /** What the entry type does not say is said by {@code entrysubtype}. */
    private Entry withSubtype(Entry entry) {
        String csl = cslType(item.type());
        String read = TypeRule.type(new EntryText(entry));
        if (csl.equals(read) || csl.isEmpty() && read.equals("document")) {
            return entry;
        }
        boolean shorter = csl.equals("article-magazine") || csl.equals("article-newspaper");
        if (!CslTypes.NAMES.contains(csl)) {
            return entry;
        }
        String subtype = shorter ? csl.substring("article-".length())
                : csl.equals("entry-dictionary") ? "dictionary" : csl;
        return entry.with("entrysubtype", subtype);
    }

    /** An identifier of a preprint server that stands in the number or the address. Whether there is one. */
    private boolean preprint() {
        String number = plain("number");
        String url = plain("URL");
        for (Map.Entry<String, String> server : Eprints.ADDRESSES.entrySet()) {
            String base = server.getValue();
            String kind = server.getKey();
            if (kind.equals("googlebooks") || kind.equals("hdl")) {
                continue;
            }
            boolean addressed = url.startsWith(base) && url.length() > base.length();
            boolean numbered = kind.equals("arxiv") && number.regionMatches(true, 0, "arxiv:", 0, 6);
            if (addressed || numbered) {
                String id = numbered ? number.substring(6).strip() : url.substring(base.length());
                put("eprint", LatexWriter.bibtex(id));
                put("eprinttype", kind);
                return true;
            }
        }
        return false;
    }

    private void names(String variable, Contributors people) {
        put(NameFields.fieldOf(variable), NameFields.value(people));
        NameFields.editorType(variable).ifPresent(kind -> put(NameFields.fieldOf(variable) + "type", kind));
    }

    private void titles() {
        new TitleFields(item, type, english, this::put).write(IN_BOOK.contains(type), IN_PERIODICAL.contains(type));
    }

    private void numbers(boolean eprint) {
        boolean periodical = Set.of("article", "periodical", "review").contains(type);
        put("pages", LatexWriter.bibtex(item.text().getOrDefault("page", StyledText.EMPTY)).replace("--", "-").replace("-", "--"));
        boolean series = BOOKS.contains(type) && !plain("collection-number").isEmpty();
        put(series || !periodical ? "number" : "collection-number", plainLatex("collection-number"));
        put(periodical ? "number" : "issue", plainLatex("issue"));
        String number = plain("number");
        if (!eprint || !number.regionMatches(true, 0, "arxiv:", 0, 6) && !number.equals(fields.get("eprint"))) {
            put(periodical || BOOKS.contains(type) ? "eid" : "number", plainLatex("number"));
        }
    }

    private String fieldFor(String variable) {
        if (variable.equals("publisher")) {
            return switch (type) {
                case "thesis", "report" -> "institution";
                case "online", "misc" -> "organization";
                default -> "publisher";
            };
        }
        if (variable.equals("jurisdiction") && type.equals("patent")) {
            return "location";
        }
        if (variable.equals("publisher-place") && type.equals("patent")) {
            return "address";
        }
        return FIELDS.getOrDefault(variable, variable.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    private String value(String variable, StyledText text) {
        if (VERBATIM.contains(variable)) {
            boolean again = variable.equals("URL") && fields.containsKey("eprint")
                    && Eprints.address(fields.get("eprinttype"), plain("URL")).length() > 0 && isEprintAddress(text.plain());
            return again ? "" : text.plain();
        }
        if (variable.equals("publisher") && fields.containsKey("eprint")
                && Eprints.server(fields.get("eprinttype")).equals(text.plain())) {
            return "";
        }
        if (variable.equals("genre") || variable.equals("status")) {
            return Bibstrings.key(text.plain()).orElse(LatexWriter.bibtex(text));
        }
        return LatexWriter.bibtex(text);
    }

    private boolean isEprintAddress(String url) {
        return url.equals(Eprints.address(fields.get("eprinttype"), fields.get("eprint")));
    }

    private void date(String field, CslDate date) {
        boolean words = date.start().isEmpty();
        put(words && field.equals("date") ? "year" : field, words ? LatexWriter.bibtex(date.literal()) : date.edtf());
    }

    private String plain(String variable) {
        return item.text().getOrDefault(variable, StyledText.EMPTY).plain();
    }

    private String plainLatex(String variable) {
        return LatexWriter.bibtex(item.text().getOrDefault(variable, StyledText.EMPTY));
    }

    private void put(String field, String value) {
        if (!value.isBlank()) {
            fields.putIfAbsent(field, value);
        }
    }
}
