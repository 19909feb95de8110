package pubs.cv.input;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pubs.diagnostic.SourceText;

/** Pages that are cut off or nested without end are read in the time that others take. */
class EndlessPageTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(strings = {"\\newcommand{", "Roe, J. Walls. \\vspace{2pt\n", "\\vspace{1pt}{", "\\cventry{", "\\section{", "\\begin{", "\\item[{", "\\\\[{",
            "\\begin{tabular}{", "\\href{", "\\hspace*[", "\\cventry{\\vspace{2pt}}{\\vspace{"})
    void whatNothingClosesIsReadOnce(String latex) {
        assertTimeoutPreemptively(LONGEST, () -> LatexLines.read(new SourceText("cv.tex", latex)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<span class=a>xx</span><span class=a>Yy ", "<div class=a>A heading of a long page<h3>Walls</h3>",
            "<div class=a><div class=b>Roe, J., and Loe, A., of Sea</div><h3>Walls</h3></div><div class=a>", "<footer>* "})
    void whatIsNestedIsReadOnce(String html) {
        assertTimeoutPreemptively(LONGEST, () -> HtmlLines.read(new SourceText("page.html", html.repeat(6_000))));
    }
}
