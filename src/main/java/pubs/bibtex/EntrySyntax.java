package pubs.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;

/**
 * Where the parts of an entry stand in its text.
 *
 * @param source   the text
 * @param keyStart offset of the citation key
 * @param keyEnd   offset after it, the same as {@code keyStart} when there is none
 * @param keyComma offset of the comma after the key, -1 when there is none
 * @param fields   in their order, repeated ones included
 * @param bodyEnd  offset of the closing delimiter, or the end of the entry when it is missing
 * @param problems what BibTeX would refuse, with its place
 * @param shape    the punctuation of the entry without its words, for {@link EntryGrammar}
 */
public record EntrySyntax(SourceText source, int keyStart, int keyEnd, int keyComma, List<FieldSyntax> fields,
        int bodyEnd, List<Diagnostic> problems, String shape) {

    public String key() {
        return source.text().substring(keyStart, keyEnd);
    }

    /** The value of a field as it stands in the text, with its delimiters. */
    public String raw(FieldSyntax field) {
        return source.text().substring(field.valueStart(), field.valueEnd());
    }

    /** The first field with the name, which is the one that counts. */
    public Optional<FieldSyntax> field(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        for (FieldSyntax field : fields) {
            if (field.name().equals(folded)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
