package pubs.csl.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import pubs.csl.CslDate;
import pubs.csl.CslItem;
import pubs.csl.CslVariables;
import pubs.csl.json.JsonValue.Kind;
import pubs.csl.json.JsonValue.Member;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.SourceText;
import pubs.model.Contributors;
import pubs.model.StyledText;

/**
 * Reads CSL-JSON (schema {@code csl-data.json} 1.0.2): an array of items, one item, or an object whose {@code items} are
 * the array. An item that is no JSON, or no item, is one diagnostic; the others are read.
 */
public final class CslJsonReader {
    /** Names that some programs give to variables (Crossref, older versions of CSL), and the standard ones. */
    private static final Map<String, String> OTHER_NAMES = Map.of("shortTitle", "title-short", "journalAbbreviation",
            "container-title-short", "event", "event-title", "doi", "DOI", "url", "URL", "isbn", "ISBN", "issn", "ISSN",
            "journal-title", "container-title");

    /** An item and where it stands. */
    public record Read(CslItem item, SourceSpan span) {}

    private final SourceText source;
    private final Consumer<Diagnostic> report;
    private final List<Read> items = new ArrayList<>();

    private CslJsonReader(SourceText source, Consumer<Diagnostic> report) {
        this.source = source;
        this.report = report;
    }

    /** The items of a text, in their order. An item without an {@code id} has the empty one. */
    public static List<Read> read(SourceText source, Consumer<Diagnostic> report) {
        CslJsonReader reader = new CslJsonReader(source, report);
        reader.document();
        return reader.items;
    }

    private void document() {
        JsonReader json = new JsonReader(source.text(), 0);
        json.skipWhite();
        if (json.peek() == '[') {
            json.advance();
            array(json);
            return;
        }
        try {
            JsonValue value = json.value();
            Optional<JsonValue> list = value.get("items").filter(items -> items.is(Kind.ARRAY));
            if (list.isPresent()) {
                list.get().items().forEach(this::item);
            } else {
                item(value);
            }
        } catch (JsonSyntaxException e) {
            syntax(e);
        }
    }

    /** One item at a time: a fault in one is found and passed over. */
    private void array(JsonReader start) {
        JsonReader json = start;
        json.skipWhite();
        while (json.peek() != ']') {
            if (json.peek() == 0) {
                report.accept(Diagnostic.error("json-syntax", at(json.offset()), "the closing ] of the items is missing"));
                return;
            }
            try {
                item(json.value());
                json.skipWhite();
                if (json.peek() == ',') {
                    json.advance();
                } else if (json.peek() != ']' && json.peek() != 0) {
                    report.accept(Diagnostic.error("json-syntax", at(json.offset()), "expected a comma between two items"));
                }
            } catch (JsonSyntaxException e) {
                syntax(e);
                json = new JsonReader(source.text(), nextItem(Math.max(e.offset(), json.offset())));
            }
            json.skipWhite();
        }
    }

    /** Where the next item may begin: after a brace and a comma, at a brace. */
    private int nextItem(int from) {
        String text = source.text();
        for (int i = text.indexOf('}', from); i >= 0; i = text.indexOf('}', i + 1)) {
            int next = skipWhite(i + 1);
            if (next < text.length() && text.charAt(next) == ']' && skipWhite(next + 1) == text.length()) {
                return next;
            }
            if (next < text.length() && text.charAt(next) == ',') {
                int item = skipWhite(next + 1);
                if (item < text.length() && text.charAt(item) == '{' && skipWhite(item + 1) < text.length()
                        && startsItem(skipWhite(item + 1))) {
                    return item;
                }
            }
        }
        return text.length();
    }

    /** A name or a part of a date begins with other members than an item does. */
    private boolean startsItem(int at) {
        for (String name : new String[] {"family", "given", "literal", "date-parts", "dropping-particle",
            "non-dropping-particle", "suffix"}) {
            if (source.text().startsWith("\"" + name + "\"", at)) {
                return false;
            }
        }
        return true;
    }

    private int skipWhite(int from) {
        int i = from;
        while (i < source.text().length() && source.text().charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private void item(JsonValue value) {
        SourceSpan span = source.span(value.start(), value.end());
        if (!value.is(Kind.OBJECT)) {
            report.accept(Diagnostic.error("bad-item", span, "an item of CSL-JSON is an object in braces"));
            return;
        }
        Map<String, StyledText> text = new LinkedHashMap<>();
        Map<String, Contributors> names = new LinkedHashMap<>();
        Map<String, CslDate> dates = new LinkedHashMap<>();
        String id = scalar(value, "id");
        String type = scalar(value, "type");
        String language = scalar(value, "language");
        NameReader nameReader = new NameReader(source, report);
        DateReader dateReader = new DateReader(source, report);
        for (Member member : value.members()) {
            String variable = OTHER_NAMES.getOrDefault(member.name(), member.name());
            JsonValue content = member.value();
            if (variable.equals("id") || variable.equals("type") || variable.equals("language") || content.is(Kind.NULL)) {
                continue;
            }
            if (CslVariables.DATES.contains(variable)) {
                dateReader.read(variable, content).ifPresent(date -> dates.put(variable, date));
            } else if (CslVariables.NAMES.contains(variable)) {
                Contributors people = nameReader.read(variable, content);
                if (!people.isEmpty()) {
                    names.put(variable, people);
                }
            } else {
                String words = words(variable, content);
                if (!words.isBlank()) {
                    text.put(variable, MarkupReader.read(words.strip()));
                }
            }
        }
        items.add(new Read(new CslItem(id, type, text, names, dates, language, nameReader.keepPrefix()), span));
    }

    private String scalar(JsonValue item, String name) {
        return item.get(name).filter(JsonValue::isScalar).map(value -> value.text().strip()).orElse("");
    }

    /** The text of a variable; of a list of strings, as Crossref has them, its parts with commas. */
    private String words(String variable, JsonValue value) {
        if (value.isScalar()) {
            return value.text();
        }
        List<String> parts = new ArrayList<>();
        for (JsonValue part : value.items()) {
            if (part.isScalar()) {
                parts.add(part.text());
            }
        }
        boolean empty = value.items().isEmpty() && value.members().isEmpty();
        if (parts.size() < value.items().size() || !value.members().isEmpty()) {
            report.accept(Diagnostic.warning("not-read", source.span(value.start(), value.end()),
                    "\"" + variable + "\" is no text, number, date or list of names; it is left out"));
        }
        return empty ? "" : String.join(", ", parts);
    }

    private void syntax(JsonSyntaxException e) {
        report.accept(Diagnostic.error("json-syntax", at(e.offset()), e.getMessage()));
    }

    private SourceSpan at(int offset) {
        int start = Math.min(offset, source.text().length());
        return source.span(start, Math.min(start + 1, source.text().length()));
    }
}
