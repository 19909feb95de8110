package pubs.cv.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceWordsTest {
    static Stream<String[]> rows() throws IOException {
        try (InputStream in = ReferenceWords.class.getResourceAsStream("words.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyWordOfARowIsOneOfItsRole(String role, String language, String words) {
        Pattern any = Pattern.compile(ReferenceWords.any(role));
        for (String cell : words.split("; ")) {
            String word = cell.replaceFirst("=\\d+$", "");
            assertTrue(any.matcher(word).matches(), role + " " + language + " " + word);
            if (role.equals("month")) {
                assertEquals(Optional.of(Integer.parseInt(cell.substring(cell.indexOf('=') + 1))), ReferenceWords.month(word));
            }
        }
    }

    @Test
    void theFullStopOfAnAbbreviationMayBeMissingButNotThatOfALetter() {
        Pattern number = Pattern.compile(ReferenceWords.any("number"));
        for (String word : List.of("Nr.", "Nr", "nr", "H.", "núm.")) {
            assertTrue(number.matcher(word).matches(), word);
        }
        assertFalse(number.matcher("h.").matches());
        assertFalse(number.matcher("H").matches());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LEROY Anne                  | Leroy, Anne",
        "DA SILVA João               | da Silva, João",
        "SOUZA-PRADO Ana Maria       | Souza-Prado, Ana Maria",
        "Anne LEROY                  | Anne Leroy",
        "J. McKAY                    | J. McKay",
        "J. MCKAY                    | J. McKay",
        "J. MACHADO                  | J. Machado",
        "A. DeVRIES                  | A. DeVries",
        "Ana DE SOUZA PRADO          | de Souza Prado, Ana",
        "ADA EXAMPLE                 | Ada Example",
        "LI Wei                      | ''",
        "LI Wei and ZHANG San        | Li, Wei",
        "Wei LI                      | ''",
        "Wei LI and San ZHANG        | Wei Li",
        "AB Jones                    | ''",
        "A. B. Jones                 | ''"})
    void capitalsSayWhatTheFamilyNameIs(String words, String name) {
        List<String> first = List.of(words.replaceFirst(" and .*", "").split(" "));
        assertEquals(name, Capitals.name(ItemText.plain(words), 0, first).orElse(""));
    }
}
