package pubs.cv.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The tagger on references that people labelled, which it has not learned from. */
@EnabledIfSystemProperty(named = "pubs.corpora", matches = ".+")
class AnystyleCorpusTest {
    private static final double LEAST = 0.86;

    @Test
    void fieldsAreRight() throws IOException {
        Path file = Path.of(System.getProperty("pubs.corpora"), "refs", "anystyle-core.xml");
        List<LabelledText> references = Anystyle.read(file);
        assertEquals(1514, references.size());
        try (InputStream in = ReferenceTagger.class.getResourceAsStream("model.bin")) {
            Evaluation evaluation = TrainTagger.evaluate(Model.read(in), file);
            String table = evaluation.table() + "words mistaken, the commonest:\n" + evaluation.mistakes();
            java.util.logging.Logger.getLogger("pubs.cv.tagger").info("\n" + table);
            assertTrue(evaluation.fieldF1() >= LEAST, table);
        }
    }
}
