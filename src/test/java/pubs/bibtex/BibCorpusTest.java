package pubs.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
