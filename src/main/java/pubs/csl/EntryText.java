package pubs.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pubs.latex.LatexReader;
import pubs.model.Entry;
import pubs.model.Field;
import pubs.model.StyledText;

/** The fields of an entry, decoded in the way their kind of value asks for (biblatex manual, section 2.2.1). */
final class EntryText {
    private final String type;
    /** The fields that have a value. Most of the questions asked of an entry are about fields it has not. */
    private final Map<String, String> fields = new HashMap<>();

    EntryText(Entry entry) {
        type = entry.type().name();
        for (Field field : entry.fields()) {
            if (!field.value().isBlank()) {
                fields.put(field.name(), field.value());
            }
        }
    }

    String type() {
        return type;
    }

    boolean has(String... names) {
        return !raw(names).isEmpty();
    }

    /** The LaTeX text of the first of the fields that has a value; empty when none has. */
    String raw(String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    /** The text of the first of the fields that has a value; empty when none has. */
    StyledText text(String... names) {
        String value = raw(names);
        return value.isEmpty() ? StyledText.EMPTY : decode(value);
    }

    /** The characters of {@link #text}. */
    String plain(String... names) {
        return text(names).plain();
    }

    /** A field whose whole value may be a localisation key. */
    StyledText keyed(String name) {
        String value = raw(name);
        return value.isEmpty() ? StyledText.EMPTY : decode(Bibstrings.resolve(value));
    }

    /** A keyword of biblatex: the value in lower case, without braces. */
    String word(String... names) {
        return plain(names).toLowerCase(Locale.ROOT);
    }

    /**
     * A field that is no LaTeX text (an address, an identifier): the characters as written, but the escapes that BibTeX
     * users put before them taken off. {@code 10.1000/a\_b -> 10.1000/a_b}, the argument of a {@code url} command stands for the command.
     */
    String verbatim(String... names) {
        String value = raw(names).strip();
        if (value.startsWith("\\url{") && value.endsWith("}")) {
            value = value.substring("\\url{".length(), value.length() - 1);
        } else if (value.startsWith("{") && value.endsWith("}")) {
            value = value.substring(1, value.length() - 1);
        }
        if (value.indexOf('\\') < 0) {
            return value.strip();
        }
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean escapes = c == '\\' && i + 1 < value.length() && "_%#&$~{}".indexOf(value.charAt(i + 1)) >= 0;
            if (!escapes) {
                text.append(c);
            }
        }
        String plain = text.toString();
        // What is written {\_} in a BibTeX file is _ in the address.
        return plain.replace("{_}", "_").replace("{%}", "%").replace("{#}", "#").replace("{&}", "&").strip();
    }

    /**
     * A literal list of biblatex, joined by {@code ;}. BibTeX has no such lists: in an entry that speaks its dialect
     * {@code and} is a word ({@code Simon and Schuster}). {@code Durham and London -> Durham; London}.
     */
    StyledText list(boolean keys, String... names) {
        String value = raw(names);
        if (value.isEmpty()) {
            return StyledText.EMPTY;
        }
        StyledText joined = StyledText.EMPTY;
        for (String item : bibtexDialect() ? List.of(value) : items(value)) {
            if (item.equals("others")) {
                joined = joined.append(StyledText.of(" et al."));
            } else {
                joined = Phrase.list(joined, decode(keys ? Bibstrings.resolve(item) : item));
            }
        }
        return joined;
    }

    /** Whether the entry is written in BibTeX's words and none of biblatex's own. */
    private boolean bibtexDialect() {
        return has("address", "journal", "school", "year") && !has("date", "location", "journaltitle", "langid");
    }

    /** The parts of a value between {@code and}s outside braces. */
    static List<String> items(String value) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == ' ' && depth == 0 && value.regionMatches(true, i, " and ", 0, 5)) {
                items.add(value.substring(start, i).strip());
                start = i + 5;
                i = start - 2;
            }
        }
        items.add(value.substring(start).strip());
        items.removeIf(String::isEmpty);
        return items;
    }

    /** The value of an entry option, {@code url=false}; empty when it is not set, {@code true} when it has no value. */
    String option(String name) {
        String options = raw("options");
        if (options.isEmpty()) {
            return "";
        }
        for (String option : options.split(",")) {
            int equals = option.indexOf('=');
            String key = equals < 0 ? option : option.substring(0, equals);
            if (key.strip().equalsIgnoreCase(name)) {
                return equals < 0 ? "true" : option.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static StyledText decode(String latex) {
        return Phrase.trim(LatexReader.read(Bibstrings.expand(latex)));
    }
}
