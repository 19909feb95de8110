package pubs.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pubs.names.NameVariants.Likeness;

/** Which spellings may be of one person, and which are. */
class NameVariantsTest {
    /** Each name stands on a paper of its own; the pairs do not depend on the order of the papers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Smith; J. Smith                           | J. Smith = Jane Smith
            Jane Ann Smith; J. Smith                       | J. Smith = Jane Ann Smith
            Jane Smith; J. Smith; James Smith              |
            Jane Smith; J. Smith; J. O. Smith              |
            Jane Smith; J. A. Smith                        |
            Lei Wang; L. E. Wang                           |
            Jiangfei Duan; J.-F. Duan                      |
            Jane Ann Smith; J. A. Smith; J. Smith          | J. A. Smith = Jane Ann Smith; J. Smith = Jane Ann Smith
            Jane A. Smith; J. A. Smith                     | J. A. Smith = Jane A. Smith
            Jane A. Smith; J. A. Smith; Jon Smith          |
            Jane A. Smith; J. A. Smith; Jane Smith         | J. A. Smith = Jane A. Smith
            Jane A. Smith; J. Smith; Jane Smith            |
            Jane Ann Smith; J. B. Smith; J. Smith          |
            Jane Smith; J. Smith, Jr.; J. Ng               |
            Ann-Kathrin Moe; A. Moe                        | A. Moe = Ann-Kathrin Moe
            Ann-Kathrin Moe; AK Moe                        | AK Moe = Ann-Kathrin Moe
            李, 明; 李, 明亮                               |
            """)
    void initialsAreOnesOnlyWhereNobodyElseMayHaveThem(String names, String certain) {
        Random random = new Random(3);
        List<String> all = new ArrayList<>(List.of(names.split("; ")));
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(all, random);
            List<String> found = pairs(all.stream(), List.of()).stream().filter(pair -> pair.likeness() == Likeness.INITIALS)
                    .map(pair -> pair.one().name().display() + " = " + pair.other().name().display()).sorted().toList();
            assertEquals(certain == null ? "" : certain, String.join("; ", found), () -> String.join("; ", all));
        }
    }

    @Test
    void anInitialTooManyIsNoCertainty() {
        assertEquals(List.of(Likeness.LOOSE_INITIALS), pairs(Stream.of("Jane Smith and Ada Bell", "J. A. Smith and Ada Bell"), List.of()).stream()
                .map(NameVariants.Pair::likeness).toList());
    }

    @Test
    void whoAreDistinctAreNoPair() {
        assertEquals(List.of(), pairs(Stream.of("Jane Smith", "J. Smith"), List.of(List.of("Jane Smith", "J. Smith"))));
    }

    private static List<NameVariants.Pair> pairs(Stream<String> lists, List<List<String>> distinct) {
        return NameVariants.find(lists.map(list -> new NameVariants.Paper(NameSplitter.split(list).stream().map(NameSplitter::parse).toList(), ""))
                .toList(), List.of(), distinct);
    }
}
