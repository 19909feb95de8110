package pubs.csl.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import pubs.csl.json.JsonValue.Kind;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.PersonName;

/** Reads the name variables of an item. */
final class NameReader {
    private final SourceText source;
    private final Consumer<Diagnostic> report;
    private boolean keepPrefix;

    NameReader(SourceText source, Consumer<Diagnostic> report) {
        this.source = source;
        this.report = report;
    }

    /** Whether a name read so far had a particle that stays with the family name. */
    boolean keepPrefix() {
        return keepPrefix;
    }

    Contributors read(String variable, JsonValue value) {
        List<Contributor> people = new ArrayList<>();
        boolean others = false;
        List<JsonValue> list = value.is(Kind.ARRAY) ? value.items() : List.of(value);
        for (JsonValue name : list) {
            boolean text = name.is(Kind.STRING);
            if (!text && !name.is(Kind.OBJECT)) {
                report.accept(Diagnostic.error("bad-name", source.span(name.start(), name.end()),
                        "a name of \"" + variable + "\" is an object with family and given, or literal"));
                continue;
            }
            String literal = text ? name.text().strip() : part(name, "literal");
            if (!literal.isEmpty()) {
                others |= literal.equalsIgnoreCase("others");
                if (!literal.equalsIgnoreCase("others")) {
                    people.add(new Contributor(new PersonName("", "", literal, ""), true, Set.of()));
                }
            } else {
                PersonName parts = person(name);
                if (!parts.display().isEmpty()) {
                    people.add(new Contributor(parts, parts.given().isEmpty() && parts.family().indexOf(' ') > 0, Set.of()));
                }
            }
        }
        return new Contributors(people, others);
    }

    private PersonName person(JsonValue name) {
        String family = part(name, "family");
        String given = part(name, "given");
        String kept = part(name, "non-dropping-particle");
        String prefix = (part(name, "dropping-particle") + " " + kept).strip();
        keepPrefix |= !kept.isEmpty();
        if (family.isEmpty()) {
            return new PersonName("", prefix, given, part(name, "suffix"));
        }
        // Particles within the family name are parted from it by all processors (CSL 1.0.2, "Name-part Order").
        int start = prefix.isEmpty() ? particles(family) : 0;
        if (start > 0) {
            keepPrefix = true;
            prefix = family.substring(0, start).strip();
            family = family.substring(start);
        }
        return new PersonName(given, prefix, family, part(name, "suffix"));
    }

    /** Where the first word with a capital begins after words without one; 0 when there are none. */
    private static int particles(String family) {
        int start = 0;
        for (int i = 0; i < family.length(); i = family.indexOf(' ', i) + 1) {
            if (!Character.isLowerCase(family.codePointAt(i))) {
                start = Character.isUpperCase(family.codePointAt(i)) ? i : 0;
                break;
            }
            if (family.indexOf(' ', i) < 0) {
                return 0;
            }
        }
        return start;
    }

    private static String part(JsonValue name, String part) {
        return name.get(part).filter(JsonValue::isScalar).map(value -> value.text().strip()).orElse("");
    }
}
