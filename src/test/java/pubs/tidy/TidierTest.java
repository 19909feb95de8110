package pubs.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.EntryLayout;
import pubs.diagnostic.SourceText;
import pubs.io.LineEnding;
import pubs.io.TextFile;
import pubs.latex.LatexReader;
import pubs.model.Entry;
import pubs.model.Field;

class TidierTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            MONTHS  ¦ month = {January}       ¦ month = jan
            MONTHS  ¦ month = "Sept."         ¦ month = sep
            MONTHS  ¦ month = 07              ¦ month = jul
            MONTHS  ¦ month = JUN             ¦ month = jun
            MONTHS  ¦ month = {13}            ¦ month = {13}
            MONTHS  ¦ month = {May/June}      ¦ month = {May/June}
            MONTHS  ¦ month = nov # "~2"      ¦ month = nov # "~2"
            PAGES   ¦ pages = {1-9}           ¦ pages = {1--9}
            PAGES   ¦ pages = "1 – 9"         ¦ pages = {1--9}
            PAGES   ¦ pages = {1---9, 12-15}  ¦ pages = {1--9, 12--15}
            PAGES   ¦ pages = {S1-S5}         ¦ pages = {S1--S5}
            PAGES   ¦ pages = {xi-xv}         ¦ pages = {xi--xv}
            PAGES   ¦ pages = {1--9}          ¦ pages = {1--9}
            PAGES   ¦ pages = {12-13-14}      ¦ pages = {12-13-14}
            PAGES   ¦ pages = {non-paged}     ¦ pages = {non-paged}
            PAGES   ¦ pages = {7}             ¦ pages = {7}
            DOI     ¦ doi = {https://doi.org/10.1000/a_b}  ¦ doi = {10.1000/a_b}
            DOI     ¦ doi = {http://dx.doi.org/10.1000/a}  ¦ doi = {10.1000/a}
            DOI     ¦ doi = {DOI: 10.1000/a}  ¦ doi = {10.1000/a}
            DOI     ¦ doi = {none}            ¦ doi = {none}
            NUMBERS ¦ year = {2024}           ¦ year = 2024
            NUMBERS ¦ year = {2024a}          ¦ year = {2024a}
            NUMBERS ¦ isbn = {12345678901}    ¦ isbn = {12345678901}
            EMPTY   ¦ note = { }, year = 1    ¦ year = 1
            NAMES   ¦ author = {Jane van Doe and {ACME Inc.} and Roe, R. and Li and others} ¦ author = {van Doe, Jane and {ACME Inc.} and Roe, R. and Li and others}
            NAMES   ¦ author = {A and and B}  ¦ author = {A and and B}
            UNICODE ¦ t = {Erd{\\H o}s \\'{E}cole na\\"\\i ve \\o re {\\ss}a \\L{}y \\& \\alpha $\\alpha$ -- \\foo{x}} ¦ t = {Erdős École naïve øre ßa Ły \\& \\alpha $\\alpha$ -- \\foo{x}}
            UNICODE ¦ url = {\\'e}            ¦ url = {\\'e}
            LATEX   ¦ t = {Erdős – École $α b$ 中} ¦ t = {Erd{\\H{o}}s -- {\\'E}cole $\\alpha b$ 中}
            ORDER   ¦ year = 1, foo = 2, author = {x} ¦ author = {x}, year = 1, foo = 2
            """)
    void aChangeDoesWhatItSays(Transforms transform, String before, String after) {
        EntryLayout line = new EntryLayout("\n", " ", " ", " ", EntryLayout.Alignment.NONE, 0, false, false, false,
                EntryLayout.LetterCase.LOWER, EntryLayout.LetterCase.LOWER, "", "\n\n", 0);
        TidyOptions options = new TidyOptions(line, Set.of(transform), List.of(), Set.of(), EntrySort.NONE);
        assertEquals("@a{k, " + after + "}\n", tidy("@a{k, " + before + "}\n", options));
    }

    private static final List<String> PIECES = List.of("@article{a, title={A  B},year=2000}", "\n", "\n\n\n", "% note\n",
            "@string{s = \"x\"}", "@ARTICLE (b, Month=\"June\", pages={1-2},,)", "  free text ", "@comment{c}", "@preamble{\"p\"}",
            "@misc{c, t = s # {x}\n, note={a\n\nb}}", "@misc{d, t={unclosed}\n\n", "@a{}", "\t", "@misc{e, crossref={a}}", "}");

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(PIECES).list().ofMaxSize(8).map(list -> String.join("", list));
    }

    @Property(tries = 3000)
    void aSecondRunChangesNothing(@ForAll("files") String text, @ForAll EntrySort sort) {
        TidyOptions options = new TidyOptions(EntryLayout.STANDARD, EnumSet.of(Transforms.ORDER, Transforms.MONTHS,
                Transforms.PAGES, Transforms.UNICODE), List.of(), Set.of(), sort);
        String once = tidy(text, options);
        assertEquals(once, tidy(once, options));
    }

    @Property(tries = 1500)
    void shapeAloneChangesNoEntryAndLosesNoText(@ForAll("files") String text) {
        TidyOptions options = new TidyOptions(EntryLayout.STANDARD, Set.of(), List.of(), Set.of(), EntrySort.NONE);
        String tidy = tidy(text, options);
        assertEquals(shown(text), shown(tidy));
        assertEquals(words(text), words(tidy));
    }

    /** Everything but layout. */
    private static String words(String text) {
        return text.replaceAll("[\\s,{}\"()]", "").toLowerCase(java.util.Locale.ROOT);
    }

    @EnabledIfSystemProperty(named = "pubs.corpora", matches = ".+")
    @Test
    void publicFilesKeepWhatTheySay() throws IOException {
        Path corpora = Path.of(System.getProperty("pubs.corpora"));
        List<String> rows = Files.readAllLines(corpora.resolve("bib/counts.tsv"));
        TidyOptions shape = new TidyOptions(EntryLayout.STANDARD, Set.of(Transforms.ORDER), List.of(), Set.of(), EntrySort.NONE);
        TidyOptions all = new TidyOptions(EntryLayout.STANDARD, EnumSet.complementOf(EnumSet.of(Transforms.LATEX)), List.of(),
                Set.of(), EntrySort.KEY);
        TidyOptions latex = new TidyOptions(EntryLayout.STANDARD, Set.of(Transforms.LATEX), List.of(), Set.of(), EntrySort.NONE);
        List<String> wrong = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            String name = row.substring(0, row.indexOf('\t'));
            String text = TextFile.read(corpora.resolve(name)).text();
            check(wrong, name + ": another entry", shown(text), shown(tidy(text, shape)));
            for (TidyOptions options : List.of(shape, all, latex)) {
                String once = tidy(text, options);
                check(wrong, name + ": a second run changes it", once, tidy(once, options));
            }
            check(wrong, name + ": another text", read(text), read(tidy(text, latex)));
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static void check(List<String> wrong, String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            int at = 0;
            while (at < Math.min(expected.length(), actual.length()) && expected.charAt(at) == actual.charAt(at)) {
                at++;
            }
            wrong.add(what + " at " + at + ": " + expected.substring(Math.max(0, at - 40), Math.min(expected.length(), at + 60))
                    + " <> " + actual.substring(Math.max(0, at - 40), Math.min(actual.length(), at + 60)));
        }
    }

    private static String tidy(String text, TidyOptions options) {
        TidyOptions own = new TidyOptions(options.layout().withNewLine(LineEnding.of(text)), options.transforms(),
                options.order(), options.without(), options.sort());
        return Tidier.tidy(BibFile.of(new SourceText("x.bib", text)), own, problem -> { });
    }

    private static List<Entry> entries(String text) {
        return BibReader.read(List.of(BibFile.of(new SourceText("x.bib", text))), problem -> { }).entries();
    }

    /** All entries with their fields by name. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (Entry entry : entries(text)) {
            shown.append(entry).append('\n');
            entry.fields().stream().sorted(java.util.Comparator.comparing(Field::name))
                    .forEach(field -> shown.append(field.name()).append('=').append(field.value()).append('\n'));
        }
        return shown.toString();
    }

    /** All values as text. */
    private static String read(String text) {
        StringBuilder shown = new StringBuilder();
        for (Entry entry : entries(text)) {
            entry.fields().forEach(field -> shown.append(LatexReader.read(field.value())).append('\n'));
        }
        return shown.toString();
    }
}
