package pubs.csl;

import java.util.ArrayList;
import java.util.List;
import pubs.csl.style.PreparedStyle.Repeated;
import pubs.csl.text.Chunk;
import pubs.model.TextStyle;

/**
 * Names that an entry begins with and that the entry before began with too, as a style wants them (CSL 1.0.2,
 * {@code subsequent-author-substitute-rule}).
 */
final class RepeatedNames {
    private RepeatedNames() {}

    /** The names of a list as they are written, one by one; the last text is what stands between and after them. */
    static List<String> written(List<Chunk> names) {
        List<String> written = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        int before = Chunk.NOBODY;
        for (Chunk chunk : names) {
            int person = chunk.contributor();
            if (person == Chunk.NOBODY) {
                between.append(chunk.text());
            } else if (person == before) {
                written.set(written.size() - 1, written.get(written.size() - 1) + chunk.text());
            } else {
                written.add(chunk.text());
            }
            before = person;
        }
        written.add(between.toString());
        return List.copyOf(written);
    }

    /** The list with the style's substitute for what it repeats; the list itself when that is nothing. */
    static List<Chunk> replace(List<Chunk> names, List<String> before, Repeated repeated, TextStyle style) {
        List<String> written = written(names);
        if (repeated.substitute().isEmpty() || before.isEmpty()) {
            return names;
        }
        int people = written.size() - 1;
        boolean complete = written.equals(before);
        return switch (repeated.rule()) {
            case "complete-each" -> complete ? first(people, names, repeated.substitute(), style) : names;
            case "partial-each" -> first(common(written, before), names, repeated.substitute(), style);
            case "partial-first" -> first(Math.min(1, common(written, before)), names, repeated.substitute(), style);
            default -> complete ? List.of(Chunk.content(repeated.substitute(), style)) : names;
        };
    }

    /** How many names both lists begin with. */
    private static int common(List<String> some, List<String> others) {
        int people = Math.min(some.size(), others.size()) - 1;
        int common = 0;
        while (common < people && some.get(common).equals(others.get(common))) {
            common++;
        }
        return common;
    }

    /** The list with something in the place of each of its first names. */
    private static List<Chunk> first(int count, List<Chunk> names, String substitute, TextStyle style) {
        List<Chunk> chunks = new ArrayList<>(names.size());
        int replaced = 0;
        int before = Chunk.NOBODY;
        for (Chunk chunk : names) {
            int person = chunk.contributor();
            boolean begins = person != Chunk.NOBODY && person != before;
            replaced += begins ? 1 : 0;
            before = person;
            if (person == Chunk.NOBODY || replaced > count) {
                chunks.add(chunk);
            } else if (begins) {
                chunks.add(Chunk.content(substitute, style));
            }
        }
        return chunks;
    }
}
