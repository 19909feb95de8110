package pubs.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import pubs.model.StyledText;

/** What LaTeX text reads as. The cases are rows of {@code reader.csv}. */
class LatexReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/pubs/latex/reader.csv", delimiter = '\t', quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false, maxCharsPerColumn = 2000)
    void reads(String latex, String shown) {
        assertEquals(shown, ShownText.of(LatexReader.read(latex)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/pubs/latex/reader.csv", delimiter = '\t', quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false, maxCharsPerColumn = 2000)
    void plainIsTheStyledTextWithoutItsLooks(String latex, String shown) {
        assertEquals(LatexReader.read(latex).plain(), LatexReader.plain(latex));
    }

    @Test
    void unknownCommandsAreReported() {
        List<String> unknown = new ArrayList<>();
        StyledText text = LatexReader.read("\\foo{\\'e} \\'e \\baz x \\emph", unknown::add);
        assertEquals("\\foo{é} é \\baz x \\emph", text.plain());
        assertEquals(List.of("\\foo", "\\baz", "\\emph"), unknown);
    }

    @Test
    void unsafeLinksAreReported() {
        List<String> unknown = new ArrayList<>();
        assertEquals("x", LatexReader.read("\\href{javascript:alert(1)}{x}", unknown::add).plain());
        assertEquals(List.of("\\href{javascript:alert(1)}"), unknown);
    }

    @Test
    void knownTextReportsNothing() {
        List<String> unknown = new ArrayList<>();
        LatexReader.read("\\emph{a} {\\bf b} \\'e $\\frac{a}{b}$ \\url{https://x.org} \\LaTeX{}", unknown::add);
        assertEquals(List.of(), unknown);
    }

    @Test
    void hostileTextIsReadInLinearTime() {
        int n = 50_000;
        String[] hostile = {"{".repeat(n) + "a" + "}".repeat(n), "{".repeat(n), "}".repeat(n), "$".repeat(n + 1),
            "{$".repeat(n), "<i>".repeat(n) + "</b>".repeat(n), "\\'".repeat(n) + "e", "\\'{".repeat(n) + "e" + "}".repeat(n),
            "\\emph{".repeat(n) + "a" + "}".repeat(n), "\\sqrt[".repeat(n), "$" + "^{x".repeat(n) + "}".repeat(n) + "$",
            "$\\overline{" + "x".repeat(n) + "}$", "\\foo{".repeat(n) + "}".repeat(n), "-".repeat(n), "\\".repeat(n),
            "$\\frac".repeat(n) + "$", "\\[".repeat(n), "\\(".repeat(n) + "\\)".repeat(n), "e" + "\u0301".repeat(n),
            "$" + "\\left(".repeat(n) + "$", "\\char`".repeat(n), "\\uppercase{".repeat(n) + "a" + "}".repeat(n)};
        for (String text : hostile) {
            StyledText read = assertTimeout(Duration.ofSeconds(10), () -> LatexReader.read(text));
            assertTimeout(Duration.ofSeconds(10), () -> LatexWriter.write(read));
            assertTimeout(Duration.ofSeconds(10), () -> LatexWriter.bibtex(read));
        }
    }

    @Test
    void deepNestingLosesNothing() {
        int n = 1_000_000;
        assertEquals("a", LatexReader.plain("{".repeat(n) + "a" + "}".repeat(n)));
        assertTrue(LatexReader.plain("\\emph{".repeat(n) + "abc" + "}".repeat(n)).endsWith("abc"));
    }
}
