package pubs.bibtex;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.StringValue;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/**
 * JBibTeX as the grammar of one entry. It gets the values of the entry's fields under names of ours, so that its objections
 * to keys, names and repeated fields cannot cost a value.
 */
final class EntryGrammar {
    private final BibTeXParser parser;

    EntryGrammar() {
        try {
            parser = new BibTeXParser() {
                @Override
                public void checkStringResolution(Key key, BibTeXString string) {
                    // Undefined macros are found, reported and quoted before the parser sees them.
                }

                @Override
                public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
                    // Parents are looked up over all files, later.
                }
            };
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Defines a macro for all that is parsed afterwards. */
    void define(String name, String value) {
        parser.addMacro(new BibTeXString(new Key(name), new StringValue(value, StringValue.Style.BRACED)));
    }

    /** The values of some fields, given as they stand; nothing when JBibTeX does not take one of them. */
    Optional<List<String>> values(List<String> raw) {
        StringBuilder text = new StringBuilder("@misc{k");
        for (int i = 0; i < raw.size(); i++) {
            text.append(",\n f").append(i).append(" = ").append(raw.get(i));
        }
        try {
            BibTeXDatabase database = parser.parse(new StringReader(text.append("\n}").toString()));
            Map<Key, BibTeXEntry> entries = database.getEntries();
            if (entries.size() != 1) {
                return Optional.empty();
            }
            Map<Key, Value> fields = entries.values().iterator().next().getFields();
            if (fields.size() != raw.size()) {
                return Optional.empty();
            }
            List<String> values = new ArrayList<>(raw.size());
            for (Value value : fields.values()) {
                values.add(value.toUserString());
            }
            return Optional.of(values);
        } catch (ParseException | TokenMgrException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
