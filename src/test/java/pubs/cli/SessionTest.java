package pubs.cli;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pubs.testing.SessionCases;

/** Whole sessions of the command line, {@code src/test/resources/golden/cli}. */
class SessionTest {
    @TestFactory
    List<DynamicTest> sessions() throws IOException {
        return SessionCases.in("cli");
    }
}
