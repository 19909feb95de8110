package pubs.csl;

import java.util.List;
import java.util.Map;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.PersonName;

/**
 * Writes items as CSL-JSON (schema {@code csl-data.json} 1.0.2), one variable a line. Rich text is in the markup of
 * citeproc-js (its manual, "HTML-like formatting tags"); text in mathematics is in its readable form.
 */
public final class CslJson {
    private final StringBuilder json = new StringBuilder();

    private CslJson() {}

    /** The items as a JSON array, ending in a line feed. */
    public static String write(List<CslItem> items) {
        CslJson writer = new CslJson();
        writer.json.append('[');
        String separator = "\n";
        for (CslItem item : items) {
            writer.json.append(separator);
            writer.item(item);
            separator = ",\n";
        }
        return writer.json.append(items.isEmpty() ? "]\n" : "\n]\n").toString();
    }

    private void item(CslItem item) {
        json.append("  {\n    \"id\": ");
        string(item.id());
        key("type");
        string(item.type());
        item.names().forEach((variable, people) -> {
            key(variable);
            names(people, item.keepPrefix());
        });
        item.text().forEach((variable, text) -> {
            key(variable);
            string(CitationMarkup.of(text));
        });
        item.dates().forEach((variable, date) -> {
            key(variable);
            date(date);
        });
        if (!item.language().isEmpty()) {
            key("language");
            string(item.language());
        }
        json.append("\n  }");
    }

    private void key(String variable) {
        json.append(",\n    ");
        string(variable);
        json.append(": ");
    }

    /** CSL-JSON has no "and others": it is one more name, which every program prints as it stands. */
    private void names(Contributors people, boolean keepPrefix) {
        json.append('[');
        String separator = "";
        for (Contributor person : people.people()) {
            json.append(separator);
            name(person, keepPrefix);
            separator = ", ";
        }
        json.append(people.others() ? separator + "{\"literal\": \"others\"}" : "").append(']');
    }

    private void name(Contributor person, boolean keepPrefix) {
        PersonName name = person.name();
        if (person.literal()) {
            json.append("{\"literal\": ");
            string(name.display());
            json.append('}');
            return;
        }
        json.append("{\"family\": ");
        string(name.family());
        for (Map.Entry<String, String> part : List.of(Map.entry("given", name.given()),
                Map.entry(keepPrefix ? "non-dropping-particle" : "dropping-particle", name.prefix()),
                Map.entry("suffix", name.suffix()))) {
            if (!part.getValue().isEmpty()) {
                json.append(", ");
                string(part.getKey());
                json.append(": ");
                string(part.getValue());
            }
        }
        json.append('}');
    }

    private void date(CslDate date) {
        if (date.start().isEmpty()) {
            json.append("{\"literal\": ");
            string(date.literal());
            json.append('}');
            return;
        }
        CslDate.Point start = date.start().get();
        // citeproc-js gives up on all items for a range whose ends have not the same parts. One without an end has zeros there.
        int parts = date.end().map(end -> Math.min(parts(start), parts(end))).orElse(parts(start));
        json.append("{\"date-parts\": [");
        point(start, parts);
        date.end().ifPresent(end -> {
            json.append(", ");
            point(end, parts);
        });
        json.append(date.open() ? ", [0" + ", 0".repeat(parts - 1) + "]]" : "]");
        json.append(start.season() > 0 ? ", \"season\": " + start.season() : "");
        json.append(date.circa() ? ", \"circa\": true}" : "}");
    }

    private static int parts(CslDate.Point point) {
        return point.month() == 0 ? 1 : point.day() == 0 ? 2 : 3;
    }

    /** CSL has no year 0: -1 is 1 BC. */
    private void point(CslDate.Point point, int parts) {
        json.append('[').append(point.year() > 0 ? point.year() : point.year() - 1);
        json.append(parts > 1 ? ", " + point.month() : "");
        json.append(parts > 2 ? ", " + point.day() : "").append(']');
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> {
                    boolean lone = Character.isSurrogate(c) && !paired(text, i);
                    if (c < 0x20 || c == '\u2028' || c == '\u2029' || lone) {
                        String hex = Integer.toHexString(c);
                        json.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
