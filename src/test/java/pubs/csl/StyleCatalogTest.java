package pubs.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import pubs.diagnostic.Diagnostic;

class StyleCatalogTest {
    private static final String STYLE = """
            <?xml version="1.0" encoding="utf-8"?>
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
              <info><title>Mine</title><id>urn:mine</id></info>
              <citation><layout><text variable="title"/></layout></citation>
              <bibliography><layout><text variable="title"/></layout></bibliography>
            </style>
            """;

    @TempDir
    Path folder;

    private StyleCatalog catalog;

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(folder.resolve("project/styles"));
        Files.createDirectories(folder.resolve("work"));
        catalog = new StyleCatalog(folder.resolve("work"), folder.resolve("project"));
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    private static String dependent(String parent) {
        return """
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">
                  <info>
                    <title>Mine</title>
                    <link href="%s" rel="independent-parent"/>
                  </info>
                </style>
                """.formatted(parent);
    }

    private String title(String name) throws StyleException {
        Element style = catalog.find(name).document().getDocumentElement();
        return style.getElementsByTagName("title").item(0).getTextContent();
    }

    private Diagnostic fault(String name) {
        return assertThrows(StyleException.class, () -> catalog.find(name)).diagnostic();
    }

    @TestFactory
    Stream<DynamicTest> everyShortNameIsAStyleWithABibliography() {
        assertTrue(StyleCatalog.aliases().size() > 40);
        return StyleCatalog.aliases().keySet().stream().map(name -> DynamicTest.dynamicTest(name,
                () -> assertTrue(!title(name).isEmpty())));
    }

    @Test
    void aShortNameStandsOnceAndIsExplained() throws IOException {
        long rows = PublishedStyles.text("/pubs/csl/aliases.tsv").lines().filter(line -> !line.startsWith("#")).count();
        assertEquals(rows, StyleCatalog.aliases().size());
        StyleCatalog.aliases().forEach((name, style) -> assertTrue(style.title().length() > 2, name));
    }

    @ParameterizedTest
    @CsvSource({
        "acm, Association for Computing Machinery, en-US",
        "ieee, IEEE Reference Guide version 11.29.2023, ''",
        "IEEE, IEEE Reference Guide version 11.29.2023, ''",
        "ieee.csl, IEEE Reference Guide version 11.29.2023, ''",
        "American Chemical Society, ACS Guide 2022 revision, en-US",
        "http://www.zotero.org/styles/apa, APA Style 7th edition, ''",
        "https://www.zotero.org/styles/2d-materials, Institute of Physics (numeric), en-US",
        "2d-materials, Institute of Physics (numeric), en-US",
        "cv, Curriculum vitae, en-US",
    })
    void stylesAreFoundByName(String name, String title, String language) throws StyleException {
        assertEquals(title, title(name));
        assertEquals(language, catalog.find(name).language());
    }

    @Test
    void aPathIsRelativeToTheWorkingFolderAndBeforeTheProject() throws Exception {
        write("work/mine.csl", STYLE.replace("Mine", "By path"));
        write("project/styles/mine.csl", STYLE.replace("Mine", "Of the project"));
        assertEquals("By path", title("mine.csl"));
        assertEquals("By path", title("./mine.csl"));
        assertEquals("By path", title(folder.resolve("work/mine.csl").toString()));
        assertEquals("Of the project", title("mine"));
        assertEquals("Of the project", title("../project/styles/mine.csl"));
    }

    @Test
    void theProjectsFolderIsBeforeWhatIsPublished() throws Exception {
        write("project/styles/ieee.csl", STYLE);
        assertEquals("Mine", title("ieee"));
        assertEquals("IEEE", title("http://www.zotero.org/styles/ieee").substring(0, 4));
    }

    @Test
    void aStyleMayStandOnThePublishedOneOfItsOwnName() throws Exception {
        write("project/styles/ieee.csl", dependent("http://www.zotero.org/styles/ieee"));
        assertEquals("IEEE", title("ieee").substring(0, 4));
    }

    @Test
    void aStyleMayStandOnOneOfTheProject() throws Exception {
        write("project/styles/house.csl", STYLE.replace("class=", "default-locale=\"de-DE\" class="));
        write("project/styles/mine.csl", dependent("https://example.org/house"));
        assertEquals("Mine", title("mine"));
        assertEquals("de-DE", catalog.find("mine").language());
        write("project/styles/mine.csl", dependent("https://example.org/house")
                .replace("version=", "default-locale=\"fr-FR\" version="));
        assertEquals("fr-FR", catalog.find("mine").language());
    }

