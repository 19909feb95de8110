package pubs.convert;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pubs.bibtex.BibFile;
import pubs.bibtex.Block;
import pubs.bibtex.EntrySyntax;
import pubs.bibtex.FieldSyntax;
import pubs.bibtex.ValuePart;

/** The macros that some entries of a file use, with those that these use. */
final class NeededMacros {
    private final Set<String> names = new HashSet<>();

    private NeededMacros() {}

    /** @param wanted the offsets at which the entries begin */
    static NeededMacros of(BibFile file, Set<Integer> wanted) {
        NeededMacros needed = new NeededMacros();
        Map<String, EntrySyntax> definitions = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>();
        for (Block block : file.blocks()) {
            if (block instanceof Block.StringBlock string) {
                EntrySyntax syntax = string.syntax();
                syntax.fields().forEach(field -> definitions.put(field.name(), syntax));
            } else if (block instanceof Block.EntryBlock entry && wanted.contains(block.span().start())) {
                collect(entry.syntax(), waiting);
            }
        }
        while (!waiting.isEmpty()) {
            String name = waiting.pop();
            if (definitions.containsKey(name) && needed.names.add(name)) {
                collect(definitions.get(name), waiting);
            }
        }
        return needed;
    }

    private static void collect(EntrySyntax syntax, Deque<String> names) {
        for (FieldSyntax field : syntax.fields()) {
            for (ValuePart part : field.parts()) {
                if (part.kind() == ValuePart.Kind.MACRO) {
                    names.push(syntax.source().text().substring(part.start(), part.end()).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    boolean has(Block.StringBlock block) {
        return block.syntax().fields().stream().anyMatch(field -> names.contains(field.name()));
    }
}
