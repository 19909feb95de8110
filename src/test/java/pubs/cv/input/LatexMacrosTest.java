package pubs.cv.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexMacrosTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "\\newcommand{\\me}{Ann Lee}by \\me; by Ann Lee",
        "\\newcommand\\me{Ann Lee}\\me, Bo; Ann Lee, Bo",
        "\\def\\me{Ann Lee}\\me, Bo; Ann Lee, Bo",
        "\\def\\pair#1#2{#2 and #1}\\pair{A}{B}; B and A",
        "\\newcommand{\\p}[2]{\\emph{#1}, #2.}\\p{T} {2020}; \\emph{T}, 2020.",
        "\\newcommand{\\p}[2][ICML]{#2 (#1)}\\p{T} \\p[DAC]{U}; T (ICML) U (DAC)",
        "\\newcommand{\\b}[1]{\\bf#1}{\\b{x}}; {\\bf x}",
        "\\newcommand{\\a}{\\b}\\newcommand{\\b}{c}\\a; c",
        "\\newcommand{\\a}[1]{\\ifx#1b c\\fi}\\newcommand{\\b}{y}\\a{\\b}; \\a{y}",
        "no \\macro here; no \\macro here",
        "\\newcommand{\\a; \\newcommand{\\a"})
    void macrosAreReplaced(String latex, String expected) {
        assertEquals(expected.strip(), LatexMacros.expand(latex).text().strip());
    }

    @Test
    void offsetsAreThoseOfTheDocument() {
        LatexMacros.Expanded expanded = LatexMacros.expand("\\def\\me{Ann Lee}1 \\me 2");
        assertEquals("1 Ann Lee 2", expanded.text());
        assertEquals(16, expanded.offset(0));
        assertEquals(18, expanded.offset(2));
        assertEquals(18, expanded.offset(8));
        assertEquals(22, expanded.offset(10));
    }

    @Test
    void macrosThatGrowWithoutEndAreCut() {
        String text = LatexMacros.expand("\\def\\a{\\a\\a\\a\\a\\a\\a\\a\\a}" + "\\a ".repeat(2_000)).text();
        assertTrue(text.length() < 20_000_000, () -> "" + text.length());
    }
}
