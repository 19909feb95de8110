package pubs.cv.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignStarsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Roe,<sup>*</sup> Poe | Roe,<sup>~</sup> Poe",
        "Roe<sup>1,*</sup> Poe<SUP>**</SUP> | Roe<sup>1,~</sup> Poe<SUP>~~</SUP>",
        "(* = equal) [*: equal] | (~ = equal) [~: equal]",
        "(*Best Paper*) | (*Best Paper*)",
        "*A Title* <sup>2</sup> *Oikos* | *A Title* <sup>2</sup> *Oikos*",
    })
    void starsBesideNamesAreNoEmphasis(String text, String hidden) {
        assertEquals(hidden.replace('~', Hidden.MARKUP.of('*')), SignStars.hide(text));
        assertEquals(text, Hidden.MARKUP.shown(SignStars.hide(text)));
    }
}
