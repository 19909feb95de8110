package pubs.cv.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pubs.diagnostic.SourceText;
import pubs.latex.LatexWriter;

class FormulasTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "**On $B^0\\to K^{*0}\\mu^+$ decays**       | \\textbf{On }{$B^0\\to K^{*0}\\mu^+$}\\textbf{ decays}",
        "Bounds of \\(O(n_1)\\) and $\\ell_1$       | Bounds of {$O(n_1)$} and {$\\ell_1$}",
        "From $5 to $6 a piece, $7_a               | From \\$5 to \\$6 a piece, \\$7\\_a",
        "A book \\(with Ann *Poe*\\), \\(Springer\\)   | A book (with Ann \\textit{Poe}), (Springer)",
        "All of \\(n\\), \\(a = \\mathrm{len}\\)        | All of {$n$}, {$a = \\mathrm{len}$}",
        "A *title* of $x^2$                        | A \\textit{title} of {$x^2$}"})
    void formulasOfMarkdown(String markdown, String expected) {
        assertEquals(expected, LatexWriter.bibtex(CvFormat.MARKDOWN.read(new SourceText("cv.md", markdown)).get(0).text()));
    }

    @Test
    void formulasOfPagesAndText() {
        String expected = "The {$Z'\\to\\ell\\ell$} peak";
        assertEquals(expected, LatexWriter.bibtex(CvFormat.HTML.read(new SourceText("cv.html", "<p>The $Z'\\to\\ell\\ell$ peak</p>")).get(0).text()));
        assertEquals(expected, LatexWriter.bibtex(CvFormat.TEXT.read(new SourceText("cv.txt", "The $Z'\\to\\ell\\ell$ peak")).get(0).text()));
    }

    @Test
    void wordsInEscapedParenthesesAreWords() {
        String text = "A book \\(with Ann Poe\\)";
        assertEquals(text, CvFormat.TEXT.read(new SourceText("cv.txt", text)).get(0).text().plain());
    }

    @Test
    void linksKeepTheirSigns() {
        assertEquals("https://example.org/$a_b$", CvFormat.MARKDOWN.read(new SourceText("cv.md", "[A title](https://example.org/$a_b$)"))
                .get(0).text().runs().get(0).style().link());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$a", "$a ", "$\\", "\\(", "\\(a", "$a_", "$ a_b"})
    void hostileTextIsReadInLinearTime(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Formulas.hide(part.repeat(1_000_000 / part.length())));
    }
}
