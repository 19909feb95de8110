package pubs.tidy;

import java.util.Set;
import java.util.function.UnaryOperator;
import pubs.bibtex.RawField;

/** Names of journals in another form, as far as that is known. Macros and names with LaTeX in them stay. */
final class JournalNames extends FieldTransform {
    private static final Set<String> FIELDS = Set.of("journal", "journaltitle");

    private final UnaryOperator<String> form;

    /** @param form of a name in plain text; the name itself when nothing is known of it */
    JournalNames(UnaryOperator<String> form) {
        this.form = form;
    }

    @Override
    boolean concerns(String name) {
        return FIELDS.contains(name);
    }

    @Override
    RawField field(RawField field) {
        return field.text().map(text -> {
            String name = (text.startsWith("{") && text.indexOf('}') == text.length() - 1 ? text.substring(1, text.length() - 1) : text)
                    .replace("\\&", "&").replace('~', ' ').strip();
            String other = name.chars().anyMatch(c -> "\\{}$#%".indexOf(c) >= 0) ? name : form.apply(name);
            return other.equals(name) ? field : field.withText(other.replace("&", "\\&"));
        }).orElse(field);
    }
}
