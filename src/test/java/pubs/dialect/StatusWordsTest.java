package pubs.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.EntryType;

/** What an item may say of its status is a word of the dialect in the entry. */
class StatusWordsTest {
    private static final Set<String> DIALECT = Set.of("inpreparation", "submitted", "forthcoming", "inpress", "prepublished");

    @Test
    void everyWordThatImportKnowsIsOneOfTheDialect() throws IOException {
        String table = new String(getClass().getResourceAsStream("/pubs/cv/item/words.tsv").readAllBytes(), StandardCharsets.UTF_8);
        List<String> unknown = table.lines().filter(line -> line.startsWith("status\t")).flatMap(line -> Stream.of(line.split("\t")[2].split("; ")))
                .filter(word -> !DIALECT.contains(StatusWords.normalise(new Entry(new CitationKey("k"), new EntryType("misc"), List.of(), Optional.empty()).with("pubstate", word)).get("pubstate").orElse(""))).toList();
        assertEquals(List.of(), unknown);
    }
}
