package pubs.publist;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pubs.latex.LatexReader;
import pubs.publist.ListOptions.Labels;
import pubs.publist.ListOptions.Numbering;

/** Chooses, groups, orders and numbers publications. Every publication that is chosen stands in exactly one section. */
public final class Arranger {
    private static final List<Kind> DEFAULTS = List.of(Kind.CONFERENCE, Kind.JOURNAL, Kind.WORKSHOP, Kind.PREPRINT,
            Kind.BOOK, Kind.THESIS, Kind.REPORT, Kind.OTHER);
    private static final Map<Kind, String> PREFIXES = Map.of(Kind.CONFERENCE, "C", Kind.JOURNAL, "J", Kind.WORKSHOP, "W",
            Kind.PREPRINT, "P", Kind.BOOK, "B", Kind.THESIS, "T", Kind.REPORT, "R", Kind.OTHER, "O");

    private final ListOptions options;

    private Arranger(ListOptions options) {
        this.options = options;
    }

    public static PublicationList arrange(List<Publication> publications, ListOptions options) {
        return new Arranger(options).arrange(publications);
    }

    private PublicationList arrange(List<Publication> publications) {
        List<Publication> chosen = new ArrayList<>();
        for (Publication publication : publications) {
            if (options.selection().accepts(publication)) {
                chosen.add(publication);
            }
        }
        // Sorting is stable: what compares equal stays in the order of the files.
        chosen.sort(order());
        Map<SectionSpec, List<Publication>> groups = switch (options.grouping()) {
            case KIND -> byKind(chosen);
            case YEAR -> byYear(chosen);
            case TYPE -> byType(chosen);
            case NONE -> {
                Map<SectionSpec, List<Publication>> one = new LinkedHashMap<>();
                one.put(new SectionSpec("publications", "", Set.of(), ""), chosen);
                yield one;
            }
        };
        groups.values().removeIf(List::isEmpty);
        return new PublicationList(number(groups));
    }

    private Map<SectionSpec, List<Publication>> byKind(List<Publication> chosen) {
        Map<SectionSpec, List<Publication>> groups = new LinkedHashMap<>();
        Map<Kind, SectionSpec> sectionOf = new java.util.EnumMap<>(Kind.class);
        for (SectionSpec section : options.sections()) {
            groups.put(section, new ArrayList<>());
            section.kinds().forEach(kind -> sectionOf.putIfAbsent(kind, section));
        }
        for (Kind kind : DEFAULTS) {
            Set<Kind> kinds = kind == Kind.BOOK ? EnumSet.of(Kind.BOOK, Kind.CHAPTER) : EnumSet.of(kind);
            kinds.removeIf(sectionOf::containsKey);
            if (!kinds.isEmpty()) {
                SectionSpec section = new SectionSpec(kind.id(), options.words().section(kind.id()), Set.copyOf(kinds),
                        PREFIXES.get(kind));
                groups.put(section, new ArrayList<>());
                kinds.forEach(each -> sectionOf.put(each, section));
            }
        }
        chosen.forEach(publication -> groups.get(sectionOf.get(publication.kind())).add(publication));
        return groups;
    }

    private Map<SectionSpec, List<Publication>> byYear(List<Publication> chosen) {
        boolean oldest = options.order() == ListOptions.Order.OLDEST;
        Map<Integer, List<Publication>> years = new TreeMap<>(
                oldest ? Comparator.<Integer>naturalOrder() : Comparator.<Integer>reverseOrder());
        for (Publication publication : chosen) {
            int year = publication.date().year();
            // What is not published yet is newer than all that is.
            years.computeIfAbsent(year == 0 && publication.status().isPresent() ? Integer.MAX_VALUE : year,
                    y -> new ArrayList<>()).add(publication);
        }
        Map<SectionSpec, List<Publication>> groups = new LinkedHashMap<>();
        years.forEach((year, list) -> {
            String title = year == Integer.MAX_VALUE ? statuses(list)
                    : year == 0 ? options.words().word("undated") : Integer.toString(year);
            String id = year == Integer.MAX_VALUE ? "unpublished" : year == 0 ? "undated" : "year-" + year;
            groups.put(new SectionSpec(id, title, Set.of(), ""), list);
        });
        return groups;
    }

