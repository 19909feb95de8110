package pubs.sync.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.sync.merge.Values;
import pubs.sync.profile.Profile.Dialect;
import pubs.sync.profile.Profile.Letters;
import pubs.sync.profile.Profile.Venues;

class OutgoingTest {
    /** {@code misc a=1|b=2}. */
    private static Values values(String text) {
        String type = text.contains(" ") ? text.substring(0, text.indexOf(' ')) : text;
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : text.substring(type.length()).strip().split("\\|")) {
            if (field.contains("=")) {
                fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
            }
        }
        return new Values(type, fields);
    }

    private static String text(Values values) {
        List<String> fields = values.fields().entrySet().stream().map(field -> field.getKey() + "=" + field.getValue()).toList();
        return (values.type() + " " + String.join("|", fields)).strip();
    }

    @TestFactory
    Stream<DynamicTest> everyRowOfTheTable() throws IOException {
        Path table = Path.of("src/main/resources/pubs/dialect/dialects.txt");
        return Files.readAllLines(table).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line ->
                DynamicTest.dynamicTest(line, () -> {
                    String[] row = line.split(" +");
                    switch (row[0]) {
                        case "field" -> {
                            assertEquals("x " + row[2] + "=v", text(Dialects.toBibtex(values("x " + row[1] + "=v"))));
                            assertEquals("x " + row[1] + "=v", text(Dialects.toBiblatex(values("x " + row[2] + "=v"))));
                        }
                        case "tobibtex" -> assertEquals(row[2], Dialects.toBibtex(values(row[1])).type());
                        default -> {
                            Values there = Dialects.toBiblatex(values(row[1]));
                            assertEquals(row[2] + (row.length > 3 ? " type=" + row[3] : ""), text(there));
                        }
                    }
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            bibtex   ¦ article date=2020-03-01          ¦ article year=2020|month=mar
            bibtex   ¦ article date=2020                ¦ article year=2020
            bibtex   ¦ article date=2019-05/2020-06     ¦ article year=2019|month=may
            bibtex   ¦ article date=2020-21             ¦ article year=2020
            bibtex   ¦ article date=2020~|year=2021     ¦ article year=2020
            bibtex   ¦ misc date=soon                   ¦ misc
            bibtex   ¦ thesis type=mathesis|institution=U ¦ mastersthesis school=U
            bibtex   ¦ thesis type=phdthesis|institution=U ¦ phdthesis school=U
            bibtex   ¦ thesis type=Habilitation         ¦ phdthesis type=Habilitation
            bibtex   ¦ book title=A|subtitle=B          ¦ book title=A: B
            bibtex   ¦ proceedings title=P              ¦ proceedings title=P|booktitle=P
            bibtex   ¦ article year=2020|journal=J      ¦ article year=2020|journal=J
            biblatex ¦ article year=2020|month=March    ¦ article date=2020-03
            biblatex ¦ article year=2020|month=Spring   ¦ article date=2020|month=Spring
            biblatex ¦ article year=in press            ¦ article year=in press
            biblatex ¦ article date=2020|month=3        ¦ article date=2020|month=3
            biblatex ¦ article date=2020-03-01          ¦ article date=2020-03-01
            library  ¦ article date=2020|journaltitle=J ¦ article date=2020|journaltitle=J
            """)
    void speaksTheDialect(String dialect, String entry, String out) {
        Profile profile = Profile.standard().withDialect(Dialect.valueOf(dialect.toUpperCase(java.util.Locale.ROOT)));
        assertEquals(out, text(Outgoing.of(values(entry), profile)));
        assertEquals(out, text(Outgoing.of(values(out), profile)), "twice is once");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            article date=2020-03|journaltitle=J ¦ article year=2019|journal=K      ¦ article year=2020|month=mar|journal=J
            article year=2020|month=March       ¦ article date=2019                ¦ article date=2020-03
            article year=2020                   ¦ article date=2019|year=2019      ¦ article year=2020
            article journal=J                   ¦ article journal=K|journaltitle=L ¦ article journal=J
            """)
    void takesTheNamesOfThePaper(String entry, String paper, String like) {
        assertEquals(like, text(Dialects.like(values(entry), values(paper))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            LATEX   ¦ FULL  ¦ misc title=Erdős|url=http://x/ő        ¦ misc title=Erd{\\H{o}}s|url=http://x/ő
            UTF8    ¦ FULL  ¦ misc title=Erd{\\H o}s \\& Co           ¦ misc title=Erdős \\& Co
            LIBRARY ¦ FULL  ¦ misc title=Erdős {\\'e}                 ¦ misc title=Erdős {\\'e}
            LIBRARY ¦ SHORT ¦ article journaltitle=Full|shortjournal=F. ¦ article journaltitle=F.
            LIBRARY ¦ SHORT ¦ inproceedings booktitle=Full|series=X '25 ¦ inproceedings booktitle=X '25
            LIBRARY ¦ SHORT ¦ inproceedings booktitle=Full|abbr=X|series=LNCS ¦ inproceedings booktitle=X|abbr=X|series=LNCS
            LIBRARY ¦ SHORT ¦ incollection booktitle=Full|series=LNCS ¦ incollection booktitle=Full|series=LNCS
            LIBRARY ¦ FULL  ¦ article journaltitle=Full|shortjournal=F. ¦ article journaltitle=Full|shortjournal=F.
            """)
    void writesLettersAndVenues(Letters letters, Venues venues, String entry, String out) {
        assertEquals(out, text(Outgoing.of(values(entry.replace("\\\\", "\\")),
                new Profile(Dialect.LIBRARY, letters, venues, Set.of(), Profile.PRIVATE))).replace("\\", "\\"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            title year journal ¦      ¦ article title=A|date=2020|journaltitle=J|doi=x|crossref=p ¦ article title=A|year=2020|journal=J|crossref=p
            title              ¦ doi  ¦ article title=A|doi=x                                     ¦ article title=A
                               ¦ location ¦ book address=L|title=A                                ¦ book title=A
                               ¦ month ¦ article date=2020-03                                     ¦ article year=2020
            """)
    void letsOutWhatIsListedAndKeepsHomeWhatIsPrivate(String fields, String privates, String entry, String out) {
        Profile profile = new Profile(Dialect.BIBTEX, Letters.LIBRARY, Venues.FULL,
                fields == null ? Set.of() : Set.of(fields.split(" ")), Profile.PRIVATE)
                .withPrivates(privates == null ? Set.of() : Set.of(privates.split(" ")));
        assertEquals(out, text(Outgoing.of(values(entry), profile)));
    }

    @TestFactory
    Stream<DynamicTest> everyPrivateFieldStaysHome() {
        return Profile.PRIVATE.stream().sorted().map(field -> DynamicTest.dynamicTest(field, () ->
                assertTrue(Outgoing.of(new Values("misc", Map.of(field, "x")), Profile.standard()).fields().isEmpty())));
    }
}
