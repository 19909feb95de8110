package pubs.cv.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.model.StyledText;

class UntitledReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Smith J., Doe A., 2019, MNRAS, 485, 1234 | true",
        "Smith, J. and Doe, A. 2019. Erratum. The Astrophysical Journal 708, 909. | false",
        "Smith, Jane, Ann Doe, and Bo Roe. 2009. “A Theory of Hedges.” Journal of Hedges 95 (3): 32. | false",
        "Smith, Jane, and Bo Roe. 2007. “A Theory of Hedges: A View.” In Hedges, 105. Springer. | false",
        "J. Smith, A. Doe, Nano Lett. 2010, 10, 1012. | true",
        "J. Smith and A. Doe. 2023. Title. Journal 2, 1 (2023). | false",
    })
    void aTitleOfOneWordIsNoJournal(String item, boolean untitled) {
        assertEquals(untitled, UntitledReader.read(ItemText.of(List.of(StyledText.of(item)), 0)).isPresent());
    }
}