    /** {@code In Preparation, Under Review}: what those without a year are, in the order in which they come. */
    private String statuses(List<Publication> list) {
        return list.stream().flatMap(each -> each.status().stream()).map(options.words()::status).distinct()
                .collect(Collectors.joining(", "));
    }

    private Map<SectionSpec, List<Publication>> byType(List<Publication> chosen) {
        Map<String, List<Publication>> types = new TreeMap<>();
        chosen.forEach(publication ->
                types.computeIfAbsent(type(publication), t -> new ArrayList<>()).add(publication));
        Map<SectionSpec, List<Publication>> groups = new LinkedHashMap<>();
        types.forEach((type, list) -> groups.put(new SectionSpec("type-" + type, options.words().type(type), Set.of(), ""), list));
        return groups;
    }

    /** The type under its one name (biblatex manual, section 2.1.2, on aliases). */
    private static String type(Publication publication) {
        String type = publication.entry().type().name();
        return switch (type) {
            case "conference" -> "inproceedings";
            case "electronic", "www" -> "online";
            default -> type;
        };
    }

    private Comparator<Publication> order() {
        return switch (options.order()) {
            // Not Comparator.comparingInt: its serializable lambdas are in no archive of classes, and making one takes 15 ms.
            case NEWEST -> (a, b) -> Integer.compare(age(b), age(a));
            case OLDEST -> (a, b) -> Integer.compare(age(a), age(b));
            case KEY -> Comparator.comparing(publication -> publication.entry().key());
            case TITLE -> byTitle();
            case STYLE -> options.byStyle().orElse((a, b) -> 0);
            case FILE -> (a, b) -> 0;
        };
    }

    /**
     * The year alone: a paper that says its month is not newer than one of the same year that does not, and an order that
     * compared months only where both have one would be none.
     */
    private static int age(Publication publication) {
        int year = publication.date().year();
        return year == 0 ? publication.status().isPresent() ? Integer.MAX_VALUE : Integer.MIN_VALUE + 1 : year;
    }

    private static Comparator<Publication> byTitle() {
        Collator collator = Collator.getInstance(Locale.ROOT);
        collator.setStrength(Collator.SECONDARY);
        Map<Publication, String> titles = new java.util.IdentityHashMap<>();
        return (a, b) -> collator.compare(titles.computeIfAbsent(a, Arranger::title),
                titles.computeIfAbsent(b, Arranger::title));
    }

    private static String title(Publication publication) {
        String title = LatexReader.plain(publication.entry().get("title").orElse("")).strip();
        for (String article : new String[] {"A ", "An ", "The "}) {
            if (title.regionMatches(true, 0, article, 0, article.length())) {
                return title.substring(article.length());
            }
        }
        return title;
    }

    private List<Section> number(Map<SectionSpec, List<Publication>> groups) {
        Numbering numbering = options.numbering();
        boolean labelled = numbering != Numbering.NONE && numbering != Numbering.STYLE
                && options.labels() != Labels.NONE;
        boolean down = numbering == Numbering.SECTION_DOWN || numbering == Numbering.THROUGH_DOWN;
        boolean through = numbering == Numbering.THROUGH || numbering == Numbering.THROUGH_DOWN;
        int all = groups.values().stream().mapToInt(List::size).sum();
        int before = 0;
        List<Section> sections = new ArrayList<>();
        for (Map.Entry<SectionSpec, List<Publication>> group : groups.entrySet()) {
            List<NumberedPublication> numbered = new ArrayList<>();
            int size = group.getValue().size();
            for (int i = 0; i < size; i++) {
                int count = through ? before + i : i;
                int number = down ? (through ? all : size) - count : count + 1;
                String prefix = options.labels() == Labels.PREFIX ? group.getKey().prefix() : "";
                numbered.add(new NumberedPublication(labelled ? "[" + prefix + number + "]" : "",
                        group.getValue().get(i)));
            }
            before += size;
            sections.add(new Section(group.getKey().id(), group.getKey().title(), List.copyOf(numbered)));
        }
        return List.copyOf(sections);
    }
}
