package pubs.cv.tagger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pubs.csl.CslItem;
import pubs.csl.LabelledReferences;
import pubs.cv.venue.KnownVenue;
import pubs.cv.venue.VenueCatalog;
import pubs.cv.venue.VenueKind;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.PersonName;
import pubs.model.StyledText;

/**
 * The works whose references are trained on: those of a folder of {@code .bib} files, sorted by what they are, with fields
 * added, dropped and exchanged so that no two references of one work are alike.
 */
final class Works {
    /** What a work is; each has its share of the references. */
    enum Sort { ARTICLE, PAPER, CHAPTER, BOOK, THESIS, REPORT, OTHER }

    private static final Sort[] SHARES = {Sort.ARTICLE, Sort.ARTICLE, Sort.ARTICLE, Sort.ARTICLE, Sort.ARTICLE, Sort.PAPER,
        Sort.PAPER, Sort.PAPER, Sort.CHAPTER, Sort.CHAPTER, Sort.CHAPTER, Sort.BOOK, Sort.BOOK, Sort.BOOK, Sort.BOOK, Sort.THESIS,
        Sort.REPORT, Sort.OTHER};

    /** By sort and file, so that no file outweighs the rest. */
    private final Map<Sort, List<List<CslItem>>> works = new EnumMap<>(Sort.class);
    private final Titles titles;
    private final List<String> given = new ArrayList<>();
    private final List<PersonName> families = new ArrayList<>();
    private final List<String> bodies;
    private final List<Contributors> people = new ArrayList<>();
    private final List<String> places;
    private final List<String> publishers;
    private final List<String> schools;
    private final List<String> journals = new ArrayList<>();
    private final List<String> meetings = new ArrayList<>();
    private final List<String> shortMeetings = new ArrayList<>();
    private final Choice choice;

    Works(Path bibliographies, Path lists, Choice choice) throws IOException {
        this.choice = choice;
        places = list(lists.resolve("places.txt"));
        publishers = list(lists.resolve("publishers.txt"));
        schools = list(lists.resolve("schools.txt"));
        bodies = list(lists.resolve("bodies.txt"));
        titles = new Titles(lists.resolve("topics.txt"), choice);
        for (KnownVenue venue : VenueCatalog.builtIn().all()) {
            if (venue.kind() == VenueKind.JOURNAL) {
                journals.add(venue.fullName());
                journals.add(venue.abbreviation());
            } else if (venue.kind() == VenueKind.CONFERENCE || venue.kind() == VenueKind.WORKSHOP) {
                meetings.add(venue.fullName());
                shortMeetings.add(venue.abbreviation());
            }
        }
        read(bibliographies);
    }

    static List<String> list(Path file) throws IOException {
        return List.of(Files.readString(file).strip().split("\\s*[;\\n]\\s*"));
    }

