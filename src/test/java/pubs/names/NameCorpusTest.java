package pubs.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import pubs.model.PersonName;

/** Names of other projects' tests, split as BibTeX itself splits them. */
@EnabledIfSystemProperty(named = "pubs.corpora", matches = ".+")
class NameCorpusTest {

    @Test
    void splitsAsBibtexDoes() throws IOException {
        String json = Files.readString(Path.of(System.getProperty("pubs.corpora"), "names", "names.json"));
        List<String> wrong = new ArrayList<>();
        int names = 0;
        for (Object row : new JsonParser(new JsonLexer(new StringReader(json))).parseArray()) {
            Map<?, ?> name = (Map<?, ?>) row;
            Map<?, ?> expected = (Map<?, ?>) name.get("bibtex");
            String text = name.get("name").toString();
            PersonName split = NameSplitter.parse(text);
            // BibTeX writes a tie as a blank, that of an accent as well.
            String ours = String.join("|", split.given(), split.prefix(), split.family(), split.suffix()).replace('~', ' ');
            String theirs = String.join("|", expected.get("first").toString(), expected.get("von").toString(),
                    expected.get("last").toString(), expected.get("jr").toString());
            if (!ours.equals(theirs)) {
                wrong.add(text + " -> " + ours + ", BibTeX " + theirs);
            }
            names++;
        }
        assertEquals("", String.join("\n", wrong), names + " names");
    }
}
