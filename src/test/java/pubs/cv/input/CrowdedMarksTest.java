package pubs.cv.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class CrowdedMarksTest {
    @Test
    void aListIsLeft() {
        String list = "- [*A Title*](x)\n\n".repeat(20_000);
        assertSame(list, CrowdedMarks.hide(list));
    }

    @Test
    void marksWithoutEndAreText() {
        String crowd = "(*[".repeat(100_000);
        String hidden = CrowdedMarks.hide(crowd);
        assertEquals(20_000, hidden.chars().filter(c -> c == '*' || c == '[').count());
        assertEquals(crowd, LooseAngles.shown(hidden));
    }
}
