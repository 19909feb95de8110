package pubs.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can be one person, and what is spelt alike. */
class NameIdentityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cem Öz             | Cem Oz             | true  | false
            Cem Öz             | C. ÖZ              | true  | true
            Xiuhong Li         | XiuHong Li         | true  | false
            Jiangfei Duan      | J. F. Duan         | true  | true
            Jiangfei Duan      | Duan Jiangfei      | true  | true
            Jiangfei Duan      | Jane Duan          | false |
            Wei Zhang          | Li Zhang           | false |
            Ada von Berg       | Berg, A. von       | true  | true
            Gómez Calero, Ana  | A. G. Calero       | true  | true
            Souza, Ana Sá de   | Ana Sá de Souza    | true  | true
            Ho, H-K            | H.-K. Ho           | true  | true
            John Doe           | John Arthur Doe    | true  | true
            """)
    void namesAreCompared(String one, String other, boolean same, Boolean alike) {
        NameIdentity first = NameIdentity.of(NameSplitter.parse(one));
        NameIdentity second = NameIdentity.of(NameSplitter.parse(other));
        assertEquals(same, first.fits(second) || second.fits(first));
        if (alike != null) {
            assertEquals(alike, first.isSpeltAs(second));
        }
    }
}
