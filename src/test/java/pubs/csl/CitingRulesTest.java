package pubs.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import pubs.csl.json.CslJsonReader;
import pubs.diagnostic.SourceText;

/** What CSL says of entries beside one another, and of names, on small styles. */
class CitingRulesTest {
    private static final String AUTHORS = """
            <names variable="author"><name delimiter="; " form="long" name-as-sort-order="all" et-al-min="4"
             et-al-use-first="2"/></names>""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            complete-all  | A, B; C, D | A, B; C, D       | —
            complete-all  | A, B; C, D | A, B             | A, B
            complete-each | A, B; C, D | A, B; C, D       | —; —
            complete-each | A, B; C, D | A, B; E, F       | A, B; E, F
            partial-each  | A, B; C, D | A, B; C, D; E, F | —; —; E, F
            partial-each  | A, B; C, D | E, F; C, D       | E, F; C, D
            partial-each  | A, B; C, D; E, F; G, H | A, B; C, D; X, Y; Z, U | —; —; et al.
            partial-first | A, B; C, D | A, B; C, D       | —; C, D
            partial-first | A, B       | E, F             | E, F
            """)
    void repeatedNames(String rule, String first, String second, String expected) throws Exception {
        Style style = style("", AUTHORS, "subsequent-author-substitute=\"—\" subsequent-author-substitute-rule=\"" + rule
                + "\"", AUTHORS, "");
        assertEquals(expected, texts(style, "[" + item("1", people(first)) + "," + item("2", people(second)) + "]").get(1));
    }

    @Test
    void whatACitationPrintsTellsEntriesApart() throws Exception {
        String year = "<date variable=\"issued\"><date-part name=\"year\"/></date>";
        String title = "<text variable=\"title\"/>";
        String items = "[" + item("1", "\"title\": \"One\", " + issued(2016)) + "," + item("2", "\"title\": \"Two\", "
                + issued(2016)) + "," + item("3", "\"title\": \"Two\", " + issued(2017)) + "]";
        String suffix = "disambiguate-add-year-suffix=\"true\"";
        assertEquals(List.of("2016a", "2016b", "2017"), texts(style(suffix, AUTHORS + year, "", year, ""), items));
        assertEquals(List.of("2016", "2016", "2017"), texts(style(suffix, title + year, "", year, ""), items));
        assertEquals(List.of("2016", "2016", "2017"), texts(style("", AUTHORS + year, "", year, ""), items));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                        | Roe, Ann  | Roe, Al    | true
            add-givenname                                             | Roe, Ann  | Roe, Al    | false
            add-givenname rule=primary-name                           | Roe, L N. | Roe, L. N  | true
            add-givenname                                             | Roe, L N. | Roe, L. N  | false
            add-givenname rule=primary-name-with-initials             | Roe, Ann  | Roe, Al    | true
            add-givenname rule=primary-name-with-initials             | Roe, Ann  | Roe, Bo    | false
            add-givenname rule=primary-name                           | Doe, J; Roe, Ann | Doe, J; Roe, Al | true
            add-givenname rule=all-names                              | Doe, J; Roe, Ann | Doe, J; Roe, Al | false
            ''                                                        | A, A; B, B; C, C; D, D | A, A; B, B; E, E; F, F | true
            add-names                                                 | A, A; B, B; C, C; D, D | A, A; B, B; E, E; F, F | false
            """)
    void namesTellEntriesApartAsFarAsTheStyleLetsThem(String ways, String first, String second, boolean letters)
            throws Exception {
        StringBuilder attributes = new StringBuilder("disambiguate-add-year-suffix=\"true\" et-al-min=\"4\" et-al-use-first=\"2\"");
        for (String way : ways.split(" ")) {
            attributes.append(way.isEmpty() ? "" : way.startsWith("rule=")
                    ? " givenname-disambiguation-rule=\"" + way.substring(5) + "\"" : " disambiguate-" + way + "=\"true\"");
        }
        String year = "<date variable=\"issued\"><date-part name=\"year\"/></date>";
        String items = "[" + item("1", people(first) + ", " + issued(2016)) + "," + item("2", people(second) + ", "
                + issued(2016)) + "]";
        assertEquals(letters ? List.of("2016a", "2016b") : List.of("2016", "2016"),
                texts(style(attributes.toString(), AUTHORS + year, "", year, ""), items));
    }

    @Test
    void anEntryEndsInItsLastBlockAndNotAfterANumberAlone() throws Exception {
        String number = "<text variable=\"citation-number\" suffix=\" \"/>";
        String title = "<group display=\"block\"><text variable=\"title\"/></group>";
        String items = "[" + item("1", "\"title\": \"One\"") + "," + item("2", issued(2016)) + "]";
        assertEquals(List.of("One.", ""), texts(style("", "", "", "<layout suffix=\".\">" + number + title, ""), items));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peters, Robert                         | Pete16
            Knuth, D; Rothe, H                     | KnRo16
            Jackson, J; Heyer, M; Paglione, T      | JaHP16
            Abu-Zeid, A; Roe, B; Aá, C; Y, D; Z, E | ARAY16
            ''                                     | Ísam16
            """)
    void labelsOfNamesAndYear(String names, String expected) throws Exception {
        Style style = style("", "", "", "<text variable=\"citation-label\"/><text variable=\"title\"/>", "");
        String fields = (names.isEmpty() ? "" : people(names) + ", ") + "\"title\": \"Ísam ple\", " + issued(2016);
        Citer citer = new Citer(style, EtAl.STYLE, Marks.NONE);
        assertEquals(expected, citer.cite(read("[" + item("1", fields) + "]").get(0), Place.of(1)).label());
    }

    @Test
    void aConditionAsksForTheLabelThatAnItemSays() throws Exception {
        String layout = "<choose><if variable=\"citation-label\"><text value=\"said\"/></if><else><text value=\"made\"/></else>"
                + "</choose><text variable=\"title\" prefix=\" \"/>";
        assertEquals(List.of("said T", "made T"), texts(style("", "", "", layout, ""), "[" + item("1",
                "\"title\": \"T\", \"citation-label\": \"UN\"") + "," + item("2", "\"title\": \"T\"") + "]"));
    }

    @Test
    void wordsForADateStandWhereTheYearWould() throws Exception {
        String date = "<date variable=\"issued\"><date-part name=\"month\"/><date-part name=\"year\" prefix=\"(\" suffix=\")\"/></date>"
                + "<date variable=\"issued\"><date-part name=\"month\" prefix=\", \"/></date>";
        assertEquals(List.of("(n.y.)"), texts(style("", "", "", date, ""),
                "[" + item("1", "\"issued\": {\"literal\": \"n.y.\"}") + "]"));
    }

    @Test
    void theLetterFollowsTheFirstYear() throws Exception {
        String seen = "<date variable=\"accessed\" suffix=\", \"><date-part name=\"month\" form=\"numeric\" suffix=\"/\"/>"
                + "<date-part name=\"year\"/></date>";
        String year = "<date variable=\"issued\"><date-part name=\"year\"/></date>";
        String dates = issued(2016) + ", \"accessed\": {\"date-parts\": [[2020, 8]]}";
        assertEquals(List.of("8/2020a, 2016", "8/2020b, 2016"), texts(style("disambiguate-add-year-suffix=\"true\"",
                AUTHORS + year, "", seen + year, ""), "[" + item("1", dates) + "," + item("2", dates) + "]"));
    }

    @Test
    void sortKeysHaveThePartsOfDatesThatAMacroPrints() throws Exception {
        String macro = "<macro name=\"when\"><date variable=\"issued\"><date-part name=\"year\"/></date></macro>";
        Style style = style("", AUTHORS, "", "<sort><key macro=\"when\"/><key variable=\"title\"/></sort>",
                "<text variable=\"title\"/>", macro);
        String items = "[" + item("1", "\"title\": \"B\", \"issued\": {\"date-parts\": [[2020, 2]]}") + ","
                + item("2", "\"title\": \"A\", \"issued\": {\"date-parts\": [[2020, 5]]}") + "]";
        assertEquals(List.of(1, 0), StyleOrder.of(read(items), style));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                                             | dropping-particle     | "" | Ludwig van BEETHOVEN Jr.
            ""                                             | non-dropping-particle | "" | Ludwig VAN BEETHOVEN Jr.
            "name-as-sort-order='all'"                     | dropping-particle     | "" | BEETHOVEN, Ludwig van, Jr.
            "name-as-sort-order='all' initialize-with=''"  | dropping-particle     | "" | BEETHOVEN, L van, Jr
            "name-as-sort-order='all' initialize-with='.'" | dropping-particle     | "" | BEETHOVEN, L. van, Jr.
            """)
    void particlesAndSuffixes(String name, String particle, String none, String expected) throws Exception {
        Style style = style("", AUTHORS, "", "<names variable='author'><name " + name
                + "><name-part name='family' text-case='uppercase'/></name></names>", "");
        assertEquals(List.of(expected), texts(style, "[" + item("1", "\"author\": [{\"given\": \"Ludwig\", \"" + particle
                + "\": \"van\", \"family\": \"Beethoven\", \"suffix\": \"Jr.\"}]") + "]"));
    }

    @Test
    void namesThatAMacroPutsInPlaceOfOthersAreThereForConditions() throws Exception {
        String macro = "<macro name=\"editor\"><names variable=\"editor\"><name/><label prefix=\" (\" form=\"short\" suffix=\")\"/>"
                + "</names></macro>";
        String layout = "<group delimiter=\", \"><names variable=\"author\"><substitute><text macro=\"editor\"/></substitute>"
                + "</names><choose><if variable=\"editor\"><text value=\"edited\"/></if></choose><text macro=\"editor\"/>"
                + "<text variable=\"title\"/></group>";
        assertEquals(List.of("A B (ed.), edited, T"), texts(style("", AUTHORS, "", "", layout, macro),
                "[" + item("1", "\"title\": \"T\", \"editor\": [{\"given\": \"A\", \"family\": \"B\"}]") + "]"));
    }

    @Test
    void whatStoodInForNamesIsNotPrintedAgainAndTheNextStandsIn() throws Exception {
        String source = "<names variable=\"container-author\"><name/><substitute><names variable=\"guest\"/><choose>"
                + "<if type=\"book\"><names variable=\"host\"/></if></choose><text variable=\"title\"/></substitute></names>";
        String layout = "<group delimiter=\", \"><names variable=\"author\"><name/><substitute><names variable=\"guest\"/>"
                + "</substitute></names>" + source + "<text variable=\"title\"/></group>";
        String guest = "\"title\": \"T\", \"guest\": [{\"given\": \"A\", \"family\": \"B\"}]";
        assertEquals(List.of("A B, C D, T", "A B, T"), texts(style("", "", "", layout, ""), "[" + item("1", guest
                + ", \"host\": [{\"given\": \"C\", \"family\": \"D\"}]") + "," + item("2", guest) + "]"));
    }

    @Test
    void whoEditedAndTranslatedIsOneRoleWhereTheStyleNamesIt() throws Exception {
        String both = "\"editor\": [{\"family\": \"Roe\"}], \"translator\": [{\"family\": \"Roe\"}]";
        String separate = "\"editor\": [{\"family\": \"Roe\"}], \"translator\": [{\"family\": \"Poe\"}]";
        String names = "<names variable=\"editor-translator\"><name/><label prefix=\", \" form=\"short\"/></names>"
                + "<names variable=\"editor\"><name/></names><names variable=\"translator\"><name prefix=\" by \"/></names>";
        assertEquals(List.of("Roe, ed. & trans.", "Roe by Poe"), texts(style("", "", "", names, ""),
                "[" + item("1", both) + "," + item("2", separate) + "]"));
        String elsewhere = "<choose><if type=\"map\"><names variable=\"editor-translator\"/></if></choose>"
                + "<names variable=\"editor\"><name/></names>";
        assertEquals(List.of("Roe"), texts(style("", "", "", elsewhere, ""), "[" + item("1", both) + "]"));
    }

    private static List<String> texts(Style style, String json) throws Exception {
        List<CslItem> items = read(json);
        List<String> suffixes = YearSuffixes.of(items, style);
        Citer citer = new Citer(style, EtAl.STYLE, Marks.NONE);
        List<String> texts = new ArrayList<>();
        List<String> before = List.of();
        for (int i = 0; i < items.size(); i++) {
            Reference reference = citer.cite(items.get(i), new Place(i + 1, suffixes.get(i), before));
            before = reference.names();
            texts.add(reference.plain());
        }
        return texts;
    }

    private static List<CslItem> read(String json) {
        return CslJsonReader.read(new SourceText("items.json", json), problem -> {
            throw new IllegalArgumentException(problem.message());
        }).stream().map(CslJsonReader.Read::item).toList();
    }

    private static String item(String id, String fields) {
        return "{\"id\": \"" + id + "\", \"type\": \"book\", " + fields + "}";
    }

    private static String issued(int year) {
        return "\"issued\": {\"date-parts\": [[" + year + "]]}";
    }

    private static String people(String names) {
        StringBuilder people = new StringBuilder();
        for (String name : names.split("; ")) {
            String[] parts = name.split(", ");
            people.append(people.length() == 0 ? "" : ", ").append("{\"family\": \"").append(parts[0]).append("\", \"given\": \"")
                    .append(parts[1]).append("\"}");
        }
        return "\"author\": [" + people + "]";
    }

    private static Style style(String citation, String cite, String bibliography, String layout, String macros)
            throws Exception {
        return style(citation, cite, bibliography, "", layout, macros);
    }

    private static Style style(String citation, String cite, String bibliography, String sort, String layout, String macros)
            throws Exception {
        return Style.of(parse("<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\">" + macros
                + "<citation " + citation + "><layout>" + cite + "</layout></citation><bibliography " + bibliography + ">"
                + sort + (layout.startsWith("<layout") ? layout : "<layout>" + layout) + "</layout></bibliography></style>"),
                List.of(parse(new String(CitingRulesTest.class.getResourceAsStream("/locales-en-US.xml").readAllBytes(),
                        StandardCharsets.UTF_8))), "en-US");
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
