package pubs.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class LocaleCatalogTest {

    private static String tag(Document file) {
        return file.getDocumentElement().getAttribute("xml:lang");
    }

    @ParameterizedTest
    @CsvSource({
        "'', en-US, en-US",
        "en, en-US, en-US",
        "en-GB, en-GB, en-US en-GB",
        "en-AU, en-US, en-US",
        "de, de-DE, de-DE",
        "de-AT, de-AT, de-DE de-AT",
        "de-LI, de-DE, de-DE",
        "pt_BR, pt-BR, pt-PT pt-BR",
        "PT-br, pt-BR, pt-PT pt-BR",
        "es-419, es-ES, es-ES",
        "eu, eu, eu",
        "eu-ES, eu, eu",
        "zh, zh-CN, zh-CN",
        "zh-Hant-HK, zh-TW, zh-CN zh-TW",
        "zh-TW, zh-TW, zh-CN zh-TW",
        "no, nb-NO, nb-NO",
        "sr, sr-Cyrl-RS, sr-Cyrl-RS",
        "sr-latn, sr-Latn-RS, en-US sr-Latn-RS",
        "ms, ms-MY, en-US ms-MY",
        "de-DE-1996, de-DE, de-DE",
    })
    void aTagLeadsToItsLocaleAndTheOneBeneath(String wanted, String tag, String files) throws StyleException {
        LocaleCatalog.CslLanguage found = LocaleCatalog.find(wanted);
        assertEquals(tag, found.tag());
        assertEquals(files, String.join(" ", found.files().stream().map(LocaleCatalogTest::tag).toList()));
    }

    @TestFactory
    Stream<DynamicTest> everyPublishedLocaleIsFoundByItsTagAndItsLanguage() throws IOException {
        return PublishedStyles.locales().stream().map(tag -> DynamicTest.dynamicTest(tag, () -> {
            assertEquals(tag, LocaleCatalog.find(tag).tag());
            assertTrue(LocaleCatalog.find(tag.split("-")[0]).tag().startsWith(tag.split("-")[0]));
        }));
    }

    @ParameterizedTest
    @CsvSource({"german, de-DE", "Deutsch, de-DE", "englich, en-US", "frr, fr-FR", "qqqqq, write a tag such as", "../x, write a tag",
        "'/etc/x', write a tag", "qqq-QQ, write a tag"})
    void whatIsNotThereIsAnErrorWithAWayOut(String wanted, String said) {
        StyleException e = assertThrows(StyleException.class, () -> LocaleCatalog.find(wanted));
        assertEquals("unknown-language", e.diagnostic().rule());
        assertTrue(e.getMessage().contains(said), e.getMessage());
    }
}
