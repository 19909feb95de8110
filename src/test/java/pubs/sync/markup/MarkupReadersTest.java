package pubs.sync.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pubs.sync.source.Citation;
import pubs.sync.source.FolderTree;
import pubs.sync.source.PaperContent;

class MarkupReadersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            md  ¦ [@a; -@b, p. 3; see @{c d}] @e_f:g.h. @i, @j? ¦ a b c_d e_f:g.h i j
            md  ¦ a@b.com \\@c `@d` ``@e ` @f`` <!-- @g --> [x](http://x/@h) <https://x/@i> ¦
            md  ¦ x↵↵    @a↵↵- item↵↵    @b↵                 ¦ b
            md  ¦ ```↵@a↵```↵~~~~ tex↵@b↵~~~↵@c↵~~~~↵@d      ¦ d
            md  ¦ > ```↵> @a↵> ```↵> @b                      ¦ b
            md  ¦ $@a$ costs 3$ @b                           ¦ b
            md  ¦ ---↵title: T @t↵nocite: @n↵---↵@a          ¦ a n t
            md  ¦ ---↵nocite: '@*'↵author: "@me"↵---↵        ¦ *
            md  ¦ \\citep[p. 3]{a} and \\cite{b}             ¦ a b
            qmd ¦ @fig-x @tbl-y @a-b @sec-intro @Fig-z       ¦ a-b
            md  ¦ @fig-x                                     ¦ fig-x
            qmd ¦ ```{r}↵#| fig-cap: "From @a"↵x@y↵```       ¦ a
            Rmd ¦ ```{r, fig.cap="From @a"}↵@b↵```           ¦ a
            Rmd ¦ \\@ref(fig:x) @R-base                      ¦ R-base
            typ ¦ @a @b[p. 3] @c:d. text                     ¦ a b c:d
            typ ¦ #cite(<a>) #cite(<b>, form: "prose") #cite(label("c d")) ¦ a b c_d
            typ ¦ = Methods <methods>↵@methods @a            ¦ a
            typ ¦ // @a↵/* @b /* @c */ @d */ `@e` ```@f``` \\@g @h ¦ h
            typ ¦ #link("mailto:a@b.c")[x @d] https://x.org/ ¦ d
            typ ¦ #figure(image("x.png"), caption: [From @a]) <fig> @fig ¦ a
            typ ¦ #set cite(style: "apa")↵#show cite: it => it↵@a ¦ a
            typ ¦ #ref(<a>) #let x = "y@z"↵@b                ¦ a b
            typ ¦ #if true [ @a ] else { cite(<b>) }         ¦ a b
            """)
    void findsTheKeys(String ending, String text, String keys) throws IOException {
        Path file = folder.resolve("x." + ending);
        Files.writeString(file, text.replace("↵", "\n"));
        TreeSet<String> found = new TreeSet<>();
        read(file).citations().stream().map(Citation::key).map(key -> key.replace(' ', '_')).forEach(found::add);
        assertEquals(keys == null ? "" : keys, String.join(" ", found));
    }

    private PaperContent read(Path file) throws IOException {
        PaperContent content = new PaperContent();
        FolderTree tree = new FolderTree(folder, UnaryOperator.identity());
        if (file.toString().endsWith(".typ")) {
            TypstReader.read(tree.root().resolve(file.getFileName()), tree, content);
        } else {
            MarkdownReader.read(tree.root().resolve(file.getFileName()), tree, content);
        }
        return content;
    }

    @Test
    void followsWhatIsIncludedAndFindsTheBibliography() throws IOException {
        Files.writeString(folder.resolve("main.qmd"), "---\nbibliography:\n  - a.bib\n  - gone.bib\n---\n{{< include _b.qmd >}}\n"
                + "```{r, child=c('c.Rmd', \"../d.Rmd\")}\n```\n");
        Files.writeString(folder.resolve("_b.qmd"), "@b");
        Files.writeString(folder.resolve("c.Rmd"), "@c");
        Files.writeString(folder.resolve("a.bib"), "");
        PaperContent content = read(folder.resolve("main.qmd"));
        assertEquals(List.of("b", "c"), content.citations().stream().map(Citation::key).sorted().toList());
        assertEquals(1, content.bibliographies().size());
        assertEquals(1, content.missingBibliographies().size());

        Files.writeString(folder.resolve("main.typ"), "#include \"part.typ\"\n#import \"/lib.typ\": x\n#bibliography(\"a.bib\")");
        Files.writeString(folder.resolve("part.typ"), "@p <own>");
        Files.writeString(folder.resolve("lib.typ"), "#let x = [@l @own]");
        content = read(folder.resolve("main.typ"));
        assertEquals(List.of("l", "p"), content.citations().stream().map(Citation::key).sorted().toList());
        assertEquals(1, content.bibliographies().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "``` `", "<!--", "](", "$a", "[@", "#(", "#[", "{{<", "<a", "/*", "\"#f(", "@{", "- ", "---\n"})
    void hostileTextEnds(String piece) throws IOException {
        for (String ending : List.of("md", "typ")) {
            Path file = folder.resolve("x." + ending);
            Files.writeString(file, piece.repeat(300_000 / piece.length()));
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> read(file));
        }
    }
}
