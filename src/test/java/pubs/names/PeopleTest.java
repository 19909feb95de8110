package pubs.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
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
            """)
    void recognisesTheOwner(String owner, String written, boolean is) {
        assertEquals(is, People.of(owner, List.of(), Map.of()).isOwner(People.parse(written)));
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
