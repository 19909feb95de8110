package pubs.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.Library;

class BibReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            @a{k, t = {x}}                           ¦ k t=x                ¦
            @a(k, t = {x})                           ¦ k t=x                ¦
            @a{k, t = "a {"} b"}                     ¦ k t=a {"} b          ¦
            @a{k, t = "a "#"b"}                      ¦ k t=a b              ¦
            @string{m = "M"} @a{k, t = m # { n}}     ¦ k t=M n              ¦
            @STRING(m = {M}) @a{k, t = M}            ¦ k t=M                ¦
            @a{k, month = nov # "~2"}                ¦ k month=November~2   ¦
            @a{k, t = {a   b}, u = 7,}               ¦ k t=a b u=7          ¦
            @a{k, t = {x} u = {y}}                   ¦ k t=x u=y            ¦ missing-comma
            @a{k,, t = {x},,}                        ¦ k t=x                ¦ extra-comma
            @a{k, t = m}                             ¦ k t=m                ¦ undefined-string
            @a{k, t = {x}, t = {y}}                  ¦ k t=x                ¦ repeated-field
            @a{k, t {x}}                             ¦ k t=x                ¦ no-equals
            @a{k}                                    ¦ k                    ¦
            @a{t = {x}}                              ¦ t=x                  ¦ no-key
            @a{clé, t = {x}}                         ¦ clé t=x              ¦
            text @comment{x} @a{k, t={x}} more } {   ¦ k t=x                ¦
            @comment x @a{k, t={x}}                  ¦ k t=x                ¦
            me@example.org @a{k, t={x}}              ¦ k t=x                ¦
            @preamble{"x"} @a{k, t = {\\{}}          ¦ k                    ¦ unclosed
            @include{f} @a{k, t={x}}                 ¦ k t=x                ¦ include
            """)
    void readsAsBibtexDoesOrAsAPersonWould(String text, String entries, String rules) {
        List<String> found = new ArrayList<>();
        Library library = read(text, found);
        if (!entries.isBlank() && !found.contains("unclosed")) {
            assertEquals(entries, shown(library));
        }
        assertEquals(rules == null ? "" : rules, String.join(" ", found.stream().sorted().distinct().toList()));
    }

    @Test
    void aBrokenEntryCostsNoOther() {
        List<String> rules = new ArrayList<>();
        Library library = read("@a{one, t = {never closed\n\n@a{two, t = {x}}\n@a{TWO, t = {y}}\n", rules);
        assertEquals("one t=never closed / two t=x / TWO t=y", shown(library));
        assertEquals(List.of("unclosed", "duplicate-key"), rules);
    }

    @Test
    void childrenTakeFromTheirParents() {
        List<String> rules = new ArrayList<>();
        Library library = Inheritance.resolve(read("""
                @inproceedings{c, title = {C}, crossref = {P}}
                @proceedings{p, title = {Proc}, subtitle = {S}, year = 2020, publisher = {X}, xdata = {d}}
                @xdata{d, address = {Y}, publisher = {Z}}
                @inproceedings{d2, crossref = {nobody}}
                @book{b1, crossref = {b2}} @book{b2, crossref = {b1}}
                @collection{v, title = {Vol}, crossref = {m}} @mvcollection{m, title = {Main}, date = {2001}}
                """, rules), diagnostic -> rules.add(diagnostic.rule()));
        assertEquals("c title=C crossref=P booktitle=Proc booksubtitle=S year=2020 publisher=X address=Y",
                shown(library).split(" / ")[0]);
        assertTrue(shown(library).contains("v title=Vol crossref=m maintitle=Main date=2001"), shown(library));
        assertEquals(List.of("dangling-crossref", "circular-crossref"), rules);
    }

    @Test
    void hostileFilesAreReadInLinearTime() {
        for (String text : List.of("{".repeat(1_000_000), "@a{k, t = " + "{".repeat(1_000_000), "@".repeat(1_000_000),
                "@a{k, t = {" + "x".repeat(5_000_000) + "}}", "@a{k" + ", t = {x}".repeat(100_000) + "}",
                "@a{k, t = \"" + "@a{x,\n".repeat(100_000), "@a{k, t = {}\n".repeat(50_000))) {
            BibFile file = BibFile.of(new SourceText("x.bib", text));
            assertEquals(text, file.write());
            BibReader.read(List.of(file), diagnostic -> { });
        }
    }

    @Property(tries = 1000)
    void anyTextComesBackAndIsRead(@ForAll("texts") String text) {
        BibFile file = BibFile.of(new SourceText("x.bib", text));
        assertEquals(text, file.write());
        Inheritance.resolve(BibReader.read(List.of(file), Diagnostic::format), Diagnostic::format);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("@", "article", "{", "}", "(", ")", "k", ",", "=", "\"", "#", "title", " ", "\n", "@string{",
                "@comment", "12", "é", "\\", "crossref = {k}", "@a{k,\n", "author = {A and B}").list().ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static Library read(String text, List<String> rules) {
        return BibReader.read(List.of(BibFile.of(new SourceText("x.bib", text))), diagnostic -> {
            assertTrue(diagnostic.format().startsWith("x.bib:"), diagnostic.format());
            rules.add(diagnostic.rule());
        });
    }

    private static String shown(Library library) {
        List<String> entries = new ArrayList<>();
        for (Entry entry : library.entries()) {
            StringBuilder text = new StringBuilder(entry.key().value());
            entry.fields().forEach(field -> text.append(' ').append(field.name()).append('=').append(field.value()));
            entries.add(text.toString().strip());
        }
        assertTrue(library.entries().stream().map(Entry::key).allMatch(key -> library.find(
                new CitationKey(key.value().toUpperCase(java.util.Locale.ROOT))).isPresent()));
        return String.join(" / ", entries);
    }
}
