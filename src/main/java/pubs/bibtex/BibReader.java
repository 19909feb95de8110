package pubs.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pubs.bibtex.Block.Part;
import pubs.bibtex.Block.RawEntry;
import pubs.bibtex.Block.RawField;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.SourceText;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;
import pubs.model.Library;

/**
 * Reads BibTeX files into a library, entry by entry: what is wrong with one is a diagnostic and costs no other. Macros of
 * one file hold in those read after it, as for BibTeX.
 */
public final class BibReader {
    private final Consumer<Diagnostic> diagnostics;
    private final EntryGrammar grammar = new EntryGrammar();
    private final Map<String, String> macros = new HashMap<>();
    private final Map<CitationKey, SourceSpan> firsts = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private BibReader(Consumer<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
        String[] months = {"January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December"};
        for (String month : months) {
            define(month.substring(0, 3).toLowerCase(Locale.ROOT), month);
        }
    }

    /**
     * All entries of some files in their order. Of two entries with one key both are there.
     *
     * @param diagnostics gets what is wrong, each with its place
     */
    public static Library read(List<BibFile> files, Consumer<Diagnostic> diagnostics) {
        BibReader reader = new BibReader(diagnostics);
        files.forEach(reader::read);
        return new Library(reader.entries);
    }

    private void read(BibFile file) {
        SourceText source = file.source();
        for (Block.Fault fault : file.faults()) {
            diagnostics.accept(Diagnostic.error(fault.rule(), source.span(fault.start(), fault.end()), fault.message()));
        }
        for (Block block : file.blocks()) {
            if (block instanceof Block.Strings strings) {
                for (RawField macro : strings.macros()) {
                    define(macro.name().toLowerCase(Locale.ROOT), values(source, List.of(macro)).get(0));
                }
            } else if (block instanceof RawEntry entry) {
                entries.add(entry(source, entry));
            }
        }
    }

    private void define(String name, String value) {
        macros.put(name, value);
        grammar.define(name, value);
    }

    private Entry entry(SourceText source, RawEntry raw) {
        CitationKey key = new CitationKey(raw.key());
        SourceSpan keySpan = source.span(raw.keyStart(), raw.keyStart() + raw.key().length());
        SourceSpan first = raw.key().isEmpty() ? null : firsts.putIfAbsent(key, keySpan);
        if (first != null) {
            diagnostics.accept(Diagnostic.error("duplicate-key", keySpan, "the key \"" + raw.key()
                    + "\" is taken already by the entry at " + first.place() + "; both entries are kept, rename one"));
        }
        List<RawField> kept = withoutRepeated(source, raw);
        List<String> values = values(source, kept);
        List<Field> fields = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            RawField field = kept.get(i);
            fields.add(new Field(field.name(), blanks(values.get(i)),
                    Optional.of(source.span(field.valueStart(), field.valueEnd()))));
        }
        return new Entry(key, new EntryType(raw.type()), fields, Optional.of(source.span(raw.start(), raw.end())));
    }

    /** BibTeX takes the first of two fields with one name. */
    private List<RawField> withoutRepeated(SourceText source, RawEntry raw) {
        Set<String> names = new HashSet<>();
        List<RawField> kept = new ArrayList<>(raw.fields().size());
        for (RawField field : raw.fields()) {
            if (names.add(field.name().toLowerCase(Locale.ROOT))) {
                kept.add(field);
            } else {
                diagnostics.accept(Diagnostic.warning("repeated-field",
                        source.span(field.nameStart(), field.nameStart() + field.name().length()), "the field \""
                        + field.name() + "\" stands twice in \"" + raw.key() + "\"; the first one counts"));
            }
        }
        return kept;
    }

    private List<String> values(SourceText source, List<RawField> fields) {
        List<String> raw = new ArrayList<>(fields.size());
        for (RawField field : fields) {
            raw.add(joined(source, field));
        }
        return grammar.values(raw).orElseGet(() -> fields.stream().map(field -> concatenated(source, field)).toList());
    }

    /** A value as the grammar wants it: parts well apart, macros that nobody defined as text. */
    private String joined(SourceText source, RawField field) {
        if (field.parts().isEmpty()) {
            return "{}";
        }
        StringBuilder value = new StringBuilder();
        for (Part part : field.parts()) {
            String content = source.text().substring(part.start(), part.end());
            value.append(value.length() == 0 ? "" : " # ");
            switch (part.kind()) {
                case BRACED -> value.append('{').append(content).append('}');
                case QUOTED -> value.append('"').append(content).append('"');
                case NUMBER -> value.append(content);
                case MACRO -> {
                    boolean known = macros.containsKey(content.toLowerCase(Locale.ROOT));
                    if (!known) {
                        diagnostics.accept(Diagnostic.error("undefined-string", source.span(part.start(), part.end()),
                                "the string \"" + content + "\" is not defined; define it by @string{" + content
                                + " = {…}}, or put braces around it if it is the text itself"));
                    }
                    value.append(known ? content : "{" + content + "}");
                }
            }
        }
        return value.toString();
    }

    private String concatenated(SourceText source, RawField field) {
        StringBuilder value = new StringBuilder();
        for (Part part : field.parts()) {
            String content = source.text().substring(part.start(), part.end());
            value.append(part.kind() == Part.Kind.MACRO
                    ? macros.getOrDefault(content.toLowerCase(Locale.ROOT), content) : content);
        }
        return value.toString();
    }

    /** White space as BibTeX leaves it: runs are one blank, none at the ends. */
    private static String blanks(String value) {
        StringBuilder text = new StringBuilder(value.length());
        boolean pending = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                pending = true;
            } else {
                if (pending && text.length() > 0) {
                    text.append(' ');
                }
                pending = false;
                text.append(c);
            }
        }
        return text.toString();
    }
}