    private void read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".bib")).sorted().toList();
        }
        Set<String> seen = new HashSet<>();
        for (Path file : files) {
            Map<Sort, List<CslItem>> here = new EnumMap<>(Sort.class);
            String bib = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            for (CslItem item : LabelledReferences.items(bib)) {
                String title = text(item, "title");
                boolean usable = title.length() > 5 && title.length() < 300 && title.indexOf('\uFFFD') < 0
                        && (item.names().containsKey("author") || item.names().containsKey("editor"));
                if (usable && seen.add(title.toLowerCase(Locale.ROOT))) {
                    here.computeIfAbsent(sort(item), sort -> new ArrayList<>()).add(item);
                    item.names().values().forEach(this::meet);
                }
            }
            here.forEach((sort, items) -> works.computeIfAbsent(sort, other -> new ArrayList<>()).add(items));
        }
    }

    private void meet(Contributors all) {
        people.add(all);
        for (Contributor person : all.people()) {
            if (!person.literal() && person.name().family().length() > 1) {
                families.add(person.name());
                if (person.name().given().length() > 2) {
                    given.add(person.name().given());
                }
            }
        }
    }

    private static Sort sort(CslItem item) {
        return switch (item.type()) {
            case "article-journal", "article-magazine", "article-newspaper" -> Sort.ARTICLE;
            case "paper-conference" -> Sort.PAPER;
            case "chapter", "entry-encyclopedia" -> Sort.CHAPTER;
            case "book", "collection" -> Sort.BOOK;
            case "thesis" -> Sort.THESIS;
            case "report" -> Sort.REPORT;
            default -> Sort.OTHER;
        };
    }

    String sizes() {
        StringBuilder text = new StringBuilder();
        works.forEach((sort, files) -> text.append(sort).append(' ').append(files.stream().mapToInt(List::size).sum())
                .append(" in ").append(files.size()).append("  "));
        return text.toString();
    }

    static String text(CslItem item, String variable) {
        return item.text().getOrDefault(variable, StyledText.EMPTY).plain();
    }

    /** A work, its fields varied. */
    CslItem next() {
        Sort wanted = choice.of(SHARES);
        CslItem item = drawn(works.getOrDefault(wanted, works.values().iterator().next()));
        Map<String, StyledText> text = new HashMap<>(item.text());
        if (choice.chance(0.25)) {
            put(text, "title", titles.next());
        }
        Map<String, Contributors> names = new HashMap<>(item.names());
        if (choice.chance(0.18)) {
            put(text, "title", longer(text(item, "title")));
        }
        for (String rare : new String[] {"DOI", "URL", "note", "annote", "abstract", "ISBN", "ISSN", "PMID", "PMCID", "keyword",
            "language", "archive", "call-number", "source", "status"}) {
            if (choice.chance(rare.equals("DOI") || rare.equals("URL") ? 0.75 : 0.85)) {
                text.remove(rare);
            }
        }
        for (String usual : new String[] {"issue", "volume", "page", "publisher", "publisher-place", "collection-title"}) {
            if (choice.chance(0.12)) {
                text.remove(usual);
            }
        }
        containers(sort(item), text);
        publishers(sort(item), text);
        people(sort(item), names);
        return new CslItem(item.id(), item.type(), text, names, item.dates(), item.language(), item.keepPrefix());
    }

    /** A title with what makes titles hard: years, places, things in parentheses, lists, a second sentence. */
    private String longer(String title) {
        int year = choice.between(1800, 1990);
        return switch (choice.below(8)) {
            case 0 -> title + choice.of(", ", " (", ": ") + year + choice.of("-", "–") + (year + choice.between(2, 50))
                    + choice.of("", ")");
            case 1 -> title + ", " + place() + choice.of("", ", " + choice.of("Canada", "USA", "Italy", "Germany", "Japan"));
            case 2 -> title + choice.of(" (abstract)", " (in Russian)", " (Part II)", " (Homo sapiens)", " (with discussion)");
            case 3 -> title + choice.of(". ", ": ", " - ", " – ", "; or, ") + titles.next();
            case 4 -> title + " in the " + choice.of("1990s", "1980s", "21st Century", "Nineteenth Century", "1960s");
            case 5 -> choice.of(titles.topic(), "Theory") + ", " + titles.topic() + ", and " + titles.topic();
            case 6 -> choice.of("Part " + choice.between(1, 4) + ". ", "Chapter " + choice.between(1, 30) + ". ", "Review of ",
                    "The " + year + " ", "") + title;
            default -> title + " " + choice.of("I", "II", "III", "2", "2.0", "[Motion picture]", "(" + year + ")");
        };
    }

    /** A work of a file; a file weighs as much as the root of its size. */
    private CslItem drawn(List<List<CslItem>> files) {
        double total = files.stream().mapToDouble(items -> Math.sqrt(items.size())).sum();
        double left = choice.random().nextDouble() * total;
        int file = -1;
        while (left >= 0 && file + 1 < files.size()) {
            left -= Math.sqrt(files.get(++file).size());
        }
        return choice.of(files.get(file));
    }

    private void containers(Sort sort, Map<String, StyledText> text) {
        if (sort == Sort.ARTICLE && choice.chance(0.3)) {
            text.remove("container-title-short");
            put(text, "container-title", choice.of(journals));
        } else if (sort == Sort.PAPER && choice.chance(0.3)) {
            String meeting = choice.of(meetings);
            String year = choice.of("", " " + choice.between(1980, 2022), " '" + choice.between(10, 99), "-" + choice.between(80, 99));
            put(text, "container-title", choice.chance(0.3) ? choice.of(shortMeetings) + year : choice.of("Proceedings of the ", "Proc. ", "", "Proc. of the "
                    + choice.between(2, 40) + "th ", "Proceedings of the " + choice.between(4, 30) + "th ",
                    choice.between(1980, 2022) + " ") + meeting);
        } else if (sort == Sort.CHAPTER && choice.chance(0.4)) {
            put(text, "container-title", titles.book());
        }
        if ((sort == Sort.ARTICLE || sort == Sort.CHAPTER) && choice.chance(0.1)) {
            put(text, "volume", choice.of("XII", "IV", "XXIII", "8", "103", "2"));
        }
        if (sort == Sort.ARTICLE && !text.containsKey("page") && choice.chance(0.5)) {
            int first = choice.between(1, 900);
            put(text, "page", first + "-" + (first + choice.between(1, 40)));
        }
    }

    private void publishers(Sort sort, Map<String, StyledText> text) {
        boolean book = sort == Sort.BOOK || sort == Sort.CHAPTER || sort == Sort.PAPER && choice.chance(0.3);
        if (book && (choice.chance(0.6) || !text.containsKey("publisher"))) {
            put(text, "publisher", choice.of(publishers));
        }
        if ((sort == Sort.THESIS || sort == Sort.REPORT) && choice.chance(0.6)) {
            put(text, "publisher", choice.chance(0.7) ? choice.of(schools) : choice.of("Department of ", "Dept. of ")
                    + choice.of("Computer Science", "Physics", "Linguistics", "Economics", "Psychology", "Mathematics",
                    "Electrical Engineering", "History", "Education") + ", " + choice.of(schools));
        }
        if (text.containsKey("publisher") && (choice.chance(0.5) || book && !text.containsKey("publisher-place"))) {
            put(text, "publisher-place", place());
        }
        if (sort == Sort.PAPER && choice.chance(0.3)) {
            put(text, "event-place", place());
        }
        if (book && choice.chance(0.08)) {
            put(text, "edition", choice.of("2", "3", "2nd", "revised"));
        }
    }

    private void people(Sort sort, Map<String, Contributors> names) {
        if ((sort == Sort.CHAPTER || sort == Sort.PAPER && choice.chance(0.2)) && choice.chance(0.5)) {
            Contributors editors = choice.of(people);
            names.put("editor", new Contributors(editors.people().subList(0, Math.min(3, editors.people().size())), false));
        }
        if (sort == Sort.BOOK && choice.chance(0.12)) {
            Contributors translators = choice.of(people);
            names.put("translator", new Contributors(translators.people().subList(0, 1), false));
        }
        if (choice.chance(0.4) && names.containsKey("author")) {
            names.put("author", mixed());
        }
        if (choice.chance(0.03)) {
            names.put("author", new Contributors(List.of(new Contributor(new PersonName("", "", body(), ""), true,
                    Set.of())), false));
        }
        if (choice.chance(0.3)) {
            // Lists of one or two are rarer here than in the humanities.
            names.computeIfPresent("author", (role, all) -> new Contributors(all.people()
                    .subList(0, Math.min(choice.between(1, 2), all.people().size())), all.others()));
        }
    }

    /** People with the given names of some and the family names of others. */
    private Contributors mixed() {
        List<Contributor> mixed = new ArrayList<>();
        for (int i = choice.of(1, 1, 2, 2, 3, 3, 4, 5, 6, 8); i > 0; i--) {
            PersonName family = choice.of(families);
            mixed.add(new Contributor(new PersonName(choice.of(given), family.prefix(), family.family(), family.suffix()),
                    false, Set.of()));
        }
        return new Contributors(mixed, choice.chance(0.03));
    }

    private static void put(Map<String, StyledText> text, String variable, String value) {
        if (!value.isBlank()) {
            text.put(variable, StyledText.of(value));
        }
    }

    private String body() {
        String body = choice.of(bodies);
        return choice.chance(0.2) ? body + choice.of(" (" + body.replaceAll("[^\\p{Lu}]", "") + ")", ", Division of Research") : body;
    }

    String place() {
        String place = choice.of(places);
        return place.indexOf(',') < 0 && choice.chance(0.15) ? place + ", " + choice.of("USA", "U.S.A.", "UK", "Germany",
                "France", "Italy", "Spain", "Japan", "China", "Canada", "Australia", "India", "Brazil", "The Netherlands",
                "Switzerland", "Sweden", "CA", "NY", "MA", "Calif.", "Mass.", "Illinois", "Texas", "Korea", "Greece",
                "Belgium", "Portugal", "Austria", "Israel", "Poland", "Norway", "Ontario", "NJ") : place;
    }

    String series() {
        return choice.of("Lecture Notes in Computer Science", "LNCS", "Lecture Notes in Mathematics", "Studies in Logic",
                "Collection Points", "Suhrkamp Taschenbuch Wissenschaft", "Monographs on Statistics", "Cambridge Tracts",
                "Advances in Chemistry", "Springer Series in Statistics", "Contemporary Mathematics", "Studies in " + titles.topic(),
                "Que sais-je?", "Publications of the Society", "Research Reports", "Lecture Notes in Artificial Intelligence");
    }

    String publisher() {
        return choice.of(publishers);
    }
}
