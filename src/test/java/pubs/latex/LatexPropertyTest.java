package pubs.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

class LatexPropertyTest {
    /** Pieces that meet in real fields, and the wrong ones. */
    @Provide
    Arbitrary<String> latex() {
        Arbitrary<String> piece = Arbitraries.of("a", "B", "7", " ", "{", "}", "$", "\\", "^", "_", "~", "-", "--", "'",
                "`", "\\'", "\\\"", "\\c", "\\c ", "\\emph", "\\emph{", "\\frac", "\\sqrt", "[", "]", "\\foo", "\\alpha",
                "\\(", "\\)", "<i>", "</i>", "<b>", "</b>", "\\i", "\\url{", "\\href{", "\\it ", "\\not", "\u0301",
                "é", "中", "😀", "\\mathbb", "\\text{", "%", "&", "\\&", "\\left", "\\ensuremath{", "\\char", "\\hat",
                "\\enquote{", "\\overline{", "\\textcolor{", "\\uppercase{", "?`", "$$", "|", "*", "ᄀ", "ᅡ", "\uD83D");
        return piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 4000)
    void anyTextIsReadComposedAndWritten(@ForAll("latex") String latex) {
        StyledText text = LatexReader.read(latex);
        assertTrue(Normalizer.isNormalized(text.plain(), Normalizer.Form.NFC), text.plain());
        LatexWriter.write(text);
        int depth = 0;
        for (char c : LatexWriter.bibtex(text).toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertTrue(depth >= 0);
        }
        assertEquals(0, depth);
    }

    @Example
    void aBraceOfAFormulaIsABraceToBibtex() {
        anyTextIsReadComposedAndWritten("$\\}$ and $\\{a\\}$");
    }

    @Property(tries = 1000)
    void anyCharactersAreReadAndWritten(@ForAll String latex) {
        LatexWriter.write(LatexReader.read(latex));
        LatexReader.read(LatexWriter.escape(latex));
        LatexReader.read(LatexWriter.bibtex(latex));
    }

    /** Words in groups, looks, unknown commands and broken structure: every letter and digit of a word comes through. */
    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("One", "2wo", "é3", " ", "{", "}", "$", "\\emph{", "{\\bf ", "\\foo{", "^", "_", "[", "]",
                "<i>", "</i>", "\\textsc{", "--", "~", "\\&", "(", "\\mbox{", "\\frac{", "\\sqrt{", "\\'{").list().ofMaxSize(25);
    }

    @Property(tries = 4000)
    void noLetterIsLost(@ForAll("words") List<String> pieces) {
        String read = letters(LatexReader.plain(String.join("", pieces)));
        StringBuilder expected = new StringBuilder();
        pieces.stream().filter(piece -> !piece.startsWith("\\") && !piece.startsWith("{") && !piece.startsWith("<"))
                .forEach(expected::append);
        int at = 0;
        for (char c : letters(expected.toString()).toCharArray()) {
            at = read.indexOf(c, at) + 1;
            assertTrue(at > 0, () -> String.join("", pieces) + " -> " + read);
        }
    }

    private static String letters(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        parts.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Styled text of characters that have LaTeX; a straight apostrophe is left out, it becomes typographic. */
    @Provide
    Arbitrary<StyledText> styled() {
        Arbitrary<String> text = Arbitraries.of("a", "Z", "0", " ", "-", "–", "—", "“", "”", "‘", "’", ",", "?", "!", "`",
                "\\", "{", "}", "$", "&", "#", "%", "_", "~", "^", "<", ">", "|", "*", "é", "ß", "ı", "ậ", "ş", "ǘ", "x̂",
                "α", "Ω", "ά", "≤", "×", "→", "ℝ", "𝒜", "Я", "中", "\u00A0", "\u202F", "…", "/", "[", "]", "@", "<i>",
                "$x$", "\\foo", "<b>x</b>", "İ").list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join("", parts));
        Arbitrary<TextStyle> style = Arbitraries.of(Look.ITALIC, Look.BOLD, Look.SMALL_CAPS, Look.UNDERLINE,
                Look.MONOSPACE, Look.SUPERSCRIPT, Look.SUBSCRIPT, Look.PROTECTED).set().ofMaxSize(3).map(looks -> {
                    TextStyle made = TextStyle.PLAIN;
                    for (Look look : looks) {
                        made = made.with(look);
                    }
                    return made;
                });
        Arbitrary<String> link = Arbitraries.of("", "", "", "https://x.org/a_b%20c#d?e=1&f");
        Arbitrary<StyledText> run = Combinators.combine(text, style, link)
                .as((characters, looks, target) -> StyledText.of(characters, looks.withLink(target)));
        // Equal formulas side by side are one by the model; something stands between.
        Arbitrary<StyledText> formula = Arbitraries.of("$x^2$,", "$O(n \\log n)$,", "$\\alpha\\leq\\frac{a}{b}$.")
                .map(LatexReader::read);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, run), net.jqwik.api.Tuple.of(1, formula)).list()
                .ofMaxSize(6).map(runs -> runs.stream().reduce(StyledText.EMPTY, StyledText::append));
    }

    @Property(tries = 5000)
    void whatIsWrittenReadsBack(@ForAll("styled") StyledText text) {
        String bibtex = LatexWriter.bibtex(text);
        assertEquals(ShownText.of(text), ShownText.of(LatexReader.read(bibtex)), bibtex);
        String document = LatexWriter.write(text);
        StyledText expected = text.restyle(style -> style.math().isEmpty() ? style.without(Look.PROTECTED) : style);
        assertEquals(ShownText.of(expected), ShownText.of(LatexReader.read(document)), document);
    }
}
