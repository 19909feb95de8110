package pubs.cv.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row is found by each of its names; no other name is taken for a row. */
class VenueCatalogTest {
    private static final VenueCatalog CATALOG = VenueCatalog.builtIn();

    private static String found(String text) {
        return CATALOG.find(text).map(KnownVenue::abbreviation).orElse("");
    }

    @Test
    void everyRowIsFoundByEachOfItsNames() {
        List<String> lost = new ArrayList<>();
        Map<String, Integer> owners = new HashMap<>();
        List<VenueTable.Row> rows = VenueTable.read();
        rows.forEach(row -> row.shortNames().forEach(name -> owners.merge(name, 1, Integer::sum)));
        for (VenueTable.Row row : rows) {
            for (String name : row.fullNames()) {
                if (!CATALOG.find(name).equals(Optional.of(row.venue()))) {
                    lost.add(name);
                }
            }
            for (String name : row.shortNames()) {
                boolean shared = owners.get(name) > 1;
                if (!CATALOG.find(name).equals(shared ? Optional.empty() : Optional.of(row.venue()))) {
                    lost.add(name + (shared ? " (shared)" : ""));
                }
            }
            boolean journal = row.venue().kind() == VenueKind.JOURNAL;
            String written = journal ? row.venue().fullName().toUpperCase(Locale.ROOT)
                    : "In Proc. of the 41st " + row.venue().fullName() + ", Vienna, Austria, July 2024";
            if (VenueWords.of(row.venue().fullName()).words().size() > 2
                    && !CATALOG.find(written).equals(Optional.of(row.venue()))) {
                lost.add(written);
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(rows.size() > 900, "rows: " + rows.size());
    }

    @Test
    void rowsAreWellFormed() {
        Map<String, String> seen = new HashMap<>();
        for (VenueTable.Row row : VenueTable.read()) {
            String name = row.venue().fullName();
            assertEquals(name.strip(), name);
            assertEquals(null, seen.put(name, name), "two rows for " + name);
            assertFalse(name.matches(".*\\b(19|20)\\d\\d\\b.*"), "a year in " + name);
            for (Editions editions : row.venue().editions()) {
                assertTrue(editions.year() > 1900 && editions.number() > 0 && editions.step() > 0, name);
                assertEquals(editions.number() + 1, editions.in(editions.year() + editions.step()).orElseThrow(), name);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DAC '25|DAC", "DAC ’25|DAC", "dac 2025|DAC", "DAC2025|DAC", "DAC-25|DAC", "In Proc. DAC '25|DAC", "(DAC 2025)|DAC",
        "62nd Design Automation Conference|DAC", "Proceedings of the Sixty-Second ACM/IEEE Design Automation Conference|DAC",
        "International Conference on Machine Learning (ICML)|ICML", "Int. Conf. on Machine Learning|ICML",
        "Proc. Int'l Conf. Mach. Learn., 2024|ICML", "In: International Conf. on Machine Learning, Vienna|ICML",
        "Advances in Neural Information Processing Systems 37|NeurIPS", "NeurIPS 2024|NeurIPS", "NIPS'17|NeurIPS",
        "IEEE Conf. on Computer Vision and Pattern Recognition|CVPR", "ACM CCS 2024|CCS", "USENIX ATC '24|ATC",
        "USENIX Security '24|USENIX Security", "IEEE S&P 2024|S&P", "Robotics: Science and Systems XX|RSS",
        "SC '24: Int. Conf. for High Performance Computing, Networking, Storage and Analysis|SC",
        "IEEE Trans. Parallel Distributed Syst.|TPDS", "TPDS 2024|TPDS", "IEEE Computer Society Conference on Computer "
                + "Vision and Pattern Recognition|CVPR", "J Mach Learn Res|JMLR", "J. Mach. Learn. Res.|JMLR",
        "Physical review letters|PRL", "Phys Rev Lett|PRL", "PNAS|PNAS", "Proc. Nat. Acad. Sci.|PNAS",
        "ann. math.|Ann. Math.", "C. R. Acad. Sci.|C. R. Acad. Sci.", "arXiv preprint|arXiv", "CoRR|arXiv",
        "Lecture Notes in Computer Science|LNCS", "Nature|Nature", "Am. Econ. Rev.|AER",
        "Computers and Graphics|Comput. Graph.", "Proceedings of the VLDB Endowment|PVLDB"})
    void toleratesHowPeopleWrite(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2024", "'25", "of the", "date", "fast", "Date", "Fast", "FSE", "TCC", "IEEE Transactions on Graphics",
        "ICML 2024 Workshop on Foundation Models", "ICML 2024, Workshop on Efficient Systems", "Science, Technology & Human Values",
        "Journal of Obscure Results", "International Conference on Obscure Things (ICML)", "Phys. Rev. Q", "Networking",
        "Conference", "Proceedings", "Letters", "IEEE CCS 2024", "University of Nature", "Machine", "Trans.", "J.", "Security"})
    void anUnknownOrAmbiguousNameIsNotFound(String text) {
        assertEquals("", found(text));
    }

    @ParameterizedTest
    @CsvSource({"DAC,2025,62nd ACM/IEEE Design Automation Conference", "ICML,2024,41st International Conference on Machine Learning",
        "OSDI,2018,13th USENIX Symposium on Operating Systems Design and Implementation",
        "OSDI,2021,15th USENIX Symposium on Operating Systems Design and Implementation",
        "OSDI,2019,USENIX Symposium on Operating Systems Design and Implementation",
        "ECCV,2024,18th European Conference on Computer Vision", "IJCAI,2013,23rd International Joint Conference on Artificial Intelligence",
        "IJCAI,2024,33rd International Joint Conference on Artificial Intelligence", "CVPR,2024,"
                + "IEEE/CVF Conference on Computer Vision and Pattern Recognition", "COLM,2024,1st Conference on Language Modeling",
        "FOCS,2011,52nd IEEE Annual Symposium on Foundations of Computer Science",
        "AAAI,2023,37th AAAI Conference on Artificial Intelligence", "DAC,1950,ACM/IEEE Design Automation Conference"})
    void meetingsAreCounted(String venue, int year, String expected) {
        assertEquals(expected, CATALOG.find(venue).orElseThrow().inYear(year));
    }

    @Test
    void theUsersVenuesAreAddedAndWin() {
        KnownVenue own = new KnownVenue("Rheinland Seminar on Queues", "RSQ", VenueKind.WORKSHOP,
                List.of(new Editions(2020, 1, 1, Integer.MAX_VALUE)));
        KnownVenue other = new KnownVenue("Dutch Automata Circle", "DAC", VenueKind.CONFERENCE, List.of());
        VenueCatalog more = CATALOG.with(List.of(own, other));
        assertEquals(Optional.of(own), more.find("RSQ '24"));
        assertEquals("5th Rheinland Seminar on Queues", more.find("Rheinland Sem. Queues").orElseThrow().inYear(2024));
        assertEquals(Optional.of(other), more.find("DAC 2024"));
        assertEquals("DAC", found("DAC 2024"));
        assertEquals("ACM/IEEE Design Automation Conference", CATALOG.find("DAC").orElseThrow().fullName());
    }

    @ParameterizedTest
    @CsvSource({"Dutch Workshop on Automata,'',WORKSHOP", "Revista de Colas,'',JOURNAL", "Meeting on Queues,'',CONFERENCE",
        "QueueRxiv,'',PREPRINT", "Meeting on Queues,series,SERIES", "Letters on Queues,conference,CONFERENCE"})
    void theKindOfAUsersVenueIsGivenOrSeen(String name, String kind, VenueKind expected) {
        assertEquals(expected, KnownVenue.of(name, "X", kind, 0).kind());
        assertEquals("4th " + name, KnownVenue.of(name, "X", kind, 2001).inYear(2004));
    }

    @Property(tries = 500)
    void anyTextIsRead(@ForAll String text) {
        CATALOG.find(text);
        CATALOG.find("(" + text + ")," + text);
    }

    @Test
    void theShortenedNameOfAJournalLeadsBackToItsName() {
        VenueCatalog venues = VenueCatalog.builtIn();
        int shortened = 0;
        for (KnownVenue venue : venues.all()) {
            Optional<String> abbreviation = venues.abbreviated(venue.fullName());
            if (venue.kind() == VenueKind.JOURNAL && abbreviation.isPresent()) {
                shortened++;
                assertEquals(Optional.of(venue.fullName()), venues.full(abbreviation.get()), abbreviation.get());
                assertEquals(abbreviation, venues.abbreviated(abbreviation.get()));
            }
        }
        assertTrue(shortened > 300, shortened + " journals");
    }
}
