package pubs.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class StyledBufferTest {
    /** Text that is known to be composed is not given to the platform; nobody may see that. */
    @Test
    void whatIsLeftAloneWasComposed() {
        for (char c = 1; c < '\u3100'; c++) {
            for (String text : new String[] {"" + c, "e" + c, c + "\u0301", "\u1100" + c}) {
                assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), StyledBuffer.composed(text),
                        () -> "U+" + Integer.toHexString(text.charAt(0)) + " " + text.length());
            }
        }
    }
}
