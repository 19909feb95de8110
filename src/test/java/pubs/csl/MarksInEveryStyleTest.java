package pubs.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.diagnostic.SourceText;
import pubs.model.Annotation;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.PersonName;
import pubs.model.StyledText;
import pubs.model.TextStyle.Look;
import pubs.names.People;
import pubs.names.Roles;
import pubs.publist.Block;

/**
 * The marks come out right in every independent style that prints a bibliography: without them the text is the same; they
 * cover the owner's name, whole and alone; and whoever contributed equally and is named has the star.
 *
 * <p>The names are made of letters that nothing else in a reference has, so that where they stand can be told from the
 * text itself.
 */
class MarksInEveryStyleTest {
    private static final String OWNER = "Qwzzx";
    private static final String OWNER_GIVEN = "Xqqw";
    private static final String EQUAL = "Zxqqj";

    private final Map<String, Document> locales = new HashMap<>();

    @Test
    void marksAreRightInEveryStyle() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<CslItem> items = items();
        int styles = 0;
        for (String name : independentStyles()) {
            Document document = parse(name);
            if (document.getElementsByTagName("bibliography").getLength() == 0) {
                continue;
            }
            styles++;
            String language = document.getDocumentElement().getAttribute("default-locale");
            Style style = Style.of(document, List.of(locale(language)), language.isEmpty() ? "en-US" : language);
            CslVariables.NAMES.stream().filter(style::asksFor)
                    .filter(role -> style.prepared().slots().of(role).equals("nowhere"))
                    .forEach(role -> wrong.add(name + ": the engine has no place for " + role));
            for (CslItem item : items) {
                for (EtAl etAl : EtAl.values()) {
                    check(style, item, etAl).ifPresent(fault -> wrong.add(name + ", " + item.id() + ", " + etAl.id()
                            + ": " + fault));
                }
            }
        }
        assertTrue(styles > 2700, "too few styles were found: " + styles);
        assertEquals("", String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))),
                wrong.size() + " faults in " + styles + " styles");
    }

    @Test
    void marksAreRightInTheListOfThisProject() throws Exception {
        List<CslItem> items = new ArrayList<>();
        BibFile file = BibFile.of(new SourceText("publications.bib", Files.readString(Path.of("bib/publications.bib"))));
        People people = People.of("Jiangfei Duan", List.of(), Map.of());
        for (Entry entry : BibReader.read(List.of(file), fault -> { }).entries()) {
            items.add(ItemMapper.map(entry, Map.of("author", people.apply(Roles.read(entry, fault -> { }).get("author")))));
        }
        List<String> wrong = new ArrayList<>();
        for (String name : independentStyles()) {
            Document document = parse(name);
            if (document.getElementsByTagName("bibliography").getLength() == 0) {
                continue;
            }
            String language = document.getDocumentElement().getAttribute("default-locale");
            Style style = Style.of(document, List.of(locale(language)), language.isEmpty() ? "en-US" : language);
            for (CslItem item : items) {
                Reference marked = new Citer(style, EtAl.OWNER, Marks.ALL).cite(item, Place.of(1));
                Reference bare = new Citer(style, EtAl.OWNER, Marks.NONE).cite(item, Place.of(1));
                StringBuilder inside = new StringBuilder();
                StringBuilder outside = new StringBuilder();
                marked.blocks().stream().flatMap(block -> block.text().runs().stream()).forEach(run ->
                        (run.style().has(Look.OWNER) ? inside : outside).append(run.text()));
                boolean same = withoutMarks(marked).equals(bare.blocks());
                boolean alone = inside.toString().toUpperCase(Locale.ROOT)
                        .replaceAll("JIANGFEI|DUAN|J|[\\p{P}\\p{Z}\\s]", "").isEmpty();
                boolean whole = !outside.toString().toUpperCase(Locale.ROOT).matches("(?s).*(JIANGFEI|\\bDUAN\\b).*");
                if (!same || !alone || !whole) {
                    wrong.add(name + ", " + item.id() + ": " + inside + " in " + marked.plain());
                }
            }
        }
        assertEquals("", String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))), wrong.size() + " faults");
    }

    private static Optional<String> check(Style style, CslItem item, EtAl etAl) {
        Reference marked = new Citer(style, etAl, Marks.ALL).cite(item, Place.of(1));
        Reference bare = new Citer(style, etAl, Marks.NONE).cite(item, Place.of(1));
        if (!withoutMarks(marked).equals(bare.blocks())) {
            return Optional.of("without its marks the text is another: " + marked.plain() + " / " + bare.plain());
        }
        StringBuilder inside = new StringBuilder();
        StringBuilder outside = new StringBuilder();
        int stars = 0;
        for (StyledText.Run run : marked.blocks().stream().flatMap(block -> block.text().runs().stream()).toList()) {
            if (run.style().has(Look.MARK)) {
                stars++;
            } else {
                (run.style().has(Look.OWNER) ? inside : outside).append(run.text()).append(' ');
            }
        }
        String others = outside.toString().toUpperCase(Locale.ROOT);
        if (others.contains(OWNER.toUpperCase(Locale.ROOT)) || others.contains(OWNER_GIVEN.toUpperCase(Locale.ROOT))) {
            return Optional.of("the owner is named without the mark: " + marked.plain());
        }
        String owner = inside.toString().toUpperCase(Locale.ROOT);
        if (!owner.replaceAll("QWZZX|XQQW|XQ|X|VAN DER|JR|[\\p{P}\\p{Z}\\s]", "").isEmpty()) {
            return Optional.of("the mark covers more than the owner: " + inside + " in " + marked.plain());
        }
        int named = occurrences(others, EQUAL.toUpperCase(Locale.ROOT));
        if (named != stars) {
            return Optional.of(named + " equal contributors are named and " + stars + " starred: " + marked.plain());
        }
        if (etAl == EtAl.OWNER && owner.isEmpty() && namesOwner(style, item)) {
            return Optional.of("the owner is cut: " + marked.plain());
        }
        return Optional.empty();
    }

    private static boolean namesOwner(Style style, CslItem item) {
        return new Citer(style, EtAl.NONE, Marks.NONE).cite(item, Place.of(1)).plain().toUpperCase(Locale.ROOT)
                .contains(OWNER.toUpperCase(Locale.ROOT));
    }

    private static int occurrences(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private static List<Block> withoutMarks(Reference reference) {
        return reference.blocks().stream().map(block -> {
            StyledText.Builder text = new StyledText.Builder();
            block.text().runs().stream().filter(run -> !run.style().has(Look.MARK))
                    .forEach(run -> text.append(run.text(), run.style().without(Look.OWNER)));
            return new Block(block.placement(), text.build());
        }).toList();
    }

    /** Names that are hard to write and hard to find: long lists, particles, suffixes, one-word and corporate names. */
    private static List<CslItem> items() {
        Contributor owner = person(OWNER_GIVEN, "", OWNER, "", Annotation.OWNER);
        Contributor both = person(OWNER_GIVEN, "", OWNER, "", Annotation.OWNER);
        Contributor ada = person("Ada", "", "Byron", "");
        Contributor equal = person("Bo", "", EQUAL, "", Annotation.EQUAL);
        List<Contributor> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(person("N" + (char) ('a' + i % 26), "", "Family" + (char) ('a' + i % 26) + i / 26, ""));
        }
        many.set(30, owner);
        many.set(12, equal);
        many.set(39, equal);
        return List.of(
                item("alone", "article-journal", owner),
                item("first", "paper-conference", owner, ada, equal),
                item("last", "article-journal", ada, equal, person("Cy", "", "Twombly", ""), owner),
                item("many", "paper-conference", many.toArray(new Contributor[0])),
                item("particle", "chapter", equal, person(OWNER_GIVEN, "van der", OWNER, "", Annotation.OWNER), ada),
                keepingPrefix(item("kept", "book", person(OWNER_GIVEN, "van der", OWNER, "", Annotation.OWNER), equal)),
                item("junior", "thesis", person(OWNER_GIVEN, "", OWNER, "Jr.", Annotation.OWNER)),
                item("hyphen", "report", ada, person(OWNER_GIVEN + "-" + OWNER_GIVEN, "", OWNER, "", Annotation.OWNER)),
                item("initials", "webpage", equal, equal, person("X. Xq.", "", OWNER, "", Annotation.OWNER)),
                item("one-word", "article-journal", ada, person("", "", OWNER, "", Annotation.OWNER), equal),
                item("group", "article-journal", literal("The Grand Collaboration"), owner, equal),
                editor("editor", both, ada, equal));
    }

    private static Contributor person(String given, String prefix, String family, String suffix, Annotation... said) {
        return new Contributor(new PersonName(given, prefix, family, suffix), false, Set.of(said));
    }

    private static Contributor literal(String name) {
        return new Contributor(new PersonName("", "", name, ""), true, Set.of());
    }

    private static CslItem item(String id, String type, Contributor... authors) {
        return new CslItem(id, type, texts(), Map.of("author", new Contributors(List.of(authors), false)), dates(), "en");
    }

    private static CslItem keepingPrefix(CslItem item) {
        return new CslItem(item.id(), item.type(), item.text(), item.names(), item.dates(), item.language(), true);
    }

    /** A book of papers that the owner edited, and a paper in it by others. */
    private static CslItem editor(String id, Contributor... editors) {
        return new CslItem(id, "book", texts(), Map.of("editor", new Contributors(List.of(editors), false)), dates(), "en");
    }

    private static Map<String, StyledText> texts() {
        Map<String, StyledText> texts = new HashMap<>();
        Map.of("title", "On the sum of things: a study", "container-title", "Annals of Sums", "volume", "12", "issue", "3",
                "page", "1-12", "publisher", "Sum Press", "publisher-place", "London", "DOI", "10.1/2", "genre", "Note")
                .forEach((name, value) -> texts.put(name, StyledText.of(value)));
        return texts;
    }

    private static Map<String, CslDate> dates() {
        return Map.of("issued", new CslDate(Optional.of(new CslDate.Point(2024, 5, 6, 0)), Optional.empty(), false, false,
                ""));
    }

    private static List<String> independentStyles() throws IOException {
        JarURLConnection connection = (JarURLConnection)
                MarksInEveryStyleTest.class.getResource("/ieee.csl").openConnection();
        try (JarFile jar = connection.getJarFile(); Stream<String> names = jar.stream().map(entry -> entry.getName())) {
            return names.filter(name -> name.endsWith(".csl") && name.indexOf('/') < 0).sorted().toList();
        }
    }

    private Document locale(String language) throws Exception {
        String name = language.isEmpty() ? "en-US" : language.contains("-") ? language
                : Map.of("en", "en-US", "fr", "fr-FR", "de", "de-DE", "es", "es-ES", "pt", "pt-PT", "it", "it-IT", "nb",
                        "nb-NO", "nn", "nn-NO", "cs", "cs-CZ").getOrDefault(language, language);
        Document known = locales.get(name);
        if (known == null) {
            String file = "locales-" + name + ".xml";
            known = parse(getClass().getResource("/" + file) == null ? "locales-en-US.xml" : file);
            locales.put(name, known);
        }
        return known;
    }

    private final DocumentBuilder builder = builder();

    private static DocumentBuilder builder() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Document parse(String resource) throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/" + resource)) {
            return builder.parse(new ByteArrayInputStream(in.readAllBytes()));
        }
    }
}
