package pubs.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import pubs.model.CitationKey;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;
import pubs.model.PersonName;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

class CslJsonTest {
    private static final String[] FIELDS = {"title", "date", "year", "month", "day", "pages", "doi", "url", "publisher",
            "edition", "language", "options", "series", "number", "chapter", "howpublished", "eprint", "type"};

    @Test
    void nothingIsAnEmptyArray() {
        assertEquals("[]\n", CslJson.write(List.of()));
    }

    @Test
    void quotesAndControlCharactersAreEscaped() throws IOException {
        String text = "a \"b\" \\ c\n\t\u0001\u2028 \ud83d\ude00 \ud83d";
        CslItem item = new CslItem("k\"1", "book", Map.of("title", StyledText.of(text)), Map.of(), Map.of(), "");
        String json = CslJson.write(List.of(item));
        assertTrue(json.contains("\\\"b\\\" \\\\ c\\n\\t\\u0001\\u2028 \ud83d\ude00 \\ud83d\""), json);
        assertEquals(text, first(json).get("title"));
        assertEquals("k\"1", first(json).get("id"));
    }

    @Test
    void wordsAreProtectedInFull() {
        TextStyle kept = TextStyle.PLAIN.with(Look.PROTECTED);
        StyledText text = new StyledText.Builder().append("M", kept).append("arkov’s ", TextStyle.PLAIN).append("GPU", kept)
                .append("s, e-", TextStyle.PLAIN).append("B", kept).append("ook", TextStyle.PLAIN).build();
        assertEquals("<span class=\"nocase\">Markov’s</span> <span class=\"nocase\">GPUs</span>, e-<span class=\"nocase\">Book</span>",
                CitationMarkup.of(text));
    }

    @Test
    void tagsNestAndClose() {
        TextStyle italic = TextStyle.PLAIN.with(Look.ITALIC);
        StyledText text = new StyledText.Builder().append("a", TextStyle.PLAIN).append("b", italic)
                .append("c", italic.with(Look.BOLD)).append("d", TextStyle.PLAIN.with(Look.BOLD))
                .append("e ", TextStyle.PLAIN.with(Look.UNDERLINE)).append("F ", TextStyle.PLAIN.with(Look.PROTECTED))
                .append("g", TextStyle.PLAIN.with(Look.SMALL_CAPS).with(Look.SUPERSCRIPT)).build();
        assertEquals("a<i>b<b>c</b></i><b>d</b>e <span class=\"nocase\">F </span>"
                + "<span style=\"font-variant:small-caps;\"><sup>g</sup></span>", CitationMarkup.of(text));
    }

    @Test
    void particlesDropUnlessTheEntryKeepsThem() {
        Contributors people = new Contributors(List.of(
                new Contributor(new PersonName("Ludwig", "van", "Beethoven", "Jr."), false, Set.of())), false);
        assertTrue(CslJson.write(List.of(ItemMapper.map(entry("book"), Map.of("author", people)))).contains(
                "[{\"family\": \"Beethoven\", \"given\": \"Ludwig\", \"dropping-particle\": \"van\", \"suffix\": \"Jr.\"}]"));
        assertTrue(CslJson.write(List.of(ItemMapper.map(entry("book", "options", "a, useprefix"),
                Map.of("author", people)))).contains("\"non-dropping-particle\": \"van\""));
    }

    @Property(tries = 300)
    void anyFieldGivesReadableJson(@ForAll @StringLength(max = 40) String value) throws IOException {
        String[] fields = new String[2 * FIELDS.length];
        for (int i = 0; i < FIELDS.length; i++) {
            fields[2 * i] = FIELDS[i];
            fields[2 * i + 1] = value;
        }
        assertEquals("k", first(CslJson.write(List.of(ItemMapper.map(entry("misc", fields), Map.of())))).get("id"));
    }

    @Property(tries = 1000)
    void anyDateIsReadOrKept(@ForAll("dates") String value) throws IOException {
        CslItem item = ItemMapper.map(entry("misc", "date", value), Map.of());
        assertEquals(!value.isBlank(), item.dates().containsKey("issued"), value);
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.strings().withChars("0129-/.~?%XuyTc []").ofMaxLength(12)
                .filter(text -> !text.replace("[", "").replace("~", "").isBlank());
    }

    private static Map<String, Object> first(String json) throws IOException {
        Object items = new JsonParser(new JsonLexer(new StringReader("{\"items\": " + json + "}"))).parseObject().get("items");
        Map<String, Object> first = new LinkedHashMap<>();
        ((Map<?, ?>) ((List<?>) items).get(0)).forEach((key, value) -> first.put((String) key, value));
        return first;
    }

    private static Entry entry(String type, String... fields) {
        List<Field> list = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            list.add(new Field(fields[i], fields[i + 1]));
        }
        return new Entry(new CitationKey("k"), new EntryType(type), list, Optional.empty());
    }
}
