package pubs.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import pubs.model.CitationKey;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;
import pubs.model.PersonName;
import pubs.model.StyledText;

/** Every row of every table, through the mapper, against a list that was read by a person. */
class MappingTablesTest {
    private static final Contributors SOMEONE = new Contributors(
            List.of(new Contributor(new PersonName("Ada", "", "Moss", ""), false, Set.of())), false);

    @Test
    void languages() throws IOException {
        check("languages", Languages.TAGS, name -> map("book", "langid", name).language());
        for (Map.Entry<String, String> row : Languages.TAGS.entrySet()) {
            String language = Locale.forLanguageTag(row.getValue()).getLanguage();
            assertTrue(Set.of(Locale.getISOLanguages()).contains(language) || language.length() == 3, row.getKey());
        }
    }

    @Test
    void variantsOfLanguages() throws IOException {
        Map<String, String> languages = Map.of("en", "english", "de", "german", "pt", "portuguese", "es", "spanish");
        check("variants", Languages.VARIANTS, variant -> map("book", "langid",
                languages.get(Languages.VARIANTS.get(variant).substring(0, 2)), "langidopts", "variant=" + variant)
                .language());
    }

    @Test
    void languagesByTagOrListOrNotAtAll() {
        assertEquals("en-GB", map("book", "language", "en_GB").language());
        assertEquals("de-DE", map("book", "language", "langgerman and langenglish").language());
        assertEquals("la", map("book", "hyphenation", "Latin").language());
        assertEquals("", map("book", "language", "a dialect of the coast").language());
        assertEquals("fr-FR", map("book", "langid", "french", "langidopts", "variant=british").language());
    }

    @Test
    void bibstrings() throws IOException {
        check("bibstrings", Bibstrings.ENGLISH, key -> text(map("report", "type", key), "genre"));
        for (Map.Entry<String, String> row : Bibstrings.ENGLISH.entrySet()) {
            assertEquals("On " + row.getValue() + ".",
                    text(map("book", "title", "On \\bibstring{" + row.getKey() + "}."), "title"));
        }
    }

    @Test
    void bibstringCommandsThatAreNone() {
        assertEquals("New series and inpress", text(map("book", "title",
                "\\bibcpstring{newseries} and {inpress}"), "title"));
        assertTrue(text(map("book", "title", "A \\bibstring{nosuchkey} B"), "title").contains("nosuchkey"));
        assertTrue(text(map("book", "title", "mystring{inpress}"), "title").contains("mystring"));
    }

    @Test
    void genresOfEntryTypes() throws IOException {
        check("genres", CslTypes.GENRE_OF_ENTRY, type -> text(map(type, "title", "T"), "genre"));
    }

    @Test
    void eprints() throws IOException {
        check("eprints", Eprints.ADDRESSES, kind -> text(map("online", "eprint", "X1", "eprinttype", kind), "URL"));
        check("servers", Eprints.PREPRINT_SERVERS,
                kind -> text(map("misc", "eprint", "X1", "eprinttype", kind), "publisher"));
    }

    @Test
    void editions() throws IOException {
        check("editions", Editions.ORDINALS, word -> text(map("book", "edition", word + " edition"), "edition"));
        assertEquals("3", text(map("book", "edition", "3rd ed."), "edition"));
        assertEquals("Revised edition", text(map("book", "edition", "Revised edition"), "edition"));
    }

    @Test
    void months() throws IOException {
        check("months", MonthNames.NUMBERS, month -> {
            CslDate.Point point = map("misc", "year", "2001", "month", month).dates().get("issued").start().orElseThrow();
            return point.season() > 0 ? "season " + point.season() : String.valueOf(point.month());
        });
        assertEquals(0, MonthNames.number("ma"));
        assertEquals(0, MonthNames.number("jui"), "juin or juillet");
        assertEquals(9, MonthNames.number("Sept"));
    }

    @Test
    void media() {
        for (String medium : PublisherMapping.MEDIA) {
            CslItem item = map("misc", "howpublished", medium);
            assertEquals(medium, text(item, "medium"));
            assertEquals("", text(item, "publisher"));
        }
    }

    @Test
    void roles() throws IOException {
        check("roles", RoleMapping.OF_FIELD, field -> String.join(", ",
                ItemMapper.map(entry("book"), Map.of(field, SOMEONE)).names().keySet()));
        check("editors", RoleMapping.OF_EDITOR, type -> String.join(", ",
                ItemMapper.map(entry("book", "editoratype", type), Map.of("editora", SOMEONE)).names().keySet()));
    }

    @Test
    void typesOfCslByName() {
        for (String type : CslTypes.NAMES) {
            assertEquals(type, map("misc", "type", type).type());
            assertEquals(type, map("online", "entrysubtype", type).type());
        }
        assertEquals("document", map("somethingnew").type());
    }

    private static void check(String name, Map<String, String> table, Function<String, String> result)
            throws IOException {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(table).forEach((key, value) ->
                lines.append(key).append(" -> ").append(result.apply(key)).append('\n'));
        GoldenText.check("tables/" + name + ".txt", lines.toString());
    }

    private static CslItem map(String type, String... fields) {
        return ItemMapper.map(entry(type, fields), Map.of());
    }

    private static Entry entry(String type, String... fields) {
        List<Field> list = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            list.add(new Field(fields[i], fields[i + 1]));
        }
        return new Entry(new CitationKey("k"), new EntryType(type), list, Optional.empty());
    }

    private static String text(CslItem item, String variable) {
        return item.text().getOrDefault(variable, StyledText.EMPTY).plain();
    }
}
