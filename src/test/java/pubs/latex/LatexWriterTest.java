package pubs.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

class LatexWriterTest {
    private static final TextStyle PLAIN = TextStyle.PLAIN;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/pubs/latex/writer.csv", delimiter = '\t', quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false)
    void escapes(String text, String document, String bibtex) {
        assertEquals(document, LatexWriter.escape(text));
        assertEquals(bibtex, LatexWriter.bibtex(text));
    }

    private static String document(StyledText text) {
        return LatexWriter.write(text);
    }

    private static String bibtex(StyledText text) {
        return LatexWriter.bibtex(text);
    }

    private static StyledText run(String text, TextStyle style) {
        return StyledText.of(text, style);
    }

    @Test
    void ownerIsBoldAndMarksAreCharacters() {
        StyledText name = run("Ann Li", PLAIN.with(Look.OWNER)).append(run("*", PLAIN.with(Look.MARK)));
        assertEquals("\\textbf{Ann Li}*", document(name));
        StyledText marked = run("Bo", PLAIN).append(run("†", PLAIN.with(Look.MARK).with(Look.SUPERSCRIPT)));
        assertEquals("Bo\\textsuperscript{\\textdagger{}}", document(marked));
        assertEquals("\\textsuperscript{\\textdagger{}}", document(run("†", PLAIN.with(Look.MARK))));
        assertEquals("\\textsuperscript{a}", document(run("a", PLAIN.with(Look.MARK))));
    }

    @Test
    void looksNest() {
        TextStyle italic = PLAIN.with(Look.ITALIC);
        StyledText text = run("a ", italic).append(run("b", italic.with(Look.BOLD))).append(run(" c", italic));
        assertEquals("\\textit{a \\textbf{b} c}", document(text).replace("}\\textbf{\\textit{b}}\\textit{", "\\textbf{b}"));
        assertEquals(text, LatexReader.read(document(text)));
        for (Look look : new Look[] {Look.ITALIC, Look.BOLD, Look.SMALL_CAPS, Look.UNDERLINE, Look.MONOSPACE,
            Look.SUPERSCRIPT, Look.SUBSCRIPT}) {
            StyledText one = run("x", PLAIN.with(look));
            assertEquals(one, LatexReader.read(document(one)));
        }
    }

    @Test
    void protectionIsForBibtexOnly() {
        TextStyle kept = PLAIN.with(Look.PROTECTED);
        StyledText text = run("On ", PLAIN).append(run("GPUs", kept)).append(run(" & ", PLAIN)).append(run("Été", kept))
                .append(run("-", PLAIN)).append(run("&c", kept.with(Look.ITALIC)));
        assertEquals("On GPUs \\& Été-\\textit{\\&c}", document(text));
        assertEquals("On {GPUs} \\& {{\\'E}t{\\'e}}-\\textit{{{}\\&c}}", bibtex(text));
        assertEquals(text, LatexReader.read(bibtex(text)));
    }

    @Test
    void linksAreShieldedAndOnlySafeOnesWritten() {
        StyledText link = run("x", PLAIN.withLink("https://x.org/a_b%20c#d?e=1&f={g}\\é"));
        assertEquals("\\href{https://x.org/a_b\\%20c\\#d?e=1\\&f=\\%7Bg\\%7D\\%5C\\%C3\\%A9}{x}", document(link));
        assertEquals("x", document(run("x", PLAIN.withLink("javascript:alert(1)"))));
        assertEquals("\\texttt{a//\\allowbreak{}b/\\allowbreak{}c}", document(run("a//b/c", PLAIN.with(Look.MONOSPACE))));
        assertEquals("https://x.org/a%20b#c_d", LatexReader.read("\\href{https://x.org/a\\%20b\\#c_d}{x}").runs().get(0)
                .style().link());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$x^2$", "$O(n \\log n)$", "$\\frac{a}{b}_i^2$", "$\\sqrt[3]{x}'$", "$f''$",
        "$\\left(\\frac12\\right)^\\alpha$", "$\\mathcal{O}(1)$", "$\\sum\\limits_{i=1}^n \\text{if } x_i$", "$\\not\\in$", "$T_\\mathrm{c}^\\text{max}$"})
    void harmlessFormulasAreWrittenFromTheirSource(String formula) {
        StyledText text = LatexReader.read(formula);
        assertEquals(formula, document(text));
        assertEquals("{" + formula + "}", bibtex(text));
        assertEquals(text, LatexReader.read(bibtex(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\input{x}", "\\write18{x}", "x^2^3", "x_1_2", "x^", "{x", "x}", "\\frac{a}", "\\left(x",
        "x\\right)", "a&b", "50%", "#1", "é", "\\text{$x$}", "x^2'", "\\sqrt", "\\foo", "\\limits", "x^\\log", "",
        "\\operatorname{\\input x}", "\\", "a$b", "\\left", "\\char`a", "\\csname x\\endcsname", "\\def\\x{}"})
    void otherFormulasAreNot(String source) {
        assertFalse(FormulaCheck.isHarmless(source));
        String written = document(run("x", PLAIN.withMath(source)));
        assertEquals("x", written);
    }

    @Test
    void aFormulaIsWrittenOnceAndItsReadableFormOtherwise() {
        assertEquals("a $x^2$ b", document(LatexReader.read("a $x^2$ b")));
        assertEquals("$x$$x$", document(LatexReader.read("$x$$x$")));
        assertEquals("\\textit{x}\\textsuperscript{2\\&}", document(LatexReader.read("$x^{2\\foo\\&}$"))
                .replace("\\textbackslash{}foo", ""));
    }

    @Test
    void saysWhatPdfLatexDoesNotTake() {
        "aé{ß≤α—…ğấ€ṣ".codePoints().forEach(c -> assertFalse(LatexWriter.needsUnicodeEngine(c), Character.toString(c)));
        "Я中ảʃ字😀".codePoints().forEach(c -> assertTrue(LatexWriter.needsUnicodeEngine(c), Character.toString(c)));
    }
}
