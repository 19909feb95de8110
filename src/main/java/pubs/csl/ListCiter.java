package pubs.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import pubs.model.Annotation;
import pubs.model.Entry;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;
import pubs.publist.Block;
import pubs.publist.Link;
import pubs.publist.ListWords;
import pubs.publist.NumberedPublication;
import pubs.publist.Publication;
import pubs.publist.PublicationList;
import pubs.publist.Section;
import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;

/** Writes a whole list in a style. */
public final class ListCiter {
    /**
     * What goes with the references.
     *
     * @param styleLabels whether entries have the numbers that the style gives them
     * @param links       whether links that the text does not show stand after it
     * @param bibtex      the BibTeX to show with an entry, if any
     */
    public record Options(EtAl etAl, Marks marks, boolean styleLabels, boolean links,
            Function<Entry, Optional<String>> bibtex) {}

    /** Below this size a list is done before a second thread has begun. */
    private static final int WORTH_SHARING = 300;

    private final Style style;
    private final Options options;
    private final ListWords words;
    private final Marks marks;
    private final Citer citer;
    private final Set<Annotation> marked = new TreeSet<>();

    private ListCiter(PublicationList list, Style style, Options options) {
        this.style = style;
        this.options = options;
        this.words = ListWords.of(style.language());
        this.marks = options.marks().among(rolesIn(list));
        this.citer = new Citer(style, options.etAl(), marks);
    }

    public static StyledList cite(PublicationList list, Style style, Options options) {
        return new ListCiter(list, style, options).cite(list);
    }

    private static Set<Annotation> rolesIn(PublicationList list) {
        Set<Annotation> roles = new HashSet<>();
        list.sections().forEach(section -> section.publications().forEach(numbered -> numbered.publication().roles()
                .values().forEach(people -> people.people().forEach(person -> roles.addAll(person.annotations())))));
        return roles;
    }

    /**
     * The item of a publication as this list cites it: its status and the kind of a thesis or report are in the words of the
     * language, and {@code ICML '25} is the short form of its container for a style that asks for short forms by their name and
     * prints no series.
     */
    public static CslItem item(Publication publication, Style style, ListWords words) {
        CslItem item = ItemMapper.map(publication.entry(), publication.roles());
        StyledText series = item.text().getOrDefault("collection-title", StyledText.EMPTY);
        boolean shortVenue = style.asksFor("container-title-short") && !style.asksFor("collection-title")
                && isShortVenue(series.plain());
        String genre = item.text().containsKey("genre")
                ? Bibstrings.key(item.text().get("genre").plain()).map(words::genre).orElse("") : "";
        if (publication.status().isEmpty() && !shortVenue && genre.isEmpty()) {
            return item;
        }
        Map<String, StyledText> texts = new HashMap<>(item.text());
        publication.statusText(words).ifPresent(status -> texts.put("status", status));
        // It is the note that says so, and is not to be shown twice.
        publication.said().ifPresent(said -> texts.remove("note"));
        if (!genre.isEmpty()) {
            texts.put("genre", StyledText.of(genre));
        }
        if (shortVenue) {
            texts.put("container-title-short", series);
        }
        return new CslItem(item.id(), item.type(), texts, item.names(), item.dates(), item.language(),
                item.keepPrefix());
    }

    /** Whether a series is the short name of a venue with its year: {@code ICML '25}, {@code TPDS 2024}. */
    static boolean isShortVenue(String series) {
        int length = series.length();
        if (length < 4 || length > 24 || !Character.isLetter(series.charAt(0))) {
            return false;
        }
        int digits = 0;
        while (Character.isDigit(series.charAt(length - 1 - digits)) && digits < 4) {
            digits++;
        }
        char before = series.charAt(length - 1 - digits);
        return digits == 2 && (before == '\'' || before == '’')
                || digits == 4 && (series.startsWith("19", length - 4) || series.startsWith("20", length - 4));
    }

    private StyledList cite(PublicationList list) {
        List<NumberedPublication> all = new ArrayList<>();
        list.sections().forEach(section -> all.addAll(section.publications()));
        List<CslItem> items = each(all.size(), i -> item(all.get(i).publication(), style, words));
        List<String> suffixes = YearSuffixes.of(items, style);
        List<Reference> references = options.etAl() == EtAl.STYLE ? inTurn(list, items, suffixes)
                : each(all.size(), i -> citer.cite(items.get(i), new Place(i + 1, suffixes.get(i), List.of())));
        List<StyledSection> sections = new ArrayList<>();
        int number = 0;
        for (Section section : list.sections()) {
            List<StyledEntry> entries = new ArrayList<>();
            for (NumberedPublication numbered : section.publications()) {
                entries.add(entry(numbered, references.get(number++)));
            }
            sections.add(new StyledSection(section.id(), section.title(), entries));
        }
        return new StyledList(sections, legend(), style.language());
    }

    /** In the style's own way, names that the entry before has may be left out; otherwise the owner could be among them. */
    private List<Reference> inTurn(PublicationList list, List<CslItem> items, List<String> suffixes) {
        List<Reference> references = new ArrayList<>(items.size());
        for (Section section : list.sections()) {
            List<String> namesBefore = List.of();
            for (int i = 0; i < section.publications().size(); i++) {
                int number = references.size();
                references.add(citer.cite(items.get(number), new Place(number + 1, suffixes.get(number), namesBefore)));
                namesBefore = references.get(number).names();
            }
        }
        return references;
    }

    /** Something for each number below a size, in order; long lists are done by as many threads as the machine has. */
    private static <T> List<T> each(int size, IntFunction<T> make) {
        IntStream numbers = IntStream.range(0, size);
        return (size < WORTH_SHARING ? numbers : numbers.parallel()).mapToObj(make).toList();
    }

    private StyledEntry entry(NumberedPublication numbered, Reference reference) {
        Publication publication = numbered.publication();
        marked.addAll(reference.marked());
        List<Block> blocks = reference.blocks();
        Optional<StyledText> status = reference.statusShown() ? Optional.empty() : publication.statusText(words);
        String label = options.styleLabels() ? reference.label() : numbered.label();
        return new StyledEntry(publication, label, List.copyOf(blocks), status, publication.awards(),
                options.links() ? hidden(publication.links(), blocks) : List.of(),
                options.bibtex().apply(publication.entry()));
    }

    /** The links that the reference does not show already. */
    private static List<Link> hidden(List<Link> links, List<Block> blocks) {
        Set<String> shown = new HashSet<>();
        for (Block block : blocks) {
            block.text().runs().forEach(run -> shown.add(run.style().link()));
        }
        return links.stream().filter(link -> !shown.contains(link.url())).toList();
    }

    private List<StyledText> legend() {
        List<StyledText> lines = new ArrayList<>();
        for (Marks.Symbol symbol : marks.symbols()) {
            String meaning = words.legend(symbol.annotation());
            if (marked.contains(symbol.annotation()) && !meaning.isEmpty()) {
                lines.add(new StyledText.Builder().append(symbol.sign(), TextStyle.PLAIN.with(Look.MARK))
                        .append(" " + meaning, TextStyle.PLAIN).build());
            }
        }
        return lines;
    }
}
