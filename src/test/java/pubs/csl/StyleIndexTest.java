package pubs.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleIndexTest {

    private static List<String> ids(String query) {
        return StyleIndex.find(query).stream().map(StyleInfo::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ieee, ieee",
        "NATURE, nature",
        "chicago author date, chicago-author-date",
        "american chemical society, american-chemical-society",
        "computing machinery, association-for-computing-machinery",
        "machinery computing, association-for-computing-machinery",
        "parallel distributed systems, ieee-transactions-on-parallel-and-distributed-systems",
        "J. Am. Chem. Soc., journal-of-the-american-chemical-society",
        "GOST R 7.0.5, gost-r-7-0-5-2008",
    })
    void theBestIsFirst(String query, String first) {
        assertEquals(first, ids(query).get(0));
    }

    @Test
    void allWordsHaveToBeginAWord() {
        assertFalse(ids("physics letters").isEmpty());
        assertTrue(ids("hysics").isEmpty());
        assertTrue(ids("ieee zoology").isEmpty());
        for (StyleInfo style : StyleIndex.find("letters biology")) {
            String all = (style.id() + style.title() + style.shortTitle() + style.fields()).toLowerCase();
            assertTrue(all.contains("letters") && all.contains("biology"), style.toString());
        }
    }

    @Test
    void fieldsAreSearchedAndNamed() {
        List<StyleInfo> found = StyleIndex.find("field:political-science");
        assertTrue(found.size() > 100);
        found.forEach(style -> assertTrue(style.fields().contains("political_science"), style.toString()));
        assertTrue(ids("political science").containsAll(found.stream().map(StyleInfo::id).toList()));
        assertTrue(ids("field:no-such-field").isEmpty());
    }

    @Test
    void everyStyleWithABibliographyIsInTheIndex() throws Exception {
        List<String> known = StyleIndex.ids();
        assertEquals(known.size(), known.stream().distinct().count());
        List<String> published = PublishedStyles.all();
        assertTrue(published.containsAll(known));
        List<String> independent = PublishedStyles.independent();
        for (String id : published) {
            boolean in = known.contains(id);
            if (independent.contains(id)) {
                assertEquals(PublishedStyles.text("/" + id + ".csl").contains("<bibliography"), in, id);
            }
        }
        assertTrue(known.size() > 10_000);
    }

    @Test
    void titlesAreText() throws IOException {
        StyleIndex.find("").forEach(style -> assertTrue(!style.title().isBlank() && !style.title().contains("&amp;")
                && !style.title().contains("&#"), style.toString()));
    }
}
