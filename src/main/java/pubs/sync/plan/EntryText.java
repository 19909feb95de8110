package pubs.sync.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pubs.bibtex.EntryEditor;
import pubs.bibtex.RawEntry;
import pubs.bibtex.RawField;
import pubs.dialect.DialectTable;
import pubs.dialect.Months;
import pubs.model.CitationKey;
import pubs.sync.merge.Merge;
import pubs.sync.merge.Values;
import pubs.sync.plan.BibDocument.Located;

/** How entries of the library stand in a file of the paper: as the library writes them where that says the same there. */
final class EntryText {
    private final List<BibDocument> documents;
    private final MacroTable macros;

    /** @param macros of the library */
    EntryText(List<BibDocument> documents, MacroTable macros) {
        this.documents = documents;
        this.macros = macros;
    }

    /** A new entry for a file; the macros it needs are added to the file. */
    RawEntry entry(CitationKey key, Values values, LibraryEntry source, BibDocument document) {
        List<RawField> fields = new ArrayList<>();
        values.fields().forEach((name, value) -> fields.add(new RawField(name, raw(name, value, source, document))));
        return new RawEntry(values.type(), key.value(), fields);
    }

    /** Makes a change in an entry of the paper. */
    void change(Merge.Change change, Located here, LibraryEntry source) {
        EntryEditor editor = here.document().editor().edit(here.block());
        if (change.name().equals(Values.TYPE)) {
            change.value().ifPresent(editor::type);
        } else if (change.value().isEmpty()) {
            editor.remove(change.name());
        } else {
            String value = change.value().get();
            Optional<String> field = origin(change.name(), value, source);
            boolean macros = field.isPresent() && !source.macros().getOrDefault(field.get(), List.of()).isEmpty();
            boolean newNumber = field.isPresent() && source.raws().get(field.get()).equals(value)
                    && here.entry().field(change.name()).isEmpty();
            if (macros || newNumber || isMonth(change.name(), value)) {
                editor.setRaw(change.name(), raw(change.name(), value, source, here.document()));
            } else {
                editor.set(change.name(), here.document().writable(value));
            }
        }
    }

    private String raw(String name, String value, LibraryEntry source, BibDocument document) {
        Optional<String> field = origin(name, value, source);
        if (field.isPresent()) {
            List<String> names = source.macros().getOrDefault(field.get(), List.of());
            if (names.isEmpty() || ensure(names, document)) {
                return document.writable(source.raws().get(field.get()));
            }
        }
        return isMonth(name, value) ? value : RawField.of(name, document.writable(value)).raw();
    }

    private static boolean isMonth(String name, String value) {
        return name.equals("month") && value.length() == 3 && Months.number(value) > 0;
    }

    /** The field of the library that has exactly this value, under this name or its other one. */
    private static Optional<String> origin(String name, String value, LibraryEntry source) {
        for (String field : List.of(name, DialectTable.otherName(name).orElse(name))) {
            if (source.raws().containsKey(field) && source.entry().get(field).filter(value::equals).isPresent()) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Whether macros say in the paper what they say in the library; those that are not there are added. */
    private boolean ensure(List<String> names, BibDocument document) {
        List<MacroTable.Definition> needed = macros.closure(names);
        if (needed.size() < names.size()) {
            return false;
        }
        List<MacroTable.Definition> missing = new ArrayList<>();
        for (MacroTable.Definition definition : needed) {
            Optional<String> there = documents.stream().map(each -> each.macroText(definition.name()))
                    .flatMap(Optional::stream).findFirst();
            if (there.isEmpty()) {
                missing.add(definition);
            } else if (!there.get().equals(macros.text(definition.name()))) {
                return false;
            }
        }
        missing.forEach(definition -> document.addMacro(definition, macros.text(definition.name())));
        return true;
    }
}
