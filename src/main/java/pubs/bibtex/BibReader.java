package pubs.bibtex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceSpan;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;
import pubs.model.Library;

/**
 * Reads BibTeX files into a library. Whatever is wrong with an entry is a diagnostic with its place and costs neither what is
 * right in that entry nor any other entry. {@code crossref} and {@code xdata} are left as they are, for {@link Inheritance}.
 *
 * <p>{@code @string{x = "a"} @misc{k, note = x # { b}}  ->  entry k, note "a b"}
 *
 * <p>Rules reported: {@code undefined-string}, {@code duplicate-key}, {@code repeated-field}, {@code no-key},
 * {@code bad-key}, {@code missing-comma}, {@code extra-comma}, {@code no-equals}, {@code no-value},
 * {@code missing-hash}, {@code unquoted-value}, {@code unclosed}, {@code comment-in-entry},
 * {@code stray-text}, {@code include}, {@code string-too-long}, {@code syntax}.
 */
public final class BibReader {
    private final Consumer<Diagnostic> report;
    private final Macros macros = new Macros();
    private final ValueReader values;
    private final EntryGrammar grammar = new EntryGrammar();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<CitationKey, SourceSpan> firstPlaces = new HashMap<>();

    private BibReader(Consumer<Diagnostic> report) {
        this.report = report;
        this.values = new ValueReader(macros, report);
    }

    /**
     * Reads files as one library, its entries in their order. A {@code @string} of one file holds in those after it. Of
     * two entries with one key both are there.
     *
     * @param report gets what is wrong, each with its place
     */
    public static Library read(List<BibFile> files, Consumer<Diagnostic> report) {
        BibReader reader = new BibReader(report);
        files.forEach(reader::file);
        return new Library(reader.entries);
    }

    /**
     * Reads of files only the entries with some keys, those that they take fields from, and the macros: the quick way to a
     * few entries of many. Nothing is said of the others.
     */
    public static Library read(List<BibFile> files, Set<CitationKey> wanted, Consumer<Diagnostic> report) {
        Map<CitationKey, List<Block.EntryBlock>> byKey = new HashMap<>();
        files.forEach(file -> file.entries().forEach(entry ->
                byKey.computeIfAbsent(new CitationKey(entry.key()), key -> new ArrayList<>(1)).add(entry)));
        Set<CitationKey> keys = new HashSet<>(wanted);
        Deque<CitationKey> waiting = new ArrayDeque<>(wanted);
        Set<Block> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!waiting.isEmpty()) {
            for (Block.EntryBlock entry : byKey.getOrDefault(waiting.remove(), List.of())) {
                chosen.add(entry);
                RawEntry raw = RawEntry.of(entry);
                for (String parents : List.of("crossref", "xdata")) {
                    for (String parent : raw.field(parents).flatMap(RawField::text).orElse("").split(",")) {
                        CitationKey key = new CitationKey(parent.strip());
                        if (keys.add(key)) {
                            waiting.add(key);
                        }
                    }
                }
            }
        }
        BibReader reader = new BibReader(report);
        for (BibFile file : files) {
            for (Block block : file.blocks()) {
                if (block instanceof Block.EntryBlock entry && chosen.contains(block)) {
                    reader.entry(entry);
                } else if (block instanceof Block.StringBlock string) {
                    reader.string(string.syntax());
                }
            }
        }
        return new Library(reader.entries);
    }

    private void file(BibFile file) {
        boolean afterEntry = false;
        for (Block block : file.blocks()) {
            if (block instanceof Block.EntryBlock entry) {
                entry(entry);
            } else if (block instanceof Block.StringBlock string) {
                string(string.syntax());
            } else if (block instanceof Block.CommentBlock comment) {
                FreeTextCheck.checkComment(comment.span(), report);
            } else if (block instanceof Block.FreeText text) {
                FreeTextCheck.check(text.span(), afterEntry, report);
            }
            afterEntry = block instanceof Block.EntryBlock;
        }
    }

    private void string(EntrySyntax syntax) {
        problems(syntax);
        for (FieldSyntax field : syntax.fields()) {
            macros.define(field.name(), values.macro(syntax.source(), field));
        }
    }

    private void entry(Block.EntryBlock block) {
        if (block.type().equals("include")) {
            report.accept(Diagnostic.error("include", block.span(),
                    "@include is not followed; name the file beside this one instead"));
            return;
        }
        EntrySyntax syntax = block.syntax();
        problems(syntax);
        Map<String, Field> fields = new LinkedHashMap<>();
        for (FieldSyntax field : syntax.fields()) {
            if (fields.containsKey(field.name())) {
                report.accept(Diagnostic.warning("repeated-field", syntax.source().span(field.nameStart(), field.nameEnd()),
                        "a second \"" + field.name() + "\" in this entry; the first one counts"));
            } else {
                SourceSpan place = syntax.source().span(field.valueStart(), field.valueEnd());
                fields.put(field.name(), new Field(field.name(), values.field(syntax.source(), field), Optional.of(place)));
            }
        }
        CitationKey key = new CitationKey(syntax.key());
        checkRepeated(key, syntax);
        entries.add(new Entry(key, new EntryType(block.type()), fields.values(), Optional.of(block.span())));
    }

    private void checkRepeated(CitationKey key, EntrySyntax syntax) {
        if (key.value().isEmpty()) {
            return;
        }
        SourceSpan place = syntax.source().span(syntax.keyStart(), syntax.keyEnd());
        SourceSpan first = firstPlaces.putIfAbsent(key, place);
        if (first != null) {
            report.accept(Diagnostic.error("duplicate-key", place, "the citation key \"" + key
                    + "\" is taken already at " + first.place() + "; both entries are kept, rename one"));
        }
    }

    private void problems(EntrySyntax syntax) {
        if (!syntax.problems().isEmpty()) {
            syntax.problems().forEach(report);
        } else if (!grammar.accepts(syntax.shape())) {
            report.accept(Diagnostic.error("syntax", syntax.source().span(syntax.keyStart(), syntax.keyEnd()),
                    "this is not the form of a BibTeX entry; what could be understood is kept"));
        }
    }
}
