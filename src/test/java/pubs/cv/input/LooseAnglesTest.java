package pubs.cv.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.diagnostic.SourceText;

class LooseAnglesTest {
    @ParameterizedTest
    @CsvSource({"a < b, a ~ b", "a <b>c</b>, a <b>c</b>", "x <<b>, x ~<b>", "<!-- <b>x</b> -->, <!-- <b>x</b> -->", "<!-- open <b>, ~!-- open <b>"})
    void onlyTagsStay(String text, String expected) {
        assertEquals(expected.replace('~', '\uE03C'), LooseAngles.hide(text));
        assertEquals(text, LooseAngles.shown(LooseAngles.hide(text)));
    }

    @Test
    void manySignsAreReadInLinearTime() {
        String text = "# Publications\n\n" + "<".repeat(400_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> CvFormat.MARKDOWN.read(new SourceText("x.md", text)));
    }
}
