package pubs.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.model.Entry;
import pubs.model.Library;

class InheritanceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            @inproceedings{c, crossref={p}} @proceedings{p, title={P}, year=1}          ¦ booktitle=P year=1  ¦
            @inproceedings{c, booktitle={B}, crossref={p}} @proceedings{p, title={P}}   ¦ booktitle=B         ¦
            @inproceedings{c, crossref={p}} @proceedings{p, booktitle={B}, title={P}, subtitle={S}} ¦ booktitle=P booksubtitle=S ¦
            @inproceedings{c, date={2}, crossref={p}} @proceedings{p, year=1}           ¦ date=2              ¦
            @article{c, crossref={p}} @periodical{p, title={P}, number=3}               ¦ journaltitle=P number=3 ¦
            @article{c, journal={J}, crossref={p}} @periodical{p, title={P}}            ¦ journal=J           ¦
            @misc{c, address={A}, xdata={p}} @xdata{p, location={L}, note={N}}          ¦ address=A note=N    ¦
            @inbook{c, crossref={p}} @book{p, author={A}}                               ¦ author=A bookauthor=A ¦
            @book{c, crossref={p}} @mvbook{p, title={M}}                                ¦ maintitle=M         ¦
            @misc{c, xdata={p, q}} @xdata{p, xdata={r}, a=1} @xdata{q, b=2} @xdata{r, d=3} ¦ a=1 d=3 b=2      ¦
            @book{c, author={A B and xdata=p-q-author-2}, title={xdata=p-q-title}} @xdata{p-q, author={C D and E F}, title={T}} ¦ author=A B and E F title=T ¦
            @book{c, author={xdata=p-author and A B}} @xdata{p, author={C D and xdata=q-author-1}} @xdata{q, author={E F}} ¦ author=C D and E F and A B ¦
            @book{c, note={xdata=p-note}, author={xdata=p-author-3}, a={xdata=q-a}, b={xdata=p}} @xdata{p, author={C D}} ¦ note=xdata=p-note author=xdata=p-author-3 a=xdata=q-a b=xdata=p ¦
            @xdata{c, author={xdata=p-author-1}} @xdata{p, author={xdata=c-author-1}} ¦ author=xdata=c-author-1 ¦
            @misc{c, note={Foo AND the xdata=p-note thing}} @xdata{p, note={N}} ¦ note=Foo AND the xdata=p-note thing ¦
            @misc{c, crossref={q}}                                                      ¦                     ¦ dangling-crossref
            @misc{c, crossref={c}, a=1}                                                 ¦ a=1                 ¦ circular-crossref
            @misc{c, crossref={p}, a=1} @misc{p, crossref={c}, b=2}                     ¦ a=1 b=2             ¦ circular-crossref
            """)
    void anEntryTakesWhatItLacks(String text, String fields, String rules) {
        List<String> found = new ArrayList<>();
        Entry child = resolve(text, found).entries().get(0);
        String shown = child.fields().stream().filter(field -> !field.name().matches("crossref|xdata"))
                .map(field -> field.name() + "=" + field.value()).collect(Collectors.joining(" "));
        assertEquals(Optional.ofNullable(fields).orElse(""), shown);
        assertEquals(Optional.ofNullable(rules).orElse(""), String.join(" ", found));
    }

    @Test
    void aChainMayBeAsLongAsTheLibrary() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append("@misc{k").append(i).append(", crossref = {k").append(i + 1).append("}}\n");
        }
        List<String> found = new ArrayList<>();
        Library library = resolve(text.append("@misc{k50000, note = {deep}}").toString(), found);
        assertEquals("deep", library.entries().get(0).get("note").orElse(""));
        assertEquals(List.of(), found);
    }

    private static Library resolve(String text, List<String> rules) {
        List<BibFile> files = List.of(BibFile.of(new SourceText("x.bib", text)));
        List<Diagnostic> diagnostics = new ArrayList<>();
        Library library = Inheritance.resolve(BibReader.read(files, diagnostics::add), diagnostics::add);
        diagnostics.forEach(diagnostic -> rules.add(diagnostic.rule()));
        return library;
    }
}
