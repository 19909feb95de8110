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
        assertEquals(expected.replace('~', Hidden.MARKUP.of('<')), LooseAngles.hide(text));
        assertEquals(text, LooseAngles.shown(LooseAngles.hide(text)));
    }

    /** Signs for private use, of icon fonts or of emoji beyond them, are text as any other. */
    @Test
    void noTextIsTakenForAHiddenSign() {
        String text = "\uE03C a < b \uE13C \uD93C\uDC00 \uD9BC\uDC00 \uDBBC\uDC00";
        assertEquals(text, LooseAngles.shown(LooseAngles.hide(text)));
        assertEquals(text, CvFormat.MARKDOWN.read(new SourceText("x.md", text)).get(0).text().plain());
    }

    @Test
    void manySignsAreReadInLinearTime() {
        String text = "# Publications\n\n" + "<".repeat(400_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> CvFormat.MARKDOWN.read(new SourceText("x.md", text)));
    }
}
