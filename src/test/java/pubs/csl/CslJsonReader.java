package pubs.csl;

import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.PersonName;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** Reads CSL-JSON, with the inline markup of citeproc-js, so that items of other programs can be cited. */
final class CslJsonReader {
    private static final Set<String> DATES = Set.of("issued", "accessed", "event-date", "original-date", "submitted",
            "available-date");

    private CslJsonReader() {}

    static List<CslItem> read(String json) throws IOException {
        List<CslItem> items = new ArrayList<>();
        for (Object item : new JsonParser(new JsonLexer(new StringReader(json))).parseArray()) {
            @SuppressWarnings("unchecked")
            Map<String, Object> fields = (Map<String, Object>) item;
            items.add(item(fields));
        }
        return items;
    }

    private static CslItem item(Map<String, Object> fields) {
        Map<String, StyledText> text = new HashMap<>();
        Map<String, Contributors> names = new HashMap<>();
        Map<String, CslDate> dates = new HashMap<>();
        fields.forEach((name, value) -> {
            if (DATES.contains(name)) {
                dates.put(name, date((Map<?, ?>) value));
            } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
                names.put(name, names(list));
            } else if (!Set.of("id", "type", "language").contains(name) && !value.toString().isEmpty()) {
                text.put(name, styled(value.toString()));
            }
        });
        return new CslItem(fields.get("id").toString(), fields.get("type").toString(), text, names, dates,
                fields.getOrDefault("language", "").toString(), fields.toString().contains("non-dropping-particle"));
    }

    private static Contributors names(List<?> list) {
        List<Contributor> people = new ArrayList<>();
        for (Object name : list) {
            Map<?, ?> parts = (Map<?, ?>) name;
            String literal = part(parts, "literal");
            String particle = (part(parts, "dropping-particle") + " " + part(parts, "non-dropping-particle")).strip();
            people.add(new Contributor(literal.isEmpty()
                    ? new PersonName(part(parts, "given"), particle, part(parts, "family"), part(parts, "suffix"))
                    : new PersonName("", "", literal, ""), !literal.isEmpty(), Set.of()));
        }
        return new Contributors(people, false);
    }

    private static String part(Map<?, ?> parts, String name) {
        Object value = parts.get(name);
        return value == null ? "" : value.toString();
    }

    private static CslDate date(Map<?, ?> date) {
        List<?> parts = (List<?>) date.get("date-parts");
        String literal = part(date, "literal") + part(date, "raw");
        if (parts == null || parts.isEmpty()) {
            return new CslDate(Optional.empty(), Optional.empty(), false, false, literal);
        }
        Object season = date.get("season");
        return new CslDate(Optional.of(point((List<?>) parts.get(0), season)),
                parts.size() > 1 ? Optional.of(point((List<?>) parts.get(1), season)) : Optional.empty(), false,
                date.get("circa") != null, "");
    }

    private static CslDate.Point point(List<?> parts, Object season) {
        int[] numbers = new int[3];
        for (int i = 0; i < Math.min(3, parts.size()); i++) {
            numbers[i] = Integer.parseInt(parts.get(i).toString());
        }
        return new CslDate.Point(numbers[0], numbers[1], numbers[2],
                season == null ? 0 : Integer.parseInt(season.toString()));
    }

    static StyledText styled(String markup) {
        StyledText.Builder text = new StyledText.Builder();
        List<TextStyle> open = new ArrayList<>(List.of(TextStyle.PLAIN));
        int i = 0;
        while (i < markup.length()) {
            int end = markup.charAt(i) == '<' ? markup.indexOf('>', i) : -1;
            Optional<Look> look = end < 0 ? Optional.empty() : look(markup.substring(i + 1, end));
            TextStyle now = open.get(open.size() - 1);
            if (look.isPresent()) {
                open.add(now.with(look.get()));
                i = end + 1;
            } else if (end > 0 && markup.charAt(i + 1) == '/' && open.size() > 1) {
                open.remove(open.size() - 1);
                i = end + 1;
            } else {
                text.append(markup.substring(i, i + 1), now);
                i++;
            }
        }
        return text.build();
    }

    private static Optional<Look> look(String tag) {
        return Optional.ofNullable(tag.equals("i") ? Look.ITALIC : tag.equals("b") ? Look.BOLD
                : tag.equals("sup") ? Look.SUPERSCRIPT : tag.equals("sub") ? Look.SUBSCRIPT
                : tag.contains("nocase") ? Look.PROTECTED : tag.contains("small-caps") ? Look.SMALL_CAPS : null);
    }
}
