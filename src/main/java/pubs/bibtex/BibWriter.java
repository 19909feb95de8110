package pubs.bibtex;

import java.util.List;
import java.util.Set;
import pubs.model.Entry;
import pubs.model.Field;

/** Writes an entry as fresh BibTeX, in one shape: a field a line, equals signs aligned, values in braces. */
public final class BibWriter {
    /** Fields that are nobody's business but the owner's. */
    public static final Set<String> PRIVATE = Set.of("file", "owner", "timestamp", "abstract", "keywords", "author+an",
            "editor+an", "selected", "award", "pdf", "code", "slides", "video", "poster", "website", "note+an", "comment",
            "groups", "kind", "annotation", "annote");

    private BibWriter() {}

    /** The entry without some fields, ending in a line feed. */
    public static String write(Entry entry, Set<String> without) {
        List<Field> fields = entry.fields().stream().filter(field -> !without.contains(field.name())).toList();
        int width = fields.stream().mapToInt(field -> field.name().length()).max().orElse(0);
        StringBuilder text = new StringBuilder("@").append(entry.type()).append('{').append(entry.key()).append(",\n");
        for (Field field : fields) {
            text.append("  ").append(field.name()).append(" ".repeat(width - field.name().length())).append(" = {")
                    .append(balanced(field.value())).append("},\n");
        }
        return text.append("}\n").toString();
    }

    /** A value with a brace too many or too few would spoil all that follows: such braces are left out. */
    private static String balanced(String value) {
        int depth = 0;
        boolean whole = true;
        for (int i = 0; i < value.length(); i++) {
            depth += value.charAt(i) == '{' ? 1 : value.charAt(i) == '}' ? -1 : 0;
            whole &= depth >= 0;
        }
        return whole && depth == 0 ? value : value.replace("{", "").replace("}", "");
    }
}
