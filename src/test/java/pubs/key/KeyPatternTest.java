package pubs.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pubs.names.LatinFamilies;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;
import pubs.names.LatinFamilies;

/** Keys by pattern: every marker, every modifier, every letter of the table, and what is no pattern. */
class KeyPatternTest {
    private static final Entry PAPER = entry("article", "author", "M{\\\"u}ller, Jürgen and Ada van Leer and Øst, Åse",
            "title", "An awesome paper on {SpotServe}: low-cost serving", "journal", "Journal of Fish Biology",
            "year", "2024", "pages", "L7,41,73--97", "volume", "12", "keywords", "cheap GPUs; preemption, cloud",
            "editor", "Edith Tor and Paul Two");

    /** Each marker with what it gives for {@link #PAPER}; the names are those of the table, N a number of the example. */
    private static final Map<String, String> MARKERS = new LinkedHashMap<>();

    static {
        String[] rows = {"auth", "Mueller", "pureauth", "Mueller", "edtr", "Tor", "auth3", "Mue", "auth2_3", "Oe",
            "pureauth3", "Mue", "edtr2_2", "Tw", "authFirstFull", "Mueller", "pureauthFirstFull", "Mueller",
            "edtrFirstFull", "Tor", "authForeIni", "J", "pureauthForeIni", "J", "edtrForeIni", "E", "authIni5", "MuLeO",
            "pureauthIni5", "MuLeO", "edtrIni3", "ToT", "authorIni", "MuellLO", "pureauthorIni", "MuellLO", "editorIni",
            "TorT", "authorLast", "Oest", "pureauthorLast", "Oest", "editorLast", "Two", "authorLastForeIni", "A",
            "pureauthorLastForeIni", "A", "editorLastForeIni", "P", "authors", "MuellerLeerOest", "pureauthors",
            "MuellerLeerOest", "editors", "TorTwo", "authors2", "MuellerLeerEtAl", "pureauthors1", "MuellerEtAl",
            "editors1", "TorEtAl", "authorsAlpha", "MLO", "pureauthorsAlpha", "MLO", "editorsAlpha", "TT", "authshort",
            "MLO", "pureauthshort", "MLO", "edtrshort", "TT", "authEtAl", "MuellerEtAl", "pureauthEtAl", "MuellerEtAl",
            "edtrEtAl", "TorTwo", "auth.etal", "Mueller.etal", "pureauth.etal", "Mueller.etal", "edtr.etal", "Tor.Two",
            "auth.auth.ea", "Mueller.Leer.ea", "pureauth.auth.ea", "Mueller.Leer.ea", "edtr.edtr.ea", "Tor.Two", "title",
            "AnAwesomePaperonSpotServeLowCostServing", "fulltitle", "AnawesomepaperonSpotServe:low-costserving", "camel",
            "AnAwesomePaperOnSpotServeLowCostServing", "camel3", "AnAwesomePaper", "shorttitle", "AwesomePaperSpotServe",
            "shorttitleINI", "APS", "veryshorttitle", "Awesome", "year", "2024", "shortyear", "24", "entrytype", "article",
            "firstpage", "7", "lastpage", "97", "pageprefix", "L", "keyword2", "preemption", "keywords2",
            "cheapGPUspreemption", "keywords", "cheapGPUspreemptioncloud", "journal", "JournalofFishBiology"};
        for (int i = 0; i < rows.length; i += 2) {
            MARKERS.put(rows[i], rows[i + 1]);
        }
    }

