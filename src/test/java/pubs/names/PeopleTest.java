package pubs.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.model.Annotation;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.PersonName;

/** Who is the owner, and who is not. */
class PeopleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jiangfei Duan       | Jiangfei Duan      | true
            Jiangfei Duan       | Duan, Jiangfei     | true
            Jiangfei Duan       | J. Duan            | true
            Jiangfei Duan       | J Duan             | true
            Jiangfei Duan       | Duan, J.           | true
            Jiangfei Duan       | J.-F. Duan         | true
            Jiangfei Duan       | J. F. Duan         | true
            Jiangfei Duan       | JF Duan            | true
            Jiangfei Duan       | Jiang-Fei Duan     | true
            Jiangfei Duan       | Jiang Fei Duan     | true
            Jiangfei Duan       | JIANGFEI DUAN      | true
            Jiangfei Duan       | Duan Jiangfei      | true
            Jiangfei Duan       | Jane Duan          | false
            Jiangfei Duan       | Jiangfeng Duan     | false
            Jiangfei Duan       | H. Duan            | false
            Jiangfei Duan       | Haojie Duanmu      | false
            Jiangfei Duan       | Jiangfei Duanmu    | false
            Jiangfei Duan       | Duan               | false
            Jiangfei Duan       | J. K. Duan         | false
            José García Márquez | Jose Garcia Marquez | true
            José García Márquez | J. García Márquez  | true
            García Márquez, José | Garcia Marquez, J. | true
            Paul Erdős          | Paul Erdos         | true
            Jørgen Ødegård      | Jorgen Odegard     | true
            Łukasz Kaiser       | Lukasz Kaiser      | true
            Jean-Luc Picard     | J.-L. Picard       | true
            Jean-Luc Picard     | Jean Luc Picard    | true
            Jean-Luc Picard     | J. Picard          | true
            Mary Ann Evans      | Mary Evans         | true
            Mary Ann Evans      | Mary A. Evans      | true
            Mary Ann Evans      | Mary B. Evans      | false
            Laurens van der Maaten | van der Maaten, L. | true
            Laurens van der Maaten | Maaten, L. van der | true
            García López, María | M. García López    | true
            García López, María | M. García-López    | true
            García López, María | Maria Garcia Lopez | true
            García López, María | García López María | true
            García López, María | M. López           | false
            García López, María | P. García López    | false
            García López, María | M. Pérez López     | false
            García López, María | M. P. García López | false
            María García López  | García López, M.   | true
            van den Berg, Jan   | Jan Van den Berg   | true
            van den Berg, Jan   | J. Van Den Berg    | true
            van den Berg, Jan   | Berg, J. van den   | true
            van den Berg, Jan   | Berg, Jan          | false
            Jiangfei Duan       | J. van Duan        | false
            O'Brien, Pat        | P. O’Brien         | true
            O'Brien, Pat        | P. O Brien         | true
            O'Brien, Pat        | P. Brien           | false
            D'Angelo, Maria     | Maria D' Angelo    | true
            Smith-Jones, Ann    | A. Smith Jones     | true
            Smith-Jones, Ann    | A. Jones           | false
            Smith, Jr., John    | John Smith Jr.     | true
            Smith, Jr., John    | Smith Jr., J.      | true
            John Smith III      | Smith, III, John   | true
            John Smith          | Jane Smith Jr.     | false
            Ann-Kathrin Østen   | A.-K. Østen        | true
            Ann-Kathrin Østen   | Østen, AK          | true
            Ann-Kathrin Østen   | A. Østen           | true
            Ann-Kathrin Østen   | A. Ø.              | false
            Ann-Kathrin Østen   | AØ                 | false
            Ann-Kathrin Østen   | Ann-Kathrin Ø.     | false
            Ann-Kathrin Østen   | Ø., Ann-Kathrin    | false
            Ann-Kathrin Liv Moe | A. L. Moe          | true
            Ann-Kathrin Liv Moe | A.-K. L. Moe       | true
            Ann Karin Liv Moe   | A. K. Moe          | true
            Ann Karin Liv Moe   | A. L. Moe          | false
            Moe, Ana de Sol     | A. S. Moe          | true
            Jörg Müller         | Joerg Mueller      | true
            Joerg Mueller       | Jörg Müller        | true
            Joerg Mueller       | Müller, J.         | true
            Joerg Mueller       | Joerg Müller       | true
            Jörg Müller | Joerg Mueller      | true
            Joerg Mueller       | Jörg Müller | true
            Soeren Oestergaard  | Søren Østergaard   | true
            Joerg Bauer         | Jörg Baur          | false
            李, 小明             | 李小明              | true
            山田 エリー          | 山田, エリー        | true
            エリー 山田          | 山田, エリー        | true
            李小明               | 李, 小明            | true
            李, 小明             | 王小明              | false
            """)
    void recognisesTheOwner(String owner, String written, boolean is) {
        assertEquals(is, People.of(owner, List.of(), Map.of()).isOwner(People.parse(written)));
    }

    /** Any name of one to three given names and a family name of one to three words, however it is written. */
    @Test
    void everyWayToWriteANameIsItsOwners() {
        Random random = new Random(7);
        List<String> given = List.of("María", "José", "Jan", "Ann-Kathrin", "Østen", "Li", "Pat");
        List<String> family = List.of("García", "López", "O'Brien", "Smith-Jones", "de", "van", "den", "Ł", "Núñez", "D’Arc", "Ng");
        for (int i = 0; i < 3000; i++) {
            List<String> first = some(given, 1 + random.nextInt(2), random);
            List<String> last = some(family, random.nextInt(3), random);
            last.add(List.of("Berg", "Pérez", "O'Neill", "Abu-Zeid").get(random.nextInt(4)));
            String names = String.join(" ", first);
            String families = String.join(" ", last);
            String initials = String.join(" ", first.stream().map(name -> name.charAt(0) + ".").toList());
            List<String> owners = List.of(families + ", " + names, names + " " + families);
            for (String written : List.of(families + ", " + names, names + " " + families, initials + " " + families,
                    families + ", " + initials, (names + " " + families).toUpperCase(Locale.ROOT),
                    Normalizer.normalize(names + " " + families, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))) {
                assertTrue(People.of(owners.get(0), List.of(), Map.of()).isOwner(People.parse(written)), owners.get(0) + " | " + written);
            }
            for (String other : List.of("Xaver " + families, families + ", Xaver", initials + " " + families + "mann", initials + " Xu")) {
                owners.forEach(owner -> assertFalse(People.of(owner, List.of(), Map.of()).isOwner(People.parse(other)),
                        owner + " | " + other));
            }
        }
    }

    private static List<String> some(List<String> of, int count, Random random) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(of.get(random.nextInt(of.size())));
        }
        return some;
    }

    @ParameterizedTest
    @CsvSource({"Jiangfei Duan, true", "'Duan, Jiangfei', true", "J. Duan, false", "Duan Lab, false", "The Queue Group, false"})
    void theOwnerMayStandInBraces(String literal, boolean is) {
        Contributor institution = new Contributor(new PersonName("", "", literal, ""), true, Set.of());
        Contributors applied = People.of("Jiangfei Duan", List.of(), Map.of()).apply(new Contributors(List.of(institution), false));
        assertEquals(is, applied.people().get(0).has(Annotation.OWNER));
    }

    @Test
    void theBestFitOfAPaperIsTheOwner() {
        People people = People.of("Jiangfei Duan", List.of(), Map.of());
        Contributors applied = people.apply(new Contributors(List.of(person("J. Duan"), person("Jiangfei Duan")), false));
        assertEquals(List.of(false, true),
                applied.people().stream().map(person -> person.has(Annotation.OWNER)).toList());
    }

    @ParameterizedTest
    @CsvSource({"山田 太郎, 山田", "山田 エリー, 山田", "李・金 小明, 李・金", "佐々木 花子, 佐々木", "김 철수, 김", "Ellie 山田, 山田"})
    void theFamilyNameStandsFirstWhereAllIsInEastAsianLetters(String name, String family) {
        assertEquals(family, NameSplitter.parse(name).family());
    }

    /** A family name that is shortened is the owner's only where the settings say so. */
    @Test
    void anInitialOfAFamilyNameIsTheOwnersWhereItIsListed() {
        People people = People.of("Ann-Kathrin Østen", List.of("A. Ø."), Map.of());
        assertTrue(people.isOwner(People.parse("A. Ø.")));
        assertTrue(people.isOwner(People.parse("Ø., A.")));
        assertFalse(people.isOwner(People.parse("B. Ø.")));
    }

    @Test
    void otherSpellingsBecomeTheRightOne() {
        People people = People.of("Ada Sum", List.of("A. B. Lovelace"), Map.of("Dahua Lin", List.of("Dahu Lin")));
        Contributors applied = people.apply(new Contributors(List.of(person("Dahu Lin"), person("A. B. Lovelace")), false));
        assertEquals("Dahua Lin", applied.people().get(0).name().display());
        assertEquals(true, applied.people().get(1).has(Annotation.OWNER));
    }

    private static Contributor person(String name) {
        return new Contributor(People.parse(name), false, Set.of());
    }
}
