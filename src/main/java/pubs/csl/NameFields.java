package pubs.csl;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pubs.latex.LatexWriter;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.PersonName;

/** People as BibTeX writes them: {@code van Doe, Jr, Jane and {The Group} and others}. */
public final class NameFields {
    private static final Map<String, String> OF_VARIABLE = new HashMap<>();

    static {
        RoleMapping.OF_FIELD.forEach((field, variable) -> OF_VARIABLE.merge(variable, field, NameFields::better));
        OF_VARIABLE.put("editor", "editor");
        OF_VARIABLE.put("editorial-director", "editorc");
    }

    private NameFields() {}

    /** Of two fields that are read as one variable always the same. */
    private static String better(String one, String other) {
        return one.length() < other.length() || one.length() == other.length() && one.compareTo(other) < 0 ? one : other;
    }

    /** {@code container-author -> bookauthor}; the variable itself when it is none of names. */
    static String fieldOf(String variable) {
        return OF_VARIABLE.getOrDefault(variable, variable);
    }

    /** What the field's {@code type} says of the role, where the field alone does not. */
    static Optional<String> editorType(String variable) {
        return variable.equals("editorial-director") ? Optional.of("editorialdirector") : Optional.empty();
    }

    /** The people as the value of a field. */
    public static String value(Contributors people) {
        StringBuilder list = new StringBuilder();
        for (Contributor person : people.people()) {
            list.append(list.length() == 0 ? "" : " and ").append(name(person));
        }
        return list.append(people.others() ? (list.length() == 0 ? "others" : " and others") : "").toString();
    }

    private static String name(Contributor person) {
        PersonName name = person.name();
        if (person.literal() || name.given().isEmpty() && name.prefix().isEmpty() && name.suffix().isEmpty()
                && name.family().indexOf(' ') > 0) {
            return "{" + LatexWriter.bibtex(name.display()) + "}";
        }
        String prefix = name.prefix().isEmpty() ? "" : LatexWriter.bibtex(name.prefix()) + " ";
        String suffix = name.suffix().isEmpty() ? "" : ", " + part(name.suffix());
        String given = name.given().isEmpty() ? "" : ", " + part(name.given());
        String family = name.family().isEmpty() ? "" : family(name.family(), !prefix.isEmpty());
        return prefix + family + suffix + given;
    }

    /** A word in small letters before others would be taken for a particle. */
    private static String family(String text, boolean prefixed) {
        boolean small = text.indexOf(' ') > 0 && Character.isLowerCase(text.codePointAt(0)) || prefixed
                && Character.isLowerCase(text.codePointAt(0));
        return small ? "{" + LatexWriter.bibtex(text) + "}" : part(text);
    }

    /** Commas and the word {@code and} part names. */
    private static String part(String text) {
        String latex = LatexWriter.bibtex(text);
        String lower = " " + text.toLowerCase(Locale.ROOT) + " ";
        return text.indexOf(',') >= 0 || lower.contains(" and ") || text.indexOf('=') >= 0 ? "{" + latex + "}" : latex;
    }
}
