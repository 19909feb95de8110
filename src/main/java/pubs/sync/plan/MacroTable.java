package pubs.sync.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.Block;
import pubs.bibtex.EntrySyntax;
import pubs.bibtex.FieldSyntax;
import pubs.bibtex.ValuePart;
import pubs.diagnostic.SourceText;
import pubs.model.Entry;

/** The {@code @string}s of some files: what they are and what they need. Names compare without case. */
final class MacroTable {
    private static final Set<String> MONTHS = Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov", "dec");

    /** A definition. @param raw its value as it is written @param needs the macros that the value names */
    record Definition(String name, String raw, List<String> needs) {}

    private final Map<String, Definition> definitions = new HashMap<>();

    static MacroTable of(List<BibFile> files) {
        MacroTable table = new MacroTable();
        for (BibFile file : files) {
            for (Block block : file.blocks()) {
                if (block instanceof Block.StringBlock string) {
                    EntrySyntax syntax = string.syntax();
                    for (FieldSyntax field : syntax.fields()) {
                        table.definitions.put(field.name(), new Definition(field.name(), syntax.raw(field), names(syntax, field)));
                    }
                }
            }
        }
        return table;
    }

    /** The macros that a value names, in lower case; the months, which are always there, left out. */
    static List<String> names(EntrySyntax syntax, FieldSyntax field) {
        List<String> names = new ArrayList<>(0);
        for (ValuePart part : field.parts()) {
            if (part.kind() == ValuePart.Kind.MACRO) {
                String name = syntax.source().text().substring(part.start(), part.end()).toLowerCase(Locale.ROOT);
                if (!MONTHS.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    Optional<Definition> find(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    /** Some macros and all that they need, each after those it needs. */
    List<Definition> closure(List<String> names) {
        Map<String, Definition> found = new LinkedHashMap<>();
        for (String name : names) {
            collect(name, found, 0);
        }
        return List.copyOf(found.values());
    }

    private void collect(String name, Map<String, Definition> found, int depth) {
        Definition definition = definitions.get(name);
        if (definition != null && !found.containsKey(name) && depth < 50) {
            definition.needs().forEach(needed -> collect(needed, found, depth + 1));
            found.put(name, definition);
        }
    }

    /** Reads one entry with the macros it names expanded. */
    Entry expand(Block.EntryBlock block, List<String> names) {
        StringBuilder text = new StringBuilder();
        closure(names).forEach(definition -> text.append("@string{").append(definition.name()).append(" = ")
                .append(definition.raw()).append("}\n"));
        text.append(block.text());
        List<Entry> entries = BibReader.read(List.of(BibFile.of(new SourceText("", text.toString()))), found -> { }).entries();
        return entries.get(0);
    }

    /** What a macro says, expanded. */
    String text(String name) {
        StringBuilder text = new StringBuilder();
        closure(List.of(name)).forEach(definition -> text.append("@string{").append(definition.name()).append(" = ")
                .append(definition.raw()).append("}\n"));
        text.append("@misc{k, t = ").append(name).append("}");
        return BibReader.read(List.of(BibFile.of(new SourceText("", text.toString()))), found -> { }).entries().get(0)
                .get("t").orElse("");
    }
}
