package pubs.sync.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * The few things that are read of YAML: the value of a key at the top, be it on its line, a list in brackets, a list below
 * it or a block of text. {@code bibliography: [a.bib, "b.bib"] -> a.bib, b.bib}.
 */
public final class YamlHeader {
    private final String[] lines;

    private YamlHeader(String text) {
        this.lines = text.split("\r\n|\n|\r", -1);
    }

    /** @param text of a YAML file, or of the header of a document without the lines that enclose it */
    public static YamlHeader of(String text) {
        return new YamlHeader(text);
    }

    /** The texts under a key, at any depth: Quarto has {@code bibliography} below {@code format} as well. */
    public List<String> values(String key) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith(key) && line.substring(key.length()).stripLeading().startsWith(":")) {
                String value = line.substring(line.indexOf(':') + 1).strip();
                if (value.isEmpty() || value.startsWith("|") || value.startsWith(">")) {
                    below(i, values);
                } else {
                    add(value, values);
                }
            }
        }
        return values;
    }

    private void below(int at, List<String> values) {
        int indent = indent(lines[at]);
        for (int i = at + 1; i < lines.length; i++) {
            String line = lines[i].strip();
            boolean item = line.startsWith("- ");
            if (!line.isEmpty() && (indent(lines[i]) < indent || indent(lines[i]) == indent && !item)) {
                return;
            }
            add(item ? line.substring(2) : line, values);
        }
    }

    private static void add(String value, List<String> values) {
        String text = value;
        int comment = text.indexOf(" #");
        text = (comment < 0 ? text : text.substring(0, comment)).strip();
        boolean list = text.startsWith("[") && text.endsWith("]") && text.indexOf('@') < 0;
        for (String part : list ? text.substring(1, text.length() - 1).split(",") : new String[] {text}) {
            String bare = part.strip();
            boolean quoted = bare.length() > 1 && (bare.charAt(0) == '"' || bare.charAt(0) == '\'')
                    && bare.charAt(bare.length() - 1) == bare.charAt(0);
            bare = quoted ? bare.substring(1, bare.length() - 1) : bare;
            if (!bare.isBlank()) {
                values.add(bare);
            }
        }
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
