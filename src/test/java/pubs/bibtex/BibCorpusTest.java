package pubs.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.io.TextFile;

/** Reads the public files of the corpora: as many entries as BibTeX itself finds, and nothing lost in writing. */
@EnabledIfSystemProperty(named = "pubs.corpora", matches = ".+")
class BibCorpusTest {

    @Test
    void readsWhatBibtexReadsAndWritesBackEveryByte() throws IOException {
        Path corpora = Path.of(System.getProperty("pubs.corpora"));
        List<String> wrong = new ArrayList<>();
        List<String> rows = Files.readAllLines(corpora.resolve("bib/counts.tsv"));
        long messages = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            Path path = corpora.resolve(cells[0]);
            byte[] bytes = Files.readAllBytes(path);
            TextFile file = TextFile.decode(bytes);
            BibFile bib = BibFile.of(new SourceText(cells[0], file.text()));
            if (!Arrays.equals(bytes, file.encode(bib.write()))) {
                wrong.add(cells[0] + ": written back it is another file");
            }
            List<Diagnostic> diagnostics = new ArrayList<>();
            int found = BibReader.read(List.of(bib), diagnostics::add).entries().size();
            messages += diagnostics.size();
            boolean clean = cells[2].equals("0") && cells[3].equals("0");
            int expected = cells[1].isEmpty() ? 0 : Integer.parseInt(cells[1]);
            if (clean ? found != expected : found < expected) {
                wrong.add(cells[0] + ": " + found + " entries, BibTeX has " + row.replace('\t', ' '));
            }
        }
        assertEquals("", String.join("\n", wrong), rows.size() + " files, " + messages + " diagnostics");
    }

    /** In each entry one field in braces gets another value, and then a field is added and taken out again. */
    @Test
    void editingChangesTheBytesOfThatFieldAlone() throws IOException {
        Path corpora = Path.of(System.getProperty("pubs.corpora"));
        List<String> rows = Files.readAllLines(corpora.resolve("bib/counts.tsv"));
        int edited = 0;
        for (String row : rows.subList(1, rows.size())) {
            String name = row.substring(0, row.indexOf('\t'));
            String text = TextFile.read(corpora.resolve(name)).text();
            BibFile file = BibFile.of(new SourceText(name, text));
            BibEditor editor = new BibEditor(file);
            StringBuilder expected = new StringBuilder();
            int at = 0;
            for (Block.EntryBlock entry : file.entries()) {
                EntrySyntax syntax = entry.syntax();
                List<FieldSyntax> braced = syntax.fields().stream().filter(field -> field.parts().size() == 1
                        && field.parts().get(0).kind() == ValuePart.Kind.BRACED).toList();
                if (braced.isEmpty()) {
                    continue;
                }
                FieldSyntax field = syntax.field(braced.get(edited % braced.size()).name()).orElseThrow();
                if (field.parts().size() > 1 || field.parts().get(0).kind() != ValuePart.Kind.BRACED) {
                    continue;
                }
                editor.edit(entry).set(field.name(), "Ganz Neues");
                if (entry.closed() && syntax.problems().isEmpty()) {
                    editor.edit(entry).set("pubs-test", "x").remove("pubs-test");
                }
                expected.append(text, at, field.valueStart()).append("{Ganz Neues}");
                at = field.valueEnd();
                edited++;
            }
            assertEquals(expected.append(text.substring(at)).toString(), editor.write(), name);
        }
        assertTrue(edited > 10_000, edited + " entries");
    }
}
