package pubs.cv.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of references that stand in no corpus. */
class ReferenceTaggerTest {
    private static final ReferenceTagger TAGGER = ReferenceTagger.load();

    private static final int LONG = 1_000_000;

    private static String tagged(String text) {
        StringJoiner parts = new StringJoiner(" | ");
        for (Span span : TAGGER.tag(text)) {
            parts.add(span.label().name().toLowerCase(Locale.ROOT) + "=" + span.of(text));
        }
        return parts.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Smith, J., & Doe, A. B. (2019). The memory of small things. Journal of Obscure Memory, 12(3), 45–67. "
            + "https://doi.org/10.1000/xyz.123"
            + "#author=Smith, J., & Doe, A. B. | date=2019 | title=The memory of small things | "
            + "container=Journal of Obscure Memory | volume=12 | issue=3 | pages=45–67 | doi=https://doi.org/10.1000/xyz.123",
        "[12] J. Smith, A. B. Doe, and C. Roe, “Queues in networks of queues,” in Proc. 3rd Int. Conf. Queueing Theory, Vienna, Austria, "
            + "2015, pp. 12–19."
            + "#other=12 | author=J. Smith, A. B. Doe, and C. Roe | title=Queues in networks of queues | "
            + "container=Proc. 3rd Int. Conf. Queueing Theory | place=Vienna, Austria | date=2015 | pages=12–19",
        "Smith J, Doe AB. Treatment of rare diseases. Ann Rare Med. 2011;14(2):101-9."
            + "#author=Smith J, Doe AB | title=Treatment of rare diseases | container=Ann Rare Med | date=2011 | volume=14 | "
            + "issue=2 | pages=101-9",
        "Jane Smith and Anna Doe. A calculus of small steps. In Bob Roe, editor, Handbook of Steps, volume 12 of Lecture Notes in "
            + "Walking, pages 12–34. Springer, Berlin, May 1999."
            + "#author=Jane Smith and Anna Doe | title=A calculus of small steps | editor=Bob Roe | container=Handbook of Steps"
            + " | volume=12 | container=of Lecture Notes in Walking | pages=12–34 | publisher=Springer | place=Berlin | "
            + "date=May 1999",
        "Müller, Karl: Die Sprache der Dinge. Frankfurt am Main: Suhrkamp, 1987."
            + "#author=Müller, Karl | title=Die Sprache der Dinge | place=Frankfurt am Main | publisher=Suhrkamp | date=1987"})
    void findsTheParts(String reference, String expected) {
        assertEquals(expected, tagged(reference));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "—", "(((([[[["})
    void aTextWithoutAWordHasNoParts(String text) {
        assertEquals(List.of(), TAGGER.tag(text));
    }

    @Property(tries = 200)
    void partsAreInOrderAndCoverEveryWord(@ForAll String text) {
        int before = 0;
        for (Span span : TAGGER.tag(text)) {
            assertTrue(span.start() >= before && span.end() > span.start() && span.end() <= text.length());
            assertTrue(span.confidence() >= 0 && span.confidence() <= 1);
            before = span.end();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "a.", "a.a/", "10.", "1 ", "(", "http://", "A. B, ", "\u00E4-", "\uD83D\uDE00"})
    void hostileTextTakesLinearTime(String piece) {
        String text = piece.repeat(LONG / piece.length());
        TAGGER.tag(text.substring(0, 10_000));
        assertTimeout(Duration.ofSeconds(20), () -> TAGGER.tag(text));
    }

    @Test
    void theModelLoadsFast() {
        ReferenceTagger.load();
        long start = System.nanoTime();
        ReferenceTagger.load();
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 250, "loading took " + millis + " ms");
    }
}
