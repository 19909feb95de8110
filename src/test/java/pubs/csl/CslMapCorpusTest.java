package pubs.csl;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import pubs.model.Contributors;

/**
 * Measures the mapping on biblatex files with expected CSL items. A field is right when its value is equal, apart from
 * markup, kind of quotes and, in titles, case; a field that is there and not expected counts as a wrong one.
 */
@EnabledIfSystemProperty(named = "pubs.corpora", matches = ".+")
class CslMapCorpusTest {
    private static final Set<String> NOT_MEASURED = Set.of("annote", "abstract", "language", "id");
    private int right;
    private int wrong;
    private int extra;

    @Test
    void fieldsOfItems() throws IOException {
        Path folder = Path.of(System.getProperty("pubs.corpora"), "csl-map");
        String json = Files.readString(folder.resolve("expected.json"));
        Map<String, Object> expected = new JsonParser(new JsonLexer(new StringReader(json))).parseObject();
        for (Map.Entry<String, Object> file : expected.entrySet()) {
            List<CslItem> items = BibItems.read(Files.readString(folder.resolve(file.getKey() + ".bib")));
            Map<String, CslItem> byId = items.stream().collect(Collectors.toMap(CslItem::id, item -> item));
            for (Object item : (Collection<?>) file.getValue()) {
                Map<String, String> fields = expectedFields((Map<?, ?>) item);
                String id = String.valueOf(((Map<?, ?>) item).get("id"));
                compare(file.getKey() + " " + id, fields, byId.containsKey(id) ? fields(byId.get(id)) : Map.of());
            }
        }
        double share = 100.0 * right / (right + wrong + extra);
        System.out.println("CSL mapping: " + right + " fields right, " + wrong + " wrong or missing, " + extra
                + " not expected: " + Math.round(share * 10) / 10.0 + " %");
        assertTrue(share >= 95, "95 % of the fields right, but " + share);
    }

    private void compare(String where, Map<String, String> expected, Map<String, String> found) {
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(found.keySet());
        for (String name : names) {
            String should = expected.getOrDefault(name, "");
            String is = found.getOrDefault(name, "");
            if (should.equals(is)) {
                right++;
                continue;
            }
            if (should.isEmpty()) {
                extra++;
            } else {
                wrong++;
            }
            if (System.getProperty("pubs.verbose") != null) {
                System.out.println(where + " | " + name + "\n    expected " + should + "\n    found    " + is);
            }
        }
    }

    private static Map<String, String> expectedFields(Map<?, ?> item) {
        Map<String, String> fields = new TreeMap<>();
        item.forEach((key, value) -> {
            String name = String.valueOf(key).toLowerCase(Locale.ROOT);
            if (value instanceof Collection<?> people) {
                fields.put(name, people.stream().map(CslMapCorpusTest::person).collect(Collectors.joining("; ")));
            } else if (!NOT_MEASURED.contains(name)) {
                fields.put(name, folded(name, unmarked(String.valueOf(value))));
            }
        });
        return fields;
    }

    private static String person(Object value) {
        Map<?, ?> name = (Map<?, ?>) value;
        StringBuilder text = new StringBuilder();
        for (String part : List.of("literal", "family", "given", "dropping-particle", "non-dropping-particle", "suffix")) {
            text.append(name.containsKey(part) ? part.charAt(0) + "="
                    + folded("", unmarked(String.valueOf(name.get(part)))) + " " : "");
        }
        return text.toString();
    }

    private static Map<String, String> fields(CslItem item) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("type", item.type().equals("document") ? "" : item.type());
        item.text().forEach((name, text) -> {
            if (!NOT_MEASURED.contains(name)) {
                String key = name.toLowerCase(Locale.ROOT);
                fields.put(key, folded(key, text.plain()));
            }
        });
        item.names().forEach((name, people) -> fields.put(name, people(people, item.keepPrefix())));
        item.dates().forEach((name, date) -> fields.put(name, edtf(date)));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String people(Contributors people, boolean keepPrefix) {
        return people.people().stream().map(person -> {
            String prefix = person.name().prefix();
            return part(person.literal() ? "l" : "f", person.name().family())
                    + part("g", person.name().given()) + part(keepPrefix ? "n" : "d", prefix)
                    + part("s", person.name().suffix());
        }).collect(Collectors.joining("; "));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + folded("", value) + " ";
    }

    private static String edtf(CslDate date) {
        return date.start().map(CslMapCorpusTest::edtf).orElse(date.literal()) + (date.circa() ? "~" : "")
                + (date.open() ? "/" : date.end().map(end -> "/" + edtf(end)).orElse(""));
    }

    private static String edtf(CslDate.Point point) {
        int month = point.season() > 0 ? 20 + point.season() : point.month();
        String year = point.year() < -9999 ? "y" + point.year()
                : (point.year() < 0 ? "-" : "") + two(Math.abs(point.year()) / 100) + two(Math.abs(point.year()) % 100);
        return year + (month > 0 ? "-" + two(month) : "") + (point.day() > 0 ? "-" + two(point.day()) : "");
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The text without the marks of pandoc's Markdown. */
    private static String unmarked(String text) {
        return text.replace("]{.nocase}", "").replaceAll("(?<!\\\\)[*\\[]", "").replace("\\", "");
    }

    private static String folded(String name, String text) {
        String plain = text.replace("---", "—").replace("--", "–").replace('’', '\'').replace('‘', '\'')
                .replace('“', '"').replace('”', '"').replace('\u00a0', ' ').replace('\u2010', '-');
        return name.endsWith("title") || name.equals("title-short") ? plain.toLowerCase(Locale.ROOT) : plain;
    }
}
