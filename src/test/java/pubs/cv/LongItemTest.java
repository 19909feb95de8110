package pubs.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pubs.cv.input.CvFormat;
import pubs.cv.venue.VenueCatalog;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;

class LongItemTest {
    @Test
    void whatNobodyLooksIntoIsInTheNote() {
        String item = "- Jane Doe, Richard Roe. Reading Long Rivers. *Journal of Hydrology*, 12(3), 45–67, 2020. "
                + "Rivers are long. ".repeat(600) + "The very end.\n";
        List<Diagnostic> problems = new ArrayList<>();
        List<ImportedItem> items = CvReader.read(new SourceText("cv.md", "# Publications\n\n" + item), CvFormat.MARKDOWN, "", "",
                VenueCatalog.builtIn(), problems::add).items();
        assertEquals(1, items.size());
        assertEquals("Reading Long Rivers", items.get(0).entry().first("title").orElse(""));
        assertTrue(items.get(0).entry().first("note").orElse("").endsWith("The very end."));
        assertTrue(items.get(0).text().endsWith("The very end."));
        assertEquals(List.of("long-item"), problems.stream().map(Diagnostic::rule).toList());
    }

    @Test
    void linesOfNamesAloneAreLeftOutWithoutBeingReadInAllLayouts() {
        SourceText lines = new SourceText("cv.txt", "Lee, A.,\n".repeat(100_000));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertEquals(List.of(),
                CvReader.read(lines, CvFormat.TEXT, "", "", VenueCatalog.builtIn(), problem -> { }).items()));
    }

    @Test
    void listsInListsByTheThousandAreReadAsPlainLines() {
        StringBuilder nested = new StringBuilder("# Publications\n\n");
        for (int i = 0; i < 4000; i++) {
            nested.append("  ".repeat(i)).append("- Jane Doe. Reading Long Rivers ").append(i).append(". 2020.\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertFalse(
                CvReader.read(new SourceText("cv.md", nested.toString()), CvFormat.MARKDOWN, "", "", VenueCatalog.builtIn(), problem -> { }).items().isEmpty()));
    }
}
