package pubs.inject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A block comment is one only where it is closed, and a slash does not close what it is a part of. */
class TypstCommentsTest {
    @ParameterizedTest
    @CsvSource({"/* one */, 1", "/**/, 1", "a /*/, 0", "/* /*/, 0", "/* /* in */ */ /*/, 1", "/* open, 0"})
    void commentsThatAreClosed(String text, int count) {
        assertEquals(count, new TypstComments().comments(text).size());
    }
}
