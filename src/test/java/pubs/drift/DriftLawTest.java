package pubs.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A list that was printed from a library has no drift against it, in whatever style and format. */
class DriftLawTest {
    private static final List<String> STYLES = List.of("acm", "cv", "ieee", "apa", "nature", "usenix", "chicago", "vancouver", "mla", "harvard",
            "springer-basic-author-date", "american-chemical-society");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> printedListsHaveNoDrift() throws IOException {
        Files.createDirectory(folder.resolve("bib"));
        Files.copy(Path.of("src/test/resources/drift/library.bib"), folder.resolve("bib/library.bib"));
        Files.copy(Path.of("src/test/resources/drift/pubs.toml"), folder.resolve("pubs.toml"));
        return STYLES.stream().flatMap(style -> Stream.of("markdown", "html", "latex", "text").map(format -> DynamicTest.dynamicTest(
                style + " " + format, () -> {
                    String list = PrintedLists.list(folder, style, format);
                    assertEquals(List.of(), PrintedLists.drift(folder, format, list), () -> list);
                })));
    }

    /** The CV that the library of this repository was made from sets its owner in bold in seven items of eleven, and differs in nothing else. */
    @Test
    void theFirstUsersCvDiffersWhereItIsInconsistent() {
        String found = PrintedLists.run(Path.of("").toAbsolutePath(), 1, "", "drift", "--format", "github", "src/test/resources/seed/cv.md");
        assertEquals(List.of("duan:muxserve", "duan:parcae", "duan:survey", "duan:proteus"), found.lines()
                .map(line -> line.substring(line.indexOf("other-marks::") + "other-marks::".length(), line.indexOf(": the owner is not in bold"))).toList());
    }
}
