package pubs.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole entries and the CSL-JSON they give. */
class ItemMapperGoldenTest {
    @ParameterizedTest
    @ValueSource(strings = {"types", "fields", "dates"})
    void entriesBecomeItems(String name) throws IOException {
        GoldenText.check(name + "/expected.json", CslJson.write(BibItems.read(GoldenText.input(name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"types", "fields", "dates"})
    void lineEndingsDoNotMatter(String name) throws IOException {
        String text = GoldenText.input(name);
        assertEquals(CslJson.write(BibItems.read(text)), CslJson.write(BibItems.read(text.replace("\n", "\r\n"))));
    }

    @Test
    void theExampleHasEveryTypeOfTheTable() throws IOException {
        Set<String> shown = BibItems.read(GoldenText.input("types")).stream()
                .map(item -> item.id().replace("-1", "")).collect(Collectors.toSet());
        assertEquals(CslTypes.OF_ENTRY.keySet(), shown);
    }

    @Test
    void everyTypeThatComesOutIsOneOfCsl() throws IOException {
        for (String name : List.of("types", "fields", "dates")) {
            for (CslItem item : BibItems.read(GoldenText.input(name))) {
                assertEquals(true, CslTypes.NAMES.contains(item.type()), item.id() + " is " + item.type());
            }
        }
    }
}
