package pubs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
    /** A training that stops at its first word would go unnoticed: the program is just slower. */
    @Test
    void theCommandsAreUnderstood() throws IOException {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        // One asks for a style that does not exist, the last but one finds a document out of date.
        assertEquals(List.of(0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0), Training.run(List.of(), errors), errors::toString);
    }

    @Test
    void oneCommandIsTrainedByItself() throws IOException {
        assertEquals(List.of(0, 0, 0, 0, 0, 2, 0), Training.run(List.of("format"), OutputStream.nullOutputStream()));
    }
}
