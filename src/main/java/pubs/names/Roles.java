package pubs.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.latex.LatexReader;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.Field;
import pubs.model.PersonName;

/** The people of an entry by the field that names them. */
public final class Roles {
    /** The name fields of BibTeX and biblatex (manual, section 2.2.2). */
    public static final List<String> FIELDS = List.of("author", "editor", "editora", "editorb", "editorc", "translator",
            "annotator", "commentator", "introduction", "foreword", "afterword", "bookauthor", "holder", "shortauthor",
            "shorteditor", "director", "organizer", "namea", "nameb", "namec");

    private Roles() {}

    /**
     * The people of every name field that the entry has, in Unicode, annotated by {@code field+an}.
     *
     * @param diagnostics gets what is wrong with a list of names
     */
    public static Map<String, Contributors> read(Entry entry, Consumer<Diagnostic> diagnostics) {
        return read(entry, FIELDS, diagnostics);
    }

    /** The people of these name fields alone. */
    public static Map<String, Contributors> read(Entry entry, Collection<String> fields, Consumer<Diagnostic> diagnostics) {
        Map<String, Contributors> roles = new LinkedHashMap<>();
        for (String field : fields) {
            if (entry.has(field)) {
                Contributors people = people(entry, field, diagnostics);
                if (!people.isEmpty()) {
                    roles.put(field, people);
                }
            }
        }
        return roles;
    }

    private static Contributors people(Entry entry, String field, Consumer<Diagnostic> diagnostics) {
        NameLists.Names names = NameLists.read(entry.get(field).orElse(""), (rule, message) -> diagnostics.accept(
                new Diagnostic(Severity.WARNING, rule, message, entry.field(field).flatMap(Field::span))));
        var annotations = AnnotationField.parse(entry.first(field + "+an", field + "+an:default").orElse(""));
        List<Contributor> people = new ArrayList<>();
        for (String name : names.names()) {
            people.add(contributor(name, annotations.getOrDefault(people.size() + 1, Set.of())));
        }
        return new Contributors(people, names.others());
    }

    private static Contributor contributor(String name, Set<pubs.model.Annotation> annotations) {
        boolean keyed = NameSplitter.isKeyed(name);
        PersonName parts = keyed ? NameSplitter.parseKeyed(name) : NameSplitter.parse(name);
        boolean literal = !keyed && parts.given().isEmpty() && parts.prefix().isEmpty() && NameSplitter.isGroup(name)
                && !name.startsWith("{\\");
        PersonName decoded = new PersonName(plain(parts.given()), plain(parts.prefix()), plain(parts.family()),
                plain(parts.suffix()));
        return new Contributor(decoded, literal, annotations);
    }

    private static String plain(String latex) {
        // A no-break space in a name is one of LaTeX's ties: it parts words like any other.
        String text = LatexReader.plain(latex).replace('\u00A0', ' ').strip();
        // Below the combining marks every text is composed, and asking costs the loading of Unicode's tables.
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
