package pubs.sync.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.model.CitationKey;

/**
 * What the library gave a BibTeX file of a paper, entry by entry. As text, a file of lines, sorted by key, so that version
 * control can merge it:
 *
 * <pre>
 * pubs-sync 1
 * &#64;article smith2020 &lt; Smith:2020
 *   title = On Names
 * </pre>
 *
 * The name after {@code <} is the library's key where it is another one. Values are one line each.
 */
public final class BaseRecord {
    private static final String HEAD = "pubs-sync 1";
    private static final String COMMENT = "# What pubs sync last took from the library into the BibTeX file of this name. "
            + "Keep it under version control.\n";

    /** An entry as the library gave it. @param libraryKey the key there */
    public record Given(CitationKey key, CitationKey libraryKey, Values values) {}

    /** The record cannot be read. */
    public static final class InvalidRecordException extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Diagnostic diagnostic;

        InvalidRecordException(Diagnostic diagnostic) {
            super(diagnostic.message());
            this.diagnostic = diagnostic;
        }

        public Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    private final Map<CitationKey, Given> entries = new TreeMap<>();

    /** An entry of the paper, by its key there. */
    public Optional<Given> find(CitationKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    public Iterable<Given> entries() {
        return entries.values();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public void put(Given given) {
        entries.remove(given.key());
        entries.put(given.key(), given);
    }

    public void remove(CitationKey key) {
        entries.remove(key);
    }

    public BaseRecord copy() {
        BaseRecord copy = new BaseRecord();
        copy.entries.putAll(entries);
        return copy;
    }

    /** @throws InvalidRecordException for a line that is none of a record, such as the marks of a failed merge */
    public static BaseRecord read(SourceText source) throws InvalidRecordException {
        BaseRecord record = new BaseRecord();
        Map<String, String> fields = new LinkedHashMap<>();
        String head = "";
        boolean begun = false;
        int at = 0;
        for (String line : source.text().split("\n", -1)) {
            String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            boolean field = text.startsWith("  ") && text.contains(" =") && !head.isEmpty();
            if (text.equals(HEAD) && !begun) {
                begun = true;
            } else if (text.startsWith("@") && begun && text.indexOf(' ') > 0) {
                record.add(head, fields);
                head = text;
                fields.clear();
            } else if (field) {
                int equals = text.indexOf(" =");
                fields.put(text.substring(2, equals), text.substring(Math.min(text.length(), equals + 3)));
            } else if (!text.isBlank() && !text.startsWith("#")) {
                throw new InvalidRecordException(Diagnostic.error("bad-base", source.span(at, at + text.length()),
                        "this is no line of a record of pubs sync; mend the file, or delete it to begin anew"));
            }
            at += line.length() + 1;
        }
        record.add(head, fields);
        return record;
    }

    private void add(String head, Map<String, String> fields) {
        if (!head.isEmpty()) {
            int blank = head.indexOf(' ');
            String keys = head.substring(blank + 1);
            int other = keys.indexOf(" < ");
            CitationKey key = new CitationKey(other < 0 ? keys : keys.substring(0, other));
            put(new Given(key, other < 0 ? key : new CitationKey(keys.substring(other + 3)),
                    new Values(head.substring(1, blank), fields)));
        }
    }

    /** The record as text; what is read from it is the same record. */
    public String write() {
        StringBuilder text = new StringBuilder(COMMENT).append(HEAD).append('\n');
        for (Given given : entries.values()) {
            text.append('@').append(given.values().type()).append(' ').append(given.key());
            if (!given.libraryKey().value().equals(given.key().value())) {
                text.append(" < ").append(given.libraryKey());
            }
            text.append('\n');
            given.values().fields().forEach((name, value) -> text.append("  ").append(name).append(" = ")
                    .append(oneLine(value)).append('\n'));
        }
        return text.toString();
    }

    private static String oneLine(String value) {
        return value.indexOf('\n') < 0 && value.indexOf('\r') < 0 ? value : value.replaceAll("\\s+", " ");
    }
}
