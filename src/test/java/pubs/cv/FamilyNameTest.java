package pubs.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Jose Garcia      | with José García, 2019       | true
            José García      | J. GARCIA and A. Poe         | true
            Jørn Løv         | Lov J, Poe A                 | true
            Bo Ann           | Anna Poe and Joann Roe       | false
            Bo Lin           | Berlin: A Publisher          | false
            García López, M. | M. García-López              | true
            García López, M. | M. López García              | false
            Pat O'Brien      | P. O’Brien                   | true
            Jo Mueller       | J. Müller and A. Poe         | true
            Jo Müller        | Mueller J, Poe A             | true
            Jo Bauer         | J. Baur and A. Poe           | false
            李, 小明          | 李小明、王伟                  | true
            ''               | anybody                      | false
            """)
    void isFoundInWholeWordsWithoutAccents(String owner, String text, boolean is) {
        assertEquals(is, FamilyName.of(owner).isIn(text));
    }
}
