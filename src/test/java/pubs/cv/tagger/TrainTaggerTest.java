package pubs.cv.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Training repeats itself, and its examples say of each word where it came from. */
class TrainTaggerTest {
    private static List<LabelledText> examples(int count) throws IOException {
        Choice choice = new Choice(5);
        Path lists = Path.of("scripts/train");
        return TrainTagger.examples(new Works(Path.of("bib"), lists, choice), lists, count, choice);
    }

    private static byte[] trained(List<LabelledText> examples) throws IOException {
        Trainer trainer = new Trainer(new Choice(7));
        trainer.round(examples);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trainer.model(0.01f).write(out);
        return out.toByteArray();
    }

    @Test
    void theSameSeedGivesTheSameModel() throws IOException {
        List<LabelledText> examples = examples(40);
        List<LabelledText> again = examples(40);
        for (int i = 0; i < examples.size(); i++) {
            assertEquals(examples.get(i).text(), again.get(i).text());
            assertArrayEquals(examples.get(i).labels(), again.get(i).labels());
        }
        assertArrayEquals(trained(examples), trained(again));
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        byte[] packed = trained(examples(20));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Model.read(new ByteArrayInputStream(packed)).write(out);
        assertArrayEquals(packed, out.toByteArray());
    }

    @Test
    void labelsAreThoseOfTheFieldsThatWereRendered() throws IOException {
        int right = 0;
        List<LabelledText> examples = examples(200);
        for (LabelledText example : examples) {
            assertEquals(example.text().length(), example.labels().length);
            int at = example.text().indexOf("SpotServe:");
            right += at >= 0 && example.labels()[at] == Label.TITLE.ordinal() ? 1 : 0;
            assertTrue(at < 0 || example.labels()[at] == Label.TITLE.ordinal(), example.text());
        }
        assertTrue(right > 0);
    }
}
