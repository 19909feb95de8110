package pubs.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.model.PersonName;

class NameListsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Bee and Cy Dee                  | Ann Bee; Cy Dee                | ''
            Ann Bee AND Cy Dee                  | Ann Bee; Cy Dee                | ''
            Bee, Ann and Dee, Cy and others     | Bee, Ann; Dee, Cy; +           | ''
            {Barnes and Noble} and Ann Bee      | {Barnes and Noble}; Ann Bee    | ''
            Anderson Sand and Brandy Andes      | Anderson Sand; Brandy Andes    | ''
            Ann Bee and and Cy Dee              | Ann Bee; Cy Dee                | empty-name
            Ann Bee and and Cy Dee and          | Ann Bee; Cy Dee                | empty-name
            and Ann Bee                         | Ann Bee                        | empty-name
            Ann Bee and                         | Ann Bee                        | empty-name
            Ann Bee, Cy Dee, Eve Fox            | Ann Bee; Cy Dee; Eve Fox       | name-commas
            Bee, A., Dee, C., Fox, E.           | Bee, A.; Dee, C.; Fox, E.      | name-commas
            Ann Bee; Cy Dee                     | Ann Bee; Cy Dee                | name-separator
            Ann Bee & Cy Dee                    | Ann Bee; Cy Dee                | name-separator
            Ford, Jr., Henry                    | Ford, Jr., Henry               | ''
            family=Bee, given=Ann and Cy Dee    | family=Bee, given=Ann; Cy Dee  | ''
            """)
    void losesNobody(String list, String expected, String fault) {
        List<String> faults = new ArrayList<>();
        NameLists.Names names = NameLists.read(list, (rule, message) -> faults.add(rule));
        assertEquals(expected, String.join("; ", names.names()) + (names.others() ? "; +" : ""));
        assertEquals(fault.isEmpty() ? List.of() : List.of(fault), faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ludwig van Beethoven      | Ludwig | van    | Beethoven | ''
            van der Cee, Jr., Dora    | Dora   | van der | Cee      | Jr.
            Ji-young Kim              | Ji-young | ''   | Kim       | ''
            {The Sum Group}           | ''     | ''     | {The Sum Group} | ''
            Plato                     | ''     | ''     | Plato     | ''
            de la Cruz, Juan          | Juan   | de la  | Cruz      | ''
            Ann~B. Cee                | Ann B. | ''     | Cee       | ''
            """)
    void splitsNames(String name, String given, String prefix, String family, String suffix) {
        assertEquals(new PersonName(given, prefix, family, suffix), NameSplitter.parse(name));
    }

    @Property(tries = 500)
    void anyTextIsAListOfNames(@ForAll String text) {
        NameLists.Names names = NameLists.read(text, (rule, message) -> { });
        names.names().forEach(name -> assertTrue(NameSplitter.parse(name).display().length() <= name.length() + 8));
    }
}
