package pubs.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pubs.bibtex.RawField;
import pubs.model.PersonName;
import pubs.names.NameSplitter;

/** {@code author = {Jane van Doe and Roe}}  ->  {@code {van Doe, Jane and Roe}}: the one form that no reader gets wrong. */
final class FamilyFirst extends FieldTransform {
    private static final Set<String> FIELDS = Set.of("author", "editor", "editora", "editorb", "editorc", "translator",
            "annotator", "commentator", "introduction", "foreword", "afterword", "bookauthor", "holder", "director");

    @Override
    boolean concerns(String name) {
        return FIELDS.contains(name);
    }

    @Override
    RawField field(RawField field) {
        return field.text().map(text -> field.withText(names(text))).orElse(field);
    }

    private static String names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : NameSplitter.split(list)) {
            names.add(familyFirst(name.strip()));
        }
        String joined = String.join(" and ", names);
        return names.contains("") ? list : joined;
    }

    private static String familyFirst(String name) {
        // With commas it has the form already; keys with equals signs and names in braces are no names in parts.
        if (name.equals("others") || name.indexOf(',') >= 0 || name.indexOf('=') >= 0 || name.startsWith("{")) {
            return name;
        }
        PersonName parts = NameSplitter.parse(name);
        String family = join(parts.prefix(), parts.family());
        String suffix = parts.suffix().isEmpty() ? "" : ", " + parts.suffix();
        return parts.given().isEmpty() ? name : family + suffix + ", " + parts.given();
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : first + " " + second;
    }
}