    private static Entry entry(String type, String... fields) {
        List<Field> list = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            list.add(new Field(fields[i], fields[i + 1]));
        }
        return new Entry(new CitationKey("old"), new EntryType(type), list, Optional.empty());
    }

    private static String key(String pattern, Entry entry) {
        return KeyPattern.parse(pattern).key(entry, Set.of()).value();
    }

    @Test
    void everyMarkerGivesItsPart() {
        MARKERS.forEach((marker, expected) -> assertEquals(expected, key("[" + marker + "]", PAPER), marker));
        Set<String> tried = new TreeSet<>();
        MARKERS.keySet().forEach(marker -> {
            tried.add(marker);
            tried.add(marker.replaceAll("[0-9_]+$", "N"));
        });
        Set<String> left = new TreeSet<>(Markers.names());
        left.removeAll(tried);
        assertEquals(Set.of(), left, "markers without an example");
    }

    @ParameterizedTest
    @CsvSource({"[auth:lower],mueller", "[auth:upper],MUELLER", "[journal:abbr],JoFB", "[title:abbr],AAPoSLCS",
        "[camel:abbr],AAPOSLCS", "[journal:capitalize],JournalOfFishBiology", "[journal:titlecase],JournalofFishBiology",
        "[journal:sentencecase],Journaloffishbiology", "[journal:lower:truncate9],journalo", "[number:(none)],none",
        "[volume:(none)],12", "[volume],12", "[VOLUME],12", "[MYFIELD:(a]b)],ab", "x[year]_[auth2:lower]/z,x2024_mu/z"})
    void modifiersAndText(String pattern, String expected) {
        assertEquals(expected, key(pattern, PAPER));
    }

    @Test
    void everyModifierIsTried() {
        assertEquals(List.of("abbr", "capitalize", "lower", "sentencecase", "titlecase", "upper", "truncateN", "(x)"),
                Modifiers.names());
    }

    @Test
    void everyLetterOfTheTableBecomesWhatItSays() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/main/resources/pubs/key/letters.tsv"));
        int tried = 0;
        for (String row : rows) {
            if (!row.startsWith("#")) {
                String[] cells = row.split("\t", -1);
                assertEquals(2, cells.length, row);
                assertEquals(cells[1], AsciiLetters.fold(cells[0]));
                assertTrue(cells[1].chars().allMatch(c -> c < 0x80), row);
                tried++;
            }
        }
        assertTrue(tried > 150);
    }

    @ParameterizedTest
    @CsvSource({"Gödel,Goedel", "Ångström,Aangstroem", "Łukasz Kraków,LukaszKrakow", "Đoković,Dokovic",
        "Ștefan Ţ,StefanT", "Erdős,Erdos", "Иванов,Ivanov", "Παπαδόπουλος,Papadopoylos", "Nguyễn,Nguyen", "O’Neill,ONeill",
        "Ωmega,Omega", "ﬁne,fine", "李,''", "Çelik,Celik", "Ðorðe,Dorde"})
    void lettersAreWrittenAsWithoutMarks(String text, String expected) {
        assertEquals(expected, key("x[volume]", entry("misc", "volume", "{" + text + "}")).substring(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"张伟 and 李娜|Zhang", "'张, 伟'|Zhang", "欧阳锋|Ouyang", "陳大文|Chen", "山田太郎|Yamada", "김철수|Kim",
        "'남궁, 민'|Namgung", "{华为}|book", "庭子|book", "Li Wei|Wei", "逄小明|Pang", "呼延小明|Huyan", "小明 李|Li", "'李, 小明'|Li"})
    void familyNamesInOtherScriptsAreThoseOfTheTable(String authors, String expected) {
        assertEquals(expected, key("[auth]", entry("book", "author", authors)));
    }

    @Test
    void aKeyHasLettersWhereItsNamesHaveNone() {
        assertEquals("article2016", key("[auth][year][shorttitle]", entry("article", "author", "דוד כהן", "title", "גדרות", "year", "2016")));
        assertEquals("2016", key("[year]", entry("article", "author", "דוד כהן", "year", "2016")));
        assertEquals("2016Hedges", key("[auth][year][shorttitle]", entry("article", "author", "דוד כהן", "title", "Hedges", "year", "2016")));
    }

    @Test
    void everyFamilyNameOfTheTableStandsOnceInLatinLetters() throws IOException {
        Set<String> names = new HashSet<>();
        for (String row : Files.readAllLines(Path.of("src/main/resources/pubs/names/families.tsv"))) {
            if (!row.startsWith("#")) {
                String[] cells = row.split("\t", -1);
                assertEquals(2, cells.length, row);
                assertTrue(cells[0].matches("[A-Z][a-z]+"), row);
                for (String name : cells[1].split(" ")) {
                    assertTrue(names.add(name), row);
                    assertEquals(cells[0], LatinFamilies.of(name).orElse(""), row);
                }
            }
        }
        assertTrue(names.size() > 500);
    }

    @Test
    void peopleInTheirManyForms() {
        assertEquals("Knuth", key("[auth]", entry("book", "author", "Knuth, Donald E.")));
        assertEquals("WHO", key("[auth]", entry("book", "author", "{World Health Organization}")));
        assertEquals("OpenAI", key("[auth]", entry("book", "author", "{OpenAI}")));
        assertEquals("vanderAalst", key("[authFirstFull]", entry("book", "author", "Wil van der Aalst")));
        assertEquals("Tor", key("[auth]", entry("book", "editor", "Edith Tor")));
        assertEquals("book", key("[pureauth]", entry("book", "editor", "Edith Tor")));
        assertEquals("MillerEtAl", key("[authEtAl]", entry("book", "author", "A. Miller and others")));
        assertEquals("Mil+", key("[auth3]+", entry("book", "author", "A. Miller")));
        assertEquals("ABC+", key("[authorsAlpha]", entry("book", "author", "A and B and C and D and E")));
        assertEquals("ABCD", key("[authorsAlpha]", entry("book", "author", "A and B and C and D")));
        assertEquals("A.B", key("[auth.auth.ea]", entry("book", "author", "A and B")));
        assertEquals("AB", key("[authEtAl]", entry("book", "author", "A and B")));
    }

    @Test
    void datesGiveAYear() {
        assertEquals("2023", key("[year]", entry("misc", "date", "2023-05-01/2024")));
        assertEquals("99", key("[shortyear]", entry("misc", "year", "{c. 1999}")));
        assertEquals("misc", key("[year]", entry("misc")));
    }

    @Test
    void takenKeysGetLettersAndCaseDoesNotTellKeysApart() {
        KeyPattern pattern = KeyPattern.parse("[auth][year]");
        Set<CitationKey> taken = new HashSet<>(List.of(new CitationKey("mueller2024")));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            CitationKey key = pattern.key(PAPER, taken);
            assertTrue(taken.add(key), "a key twice: " + key);
            keys.add(key.value());
        }
        assertEquals("Mueller2024a", keys.get(0));
        assertEquals("Mueller2024z", keys.get(25));
        assertEquals("Mueller2024aa", keys.get(26));
    }

    @Test
    void manyEqualKeysAreFastAndDifferent() {
        KeyPattern pattern = KeyPattern.parse("[auth]");
        Set<CitationKey> taken = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            assertTrue(taken.add(pattern.key(PAPER, taken)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[auth", "auth]", "", "plain", "[]", "[atuh]", "[authN]", "[keyword]", "[auth:lwoer]",
        "[auth] [year]", "[auth]#", "[auth]{x}", "[auth:]", "[auth:truncate]", "[auth99999999999]", "[auth]é", "[year5]"})
    void aBadPatternSaysWhy(String pattern) {
        InvalidKeyPatternException trouble = assertThrows(InvalidKeyPatternException.class, () -> KeyPattern.parse(pattern));
        assertTrue(trouble.column() >= 1 && trouble.column() <= Math.max(1, pattern.length()));
        assertTrue(trouble.getMessage().length() > 30, trouble.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"[atuh],did you mean [auth]", "[shortitle],did you mean [shorttitle]", "[keyword],[keyword1]",
        "[auth:lwoer],did you mean :lower", "[auth]%,citation key cannot have"})
    void aBadPatternOffersTheNearest(String pattern, String advice) {
        String message = assertThrows(InvalidKeyPatternException.class, () -> KeyPattern.parse(pattern)).getMessage();
        assertTrue(message.contains(advice), message);
    }

    @Property(tries = 300)
    void anyEntryHasAKeyThatBibtexTakes(@ForAll String author, @ForAll String title, @ForAll String year) {
        Entry entry = entry("misc", "author", author, "title", title, "year", year);
        String key = key("[auth][year][shorttitle][authorsAlpha][fulltitle][pageprefix]", entry);
        assertTrue(!key.isEmpty() && key.getBytes(StandardCharsets.US_ASCII).length == key.length()
                && key.chars().noneMatch(c -> " {},#\"%~\\'()=".indexOf(c) >= 0 || c > 126), key);
    }
}
