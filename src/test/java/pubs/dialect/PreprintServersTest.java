package pubs.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreprintServersTest {
    @ParameterizedTest
    @CsvSource({
        "10.48550/arXiv.2101.00001, true",
        "https://doi.org/10.2139/ssrn.123456, true",
        "10.1101/2020.01.01.123456, true",
        "10.1101/gr.123456.111, false",
        "10.21203/rs.3.rs-1/v1, true",
        "10.31234/osf.io/abcde, true",
        "10.31219/osf.io/abcde, true",
        "10.26434/chemrxiv-1, true",
        "10.20944/preprints1, true",
        "10.36227/techrxiv.1, true",
        "10.1000/48550, false",
        "'', false"})
    void isDoi(String doi, boolean preprint) {
        assertEquals(preprint, PreprintServers.isDoi(doi));
    }

    @ParameterizedTest
    @CsvSource({
        "arXiv preprint arXiv:2101.00001, true",
        "CoRR, true",
        "{bioRxiv}, true",
        "SSRN Electronic Journal, true",
        "HAL, true",
        "Halle Studies, false",
        "Corrosion Science, false",
        "IACR Cryptology ePrint Archive, true"})
    void isName(String name, boolean preprint) {
        assertEquals(preprint, PreprintServers.isName(name));
    }
}