    @Test
    void aStyleWithABibliographyStandsOnNoOther() throws Exception {
        write("work/mine.csl", STYLE.replace("<title>",
                "<link href=\"http://www.zotero.org/styles/apa\" rel=\"independent-parent\"/><title>"));
        assertEquals("Mine", title("mine.csl"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bad-style           | <style><info></style>                      | 1:16",
        "bad-style           | ''                                         | 1:1",
        "bad-style           | not XML                                    | 1:1",
        "style-doctype       | <!DOCTYPE style><style/>                   | 1:10",
        "style-doctype       | <!DOCTYPE s [<!ENTITY a 'x'>]><s>&a;</s>   | 1:10",
        "not-a-style         | <locale version=\"1.0\"/>                  | 1:1",
        "not-a-style         | <?xml version=\"1.0\"?><svg/>              | 1:22",
        "not-a-style         | <style xmlns=\"urn:x\" version=\"1.0\"/>   | 1:1",
        "style-version       | <style/>                                   | 1:1",
        "style-version       | <style version=\"0.8\"/>                   | 1:1",
        "style-without-bibliography | <style version=\"1.0\"/>            | 1:1",
    })
    void whatCannotBeUsedIsAnErrorWithItsPlace(String rule, String text, String place) throws Exception {
        write("work/mine.csl", text);
        Diagnostic fault = fault("mine.csl");
        assertEquals(rule, fault.rule(), fault.message());
        assertEquals("mine.csl:" + place, fault.span().orElseThrow().place());
        assertEquals(1, fault.message().lines().count());
    }

    @Test
    void elementsNestedWithoutEndAreAnError() throws Exception {
        write("work/mine.csl", "<a>".repeat(500_000) + "</a>".repeat(500_000));
        assertTrue(fault("mine.csl").message().contains("nested more than 200 deep"));
    }

    @Test
    void aFileWithoutEndIsAnError() throws Exception {
        write("work/mine.csl", STYLE + " ".repeat(SecureXml.LARGEST));
        assertEquals("style-too-large", fault("mine.csl").rule());
    }

    @Test
    void aParentThatIsNotThereOrLeadsBackIsAnErrorAtItsLink() throws Exception {
        write("work/mine.csl", dependent("http://www.zotero.org/styles/no-such-style"));
        assertEquals("style-parent", fault("mine.csl").rule());
        assertEquals("mine.csl:4:5", fault("mine.csl").span().orElseThrow().place());
        write("project/styles/a.csl", dependent("urn:x/b"));
        write("project/styles/b.csl", dependent("urn:x/a"));
        assertEquals("style-parent", fault("a").rule());
        assertEquals("styles/a.csl:4:5", fault("a").span().orElseThrow().place());
    }

    @Test
    void aStyleOfNotesOnlyIsAnErrorThatOffersOthers() {
        // As a short name chicago-notes is the one with a bibliography; in full it is what it says.
        Diagnostic fault = fault("http://www.zotero.org/styles/chicago-notes");
        assertEquals("style-without-bibliography", fault.rule());
        assertTrue(fault.message().contains("chicago-notes-bibliography"), fault.message());
    }

    @ParameterizedTest
    @CsvSource({
        "iee, unknown-style, ieee",
        "naturee, unknown-style, nature",
        "computing machinery, unknown-style, association-for-computing-machinery",
        "https://example.org/mine.csl, style-address, give the path",
        "nowhere/mine.csl, unknown-style, no such file",
        "mine.csl, unknown-style, no such file",
        "../work, style-is-a-folder, a style is a .csl file",
    })
    void whatIsNotThereIsAnErrorWithAWayOut(String name, String rule, String said) {
        Diagnostic fault = fault(name);
        assertEquals(rule, fault.rule());
        assertTrue(fault.message().contains(said), fault.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\0", "../..", "a\nb", "....//etc/passwd", "META-INF/MANIFEST.MF", "\u202Eieee"})
    void oddNamesAreErrors(String name) {
        assertTrue(!fault(name).message().isEmpty());
    }
}
