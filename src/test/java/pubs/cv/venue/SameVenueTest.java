package pubs.cv.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are of one venue. */
class SameVenueTest {
    private static final SameVenue VENUES = new SameVenue(VenueCatalog.builtIn());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ICML '25                        | Proceedings of the 42nd International Conference on Machine Learning | true
            TPDS                            | IEEE Trans. Parallel Distrib. Syst.                                  | true
            ICML 2024                       | NeurIPS 2024                                                         | false
            Workshop on Curious Systems     | Curious Systems Conference                                           | false
            WCS                             | Workshop on Curious Systems                                          | true
            J. Curious Res.                 | Journal of Curious Research                                          | true
            NeurIPS Workshop on Trees       | NeurIPS                                                              | false
            Journal of Curious Research     | Journal of Dull Research                                             | false
            """)
    void namesAreCompared(String one, String other, boolean same) {
        assertEquals(same, VENUES.holds(one, other));
        assertEquals(same, VENUES.holds(other, one));
    }
}
