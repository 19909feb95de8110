package pubs.sync.plan;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.bibtex.BibEditor;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.Block;
import pubs.diagnostic.SourceText;
import pubs.io.TextFile;
import pubs.latex.LatexLetters;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.sync.merge.BaseRecord;

/** A BibTeX file of a paper, as it was read and as it is to become. Not thread-safe. */
final class BibDocument {
    /** Faults in the face of which it is clear what each field is. */
    private static final Set<String> HARMLESS = Set.of("comment-in-entry", "missing-comma", "extra-comma", "unquoted-value");

    /** An entry in its place. */
    record Located(BibDocument document, Block.EntryBlock block, Entry entry) {
        /** Whether it is written as BibTeX reads it, so that it may be edited. */
        boolean isSound() {
            return block.closed() && block.syntax().problems().stream().allMatch(problem -> HARMLESS.contains(problem.rule()));
        }
    }

    private final FileState state;
    private final String name;
    private final BibFile file;
    private final BibEditor editor;
    private final MacroTable macros;
    private final Map<CitationKey, Located> entries = new LinkedHashMap<>();
    private final Map<CitationKey, Located> otherKeys = new HashMap<>();
    private final Map<String, String> added = new HashMap<>();
    private final BaseRecord base;

    /**
     * @param state the file, which may not be there yet
     * @param name  how it is shown
     * @param base  what the library gave it last
     */
    BibDocument(FileState state, String name, BaseRecord base) {
        this.state = state;
        this.name = name;
        this.file = BibFile.of(new SourceText(name, state.text().map(TextFile::text).orElse("")));
        this.editor = new BibEditor(file);
        this.macros = MacroTable.of(List.of(file));
        this.base = base;
        Map<Integer, Entry> byStart = new HashMap<>();
        for (Entry entry : BibReader.read(List.of(file), found -> { }).entries()) {
            entry.span().ifPresent(span -> byStart.put(span.start(), entry));
        }
        Map<CitationKey, Block> seen = new HashMap<>();
        for (Block.EntryBlock block : file.entries()) {
            Entry entry = byStart.get(block.span().start());
            if (entry != null && !entry.key().value().isEmpty() && seen.put(entry.key(), block) == null) {
                Located located = new Located(this, block, entry);
                entries.put(entry.key(), located);
                for (String other : entry.get("ids").orElse("").split(",")) {
                    otherKeys.putIfAbsent(new CitationKey(other.strip()), located);
                }
            }
        }
    }

    FileState state() {
        return state;
    }

    Path path() {
        return state.path();
    }

    String name() {
        return name;
    }

    BibEditor editor() {
        return editor;
    }

    MacroTable macros() {
        return macros;
    }

    /** What the library gave it, to be changed with it. */
    BaseRecord base() {
        return base;
    }

    /** The first entry of each key. */
    Map<CitationKey, Located> entries() {
        return entries;
    }

    /** The entry of a key, or the one that has it among its other keys. */
    Optional<Located> find(CitationKey key) {
        return Optional.ofNullable(entries.getOrDefault(key, otherKeys.get(key)));
    }

    /** The keys that more than one entry has. */
    Map<Block.EntryBlock, CitationKey> repeated() {
        Map<Block.EntryBlock, CitationKey> repeated = new IdentityHashMap<>();
        for (Block.EntryBlock block : file.entries()) {
            CitationKey key = new CitationKey(LibraryIndex.key(block));
            Located first = entries.get(key);
            if (first != null && first.block() != block) {
                repeated.put(block, key);
            }
        }
        return repeated;
    }

    /** Whether a macro is there, or is to be added, with this text. */
    Optional<String> macroText(String macro) {
        String text = added.get(macro);
        return text != null ? Optional.of(text) : macros.find(macro).map(definition -> macros.text(macro));
    }

    /** Adds a definition before the first entry. */
    void addMacro(MacroTable.Definition definition, String text) {
        added.put(definition.name(), text);
        editor.prepend(editor.layout().string(definition.name(), definition.raw()));
    }

    /** A value with LaTeX's commands for letters that the encoding of the file lacks. */
    String writable(String value) {
        boolean encodable = state.text().isEmpty() || state.text().get().charset().newEncoder().canEncode(value);
        return encodable ? value : LatexLetters.toLatex(value);
    }

    /** Whether there is no entry in it, as in a file of macros. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    String text() {
        return editor.write();
    }
}
