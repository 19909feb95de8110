package pubs.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.diagnostic.SourceText;

class BibEditorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            set t z     ¦ @a{k, t="x", y = 1}                        ¦ @a{k, t="z", y = 1}
            set t z"    ¦ @a{k, t="x"}                               ¦ @a{k, t={z"}}
            set t {z"}  ¦ @a{k, t="x"}                               ¦ @a{k, t="{z"}"}
            set t }z    ¦ @a{k, t={x}}                               ¦ @a{k, t={z}}
            set y 2     ¦ @a{k, y = 1}                               ¦ @a{k, y = 2}
            set y II    ¦ @a{k, y = 1}                               ¦ @a{k, y = {II}}
            set t x     ¦ @a{k, t = { x  }}                          ¦ @a{k, t = { x  }}
            set m May   ¦ @a{k, m = apr # "~1" , y = 1}              ¦ @a{k, m = {May} , y = 1}
            set n z     ¦ @a{k, t={x}}                               ¦ @a{k, t={x}, n={z}}
            set n z     ¦ @a{k,↵  t = {x},↵}                         ¦ @a{k,↵  t = {x},↵  n = {z},↵}
            set n z     ¦ @a{k,↵  t = {x}↵}                          ¦ @a{k,↵  t = {x},↵  n = {z}↵}
            set n z     ¦ @a{k,↵  T = {x}, % why↵}                   ¦ @a{k,↵  T = {x}, % why↵  N = {z},↵}
            set n z     ¦ @a{k↵  , t = {x}↵  , u = {x}↵  }           ¦ @a{k↵  , t = {x}↵  , u = {x}↵  , n = {z}↵  }
            set n z     ¦ @a{k,↵  t     = {x},↵  title = {x}↵}       ¦ @a{k,↵  t     = {x},↵  title = {x},↵  n     = {z}↵}
            set n z     ¦ @a{k,↵  t =     {x},↵  title = {x}↵}       ¦ @a{k,↵  t =     {x},↵  title = {x},↵  n =     {z}↵}
            set n z     ¦ @a{k}↵                                     ¦ @a{k,↵  n = {z},↵}↵
            set n z     ¦ @a{k,}↵                                    ¦ @a{k,↵  n = {z},↵}↵
            set n z     ¦ @a(k, t={x})                               ¦ @a(k, t={x}, n={z})
            remove t    ¦ @a{k, t={x}, y=1}                          ¦ @a{k, y=1}
            remove t    ¦ @a{k, y=1, t={x}}                          ¦ @a{k, y=1}
            remove t    ¦ @a{k, t={x}}                               ¦ @a{k,}
            remove t    ¦ @a{k,↵  y=1,↵  t={x},↵}                    ¦ @a{k,↵  y=1,↵}
            remove t    ¦ @a{k,↵  t={x},↵  y=1, t={y}↵}              ¦ @a{k,↵  y=1↵}
            remove t    ¦ @a{k,↵  y=1, % why↵  t={x},↵}              ¦ @a{k,↵  y=1, % why↵  ↵}
            remove q    ¦ @a{k, t={x}}                               ¦ @a{k, t={x}}
            rename t tt ¦ @a{k, t={x}}                               ¦ @a{k, tt={x}}
            rename t tt ¦ @a{k,↵ T   = {x},↵ uuu = {x}}              ¦ @a{k,↵ TT  = {x},↵ uuu = {x}}
            key n       ¦ @a{ k , t={x}}                             ¦ @a{ n , t={x}}
            key n       ¦ @a{ , t={x}}                               ¦ @a{ n, t={x}}
            type book   ¦ @ARTICLE {k, t={x}}                        ¦ @BOOK {k, t={x}}
            type book   ¦ @ Article{k, t={x}}                        ¦ @ Book{k, t={x}}
            """)
    void changesOneThingAndKeepsTheLayout(String change, String before, String after) {
        String[] words = change.split(" +");
        for (String newLine : List.of("\n", "\r\n")) {
            assertEquals(after.replace("↵", newLine), edited(before.replace("↵", newLine), editor -> {
                switch (words[0]) {
                    case "set" -> editor.set(words[1], words[2]);
                    case "remove" -> editor.remove(words[1]);
                    case "rename" -> editor.rename(words[1], words[2]);
                    case "key" -> editor.key(words[1]);
                    default -> editor.type(words[1]);
                }
            }));
        }
    }

    private static String edited(String text, Consumer<EntryEditor> change) {
        BibFile file = BibFile.of(new SourceText("x.bib", text));
        BibEditor editor = new BibEditor(file);
        change.accept(editor.edit(file.entries().get(0)));
        return editor.write();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            @a{a, t={x}}↵↵@a{b, t={x}}↵↵@a{c, t={x}}↵   ¦ 1 ¦ @a{a, t={x}}↵↵@a{c, t={x}}↵
            @a{a, t={x}}↵↵@a{b, t={x}}↵                 ¦ 1 ¦ @a{a, t={x}}↵
            @a{a, t={x}}↵↵@a{b, t={x}}                  ¦ 0 ¦ @a{b, t={x}}
            @a{a, t={x}} note↵@a{b, t={x}}              ¦ 0 ¦ note↵@a{b, t={x}}
            % head↵@a{a, t={x}}↵                        ¦ 0 ¦ % head↵
            @a{a, t={x}}↵                               ¦ 0 ¦
            """)
    void removesAnEntryWithItsSpace(String before, int index, String after) {
        BibFile file = BibFile.of(new SourceText("x.bib", before.replace("↵", "\n")));
        BibEditor editor = new BibEditor(file);
        editor.remove(file.entries().get(index));
        assertEquals(after == null ? "" : after.replace("↵", "\n"), editor.write());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            ¦ @a{n,↵  t    = {x},↵  year = 7,↵}↵
            @A{a,↵    Z="x",↵    Q="x"↵}↵           ¦ @A{a,↵    Z="x",↵    Q="x"↵}↵↵@A{n,↵    T="x",↵    YEAR=7↵}↵
            @b{a, t={x}, q={x} }↵@b{b, t={x} }      ¦ @b{a, t={x}, q={x} }↵@b{b, t={x} }↵@a{n, t={x}, year=7 }↵
            @B{a,↵ , t = {x}↵ , q = {x}↵ }↵↵↵↵      ¦ @B{a,↵ , t = {x}↵ , q = {x}↵ }↵↵↵↵@A{n↵ , t = {x}↵ , year = 7↵ }↵
            """)
    void aNewEntryTakesTheLayoutOfTheFile(String before, String after) {
        for (String newLine : List.of("\n", "\r\n")) {
            BibFile file = BibFile.of(new SourceText("x.bib", before == null ? "" : before.replace("↵", newLine)));
            BibEditor editor = new BibEditor(file);
            editor.append(new RawEntry("a", "n", List.of(new RawField("t", "{x}"), new RawField("year", "7"))));
            String written = editor.write();
            assertEquals(before == null ? after.replace("↵", "\n") : after.replace("↵", newLine),
                    before == null ? written.replace("\r\n", "\n") : written);
        }
    }

    @Test
    void stringsStandBeforeTheFirstEntry() {
        BibFile file = BibFile.of(new SourceText("x.bib", "% head\n@a{a, t=m}\n"));
        BibEditor editor = new BibEditor(file);
        editor.prepend("@string{m = {M}}");
        assertEquals("% head\n@string{m = {M}}\n\n@a{a, t=m}\n", editor.write());
    }

    @Property(tries = 300)
    void addingAndRemovingGivesTheEntryBack(@ForAll @IntRange(max = 5) int fields, @ForAll boolean trailing,
            @ForAll boolean lines, @ForAll boolean quotes, @ForAll boolean spaces) {
        StringBuilder text = new StringBuilder("@misc{k,");
        for (int i = 0; i < fields; i++) {
            text.append(lines ? "\n\t" : " ").append("f".repeat(i + 1)).append(spaces ? " = " : "=")
                    .append(quotes ? "\"v\"" : "{v}").append(i + 1 < fields || trailing ? "," : "");
        }
        String before = text.append(lines ? "\n}" : "}").toString();
        if (fields > 0) {
            assertEquals(before, edited(before, editor -> editor.set("other", "x").remove("other")));
        }
    }
}
