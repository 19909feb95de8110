package pubs.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pubs.cv.input.CvFormat;

/** A list in plain text without marks, one item a line or wrapped, gives what it gives when its items are numbered. */
class LineStartsTest {
    static Stream<Arguments> styles() {
        return Stream.of(
                Arguments.of("Vancouver", List.of("Roe A, Lund B. Grazers of the northern shores and their many ways of life. J Moss. 2020;12:1-9.",
                        "Roe A, Poe C, Vale D. Slow trees in the wind: a study of branches over ten years. Wind Lett. 2019;3(2):11-19.",
                        "Roe A. Dust in houses. Wind Lett. 2018;2:1-4.",
                        "Lund B, Roe A. How old boats sink, and what is found in them after a hundred years. Boats. 2017;9:100-112.")),
                Arguments.of("Harvard", List.of("Roe A, Lund B (2020) Grazers of the northern shores and their many ways of life. Journal of Moss 12:1-9",
                        "Roe A, Poe C, Vale D (2019) Slow trees in the wind: a study of branches over ten years. Wind Letters 3(2):11-19",
                        "Roe A (2018) Dust in houses. Wind Letters 2:1-4",
                        "Lund B, Roe A (2017) How old boats sink, and what is found in them after a hundred years. Boats 9:100-112")),
                Arguments.of("APA", List.of("Roe, A., & Lund, B. (2020). Grazers of the northern shores and their many ways of life. Journal of Moss, 12, 1–9.",
                        "Roe, A., Poe, C., & Vale, D. (2019). Slow trees in the wind: A study of branches. Wind Letters, 3(2), 11–19. https://doi.org/10.1000/2",
                        "Roe, A. (2018). Dust in houses. Wind Letters, 2, 1–4.")),
                Arguments.of("IEEE", List.of("A. Roe and B. Lund, \"Grazers of the northern shores and their many ways of life,\" J. Moss, vol. 12, no. 1, pp. 1–9, 2020.",
                        "A. Roe, C. Poe, and D. Vale, \"Slow trees in the wind: A study of branches,\" Wind Lett., vol. 3, no. 2, pp. 11–19, Mar. 2019, doi: 10.1000/2.",
                        "A. Roe, \"Dust in houses,\" in Proc. Meeting on Dust, 2018, pp. 1–4.")),
                Arguments.of("Chicago", List.of("Roe, Ann, and Bo Lund. “Grazers of the Northern Shores and Their Many Ways of Life.” Journal of Moss 12 (2020): 1–9.",
                        "Roe, Ann, Cy Poe, and Di Vale. “Slow Trees in the Wind: A Study of Branches over Ten Years.” Wind Letters 3, no. 2 (2019): 11–19.",
                        "Roe, Ann. “Dust in Houses.” Wind Letters 2 (2018): 1–4.")),
                Arguments.of("ACM", List.of("Ann Roe and Bo Lund. 2020. Grazers of the northern shores and their many ways of life. Journal of Moss 12, 1 (2020), 1–9.",
                        "Ann Roe, Cy Poe, and Di Vale. 2019. Slow trees in the wind: A study. In Proceedings of the Meeting on Wind (MW ’19). ACM, 11–19.",
                        "Ann Roe. 2018. Dust in houses. Wind Letters 2 (2018), 1–4.")),
                Arguments.of("books", List.of("Roe, Ann. Grazers of the Northern Shores. Berlin: Springer, 2020.",
                        "Roe, Ann, and Bo Lund, eds. Slow Trees in the Wind. London: Wiley, 2019.", "Roe, Ann. Dust in Houses. New York: Springer, 2018.")),
                Arguments.of("titles first", List.of("Grazers of the northern shores and their many ways of life. Ann Roe, Bo Lund. Journal of Moss 12 (2020), 1–9.",
                        "Slow trees in the wind: A study of branches over ten years. Ann Roe, Cy Poe, Di Vale. Wind Letters 3 (2019), 11–19.",
                        "How old boats sink, and what is found in them after a hundred years. Bo Lund, Ann Roe. Boats 9 (2017), 100–112.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void aListWithoutMarks(String name, List<String> items) throws IOException {
        List<String> numbered = new ArrayList<>();
        items.forEach(item -> numbered.add(numbered.size() + 1 + ". " + item));
        String library = imported(numbered);
        assertEquals(library, imported(items), "one item a line");
        for (int width : new int[] {60, 90}) {
            assertEquals(library, imported(wrapped(items, width, "")), "wrapped at " + width);
            assertEquals(library, imported(wrapped(items, width, "    ")), "hanging at " + width);
        }
        assertEquals(imported(numbered.subList(0, 2)), imported(items.subList(0, 2)), "two items");
    }

    private static String imported(List<String> lines) throws IOException {
        return SeedImportTest.imported("Ann Roe\n\nPUBLICATIONS\n\n" + String.join("\n", lines) + "\n", CvFormat.TEXT);
    }

    private static List<String> wrapped(List<String> items, int width, String indent) {
        List<String> lines = new ArrayList<>();
        for (String item : items) {
            StringBuilder line = new StringBuilder();
            for (String word : item.split(" ")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(indent);
                } else if (!line.isEmpty()) {
                    line.append(' ');
                }
                line.append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
