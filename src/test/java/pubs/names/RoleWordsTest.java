package pubs.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pubs.resource.Resource;

class RoleWordsTest {
    /** Each word of the table with its role. */
    static Stream<List<String>> words() {
        return Resource.rows(RoleWords.class, "roles.tsv").stream().map(row -> row.split("\t"))
                .flatMap(row -> Stream.of(row[2].split("; ")).map(word -> List.of(row[0], word.replace("*", ""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void eachWordOfTheTableIsFound(List<String> row) {
        String role = row.get(0);
        String word = row.get(1);
        switch (role) {
            case "affiliation" -> assertTrue(RoleWords.isAffiliation("The " + word + " of Nowhere"));
            case "negation" -> assertEquals(Optional.empty(), RoleWords.named(word + " corresponding").filter(found -> word.charAt(0) < 0x2E80));
            case "beside" -> assertEquals(List.of("corresponding"), RoleWords.ofNote(word + ", corresponding"));
            default -> {
                assertEquals(Optional.of(role), RoleWords.named("they are " + word + " here"));
                assertEquals(List.of(role), RoleWords.ofNote(word));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            equal contribution                      | equal
            Co-first author                         | equal
            joint first                             | equal
            contributed equally                     | equal
            contributed equally to this work        | equal
            co-first and corresponding author       | equal, corresponding
            Ph.D. student                           | student
            geteilte Erstautorschaft                | equal
            première autrice                        | first-author
            責任著者                                 | corresponding
            共同第一作者                              | equal
            교신저자                                  | corresponding
            corr. author                            | corresponding
            equal first author(s)                   | equal
            (co-)advised                            | student
            autore di riferimento                   | corresponding
            """)
    void aNoteNamesItsRoles(String note, String roles) {
        assertEquals(List.of(roles.split(", ")), RoleWords.ofNote(note));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not corresponding author                                   |
            non-corresponding author                                   |
            did not contribute equally                                 |
            all authors except those with * contributed equally        |
            kein Korrespondenzautor                                    |
            n'est pas l'auteur correspondant                           |
            no es autor de correspondencia                             |
            não é autor correspondente                                 |
            并非通讯作者                                                |
            責任著者ではない                                              |
            corresponding author, not a student                        | corresponding
            not a student but corresponding author                     | corresponding
            in no particular order; these authors contributed equally  | equal
            listed in no particular order and contributed equally      | equal
            corresponding author unless noted otherwise                | corresponding
            joint work during an internship                            |
            intern I mentored                                          | student
            (co-)advised student(s)                                    | student
            """)
    void whatIsNegatedIsNamedByNobody(String text, String role) {
        assertEquals(Optional.ofNullable(role), RoleWords.named(text));
    }

    @ParameterizedTest
    @CsvSource({"best student paper", "equal pay for equal work", "International Team", "2024", "Internal Affairs", "Student Branch", "and the", "''"})
    void whatSaysAnythingElseIsNoNote(String note) {
        assertEquals(List.of(), RoleWords.ofNote(note));
    }
}
