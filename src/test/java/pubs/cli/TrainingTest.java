package pubs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
    /** A training that stops at its first word would go unnoticed: the program is just slower. */
    @Test
    void theCommandsAreUnderstood() throws IOException {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        List<Integer> statuses = Training.run(errors);
        assertEquals(6, statuses.size());
        assertEquals(0, statuses.get(5));
        for (String rule : List.of("unknown-command", "unknown-option", "unknown-value", "missing-value", "internal")) {
            assertFalse(errors.toString().contains("[" + rule + "]"), errors.toString());
        }
    }
}
