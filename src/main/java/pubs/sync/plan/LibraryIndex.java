package pubs.sync.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pubs.bibtex.BibFile;
import pubs.bibtex.Block;
import pubs.bibtex.EntrySyntax;
import pubs.bibtex.FieldSyntax;
import pubs.bibtex.RawField;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.EntryType;
import pubs.model.Field;

/** The library by key. An entry is read when it is asked for: of a large library, papers cite a small part. */
public final class LibraryIndex {
    private final Map<CitationKey, Block.EntryBlock> blocks = new LinkedHashMap<>();
    private final Map<CitationKey, LibraryEntry> read = new HashMap<>();
    private final MacroTable macros;
    private Optional<Map<CitationKey, CitationKey>> otherKeys = Optional.empty();
    private Optional<Map<String, CitationKey>> works = Optional.empty();

    private LibraryIndex(MacroTable macros) {
        this.macros = macros;
    }

    /** Of two entries with one key the first counts. */
    public static LibraryIndex of(List<BibFile> files) {
        LibraryIndex index = new LibraryIndex(MacroTable.of(files));
        for (BibFile file : files) {
            for (Block.EntryBlock block : file.entries()) {
                index.blocks.putIfAbsent(new CitationKey(key(block)), block);
            }
        }
        return index;
    }

    /** The key of an entry, found without reading the rest of it. */
    static String key(Block.EntryBlock block) {
        String text = block.span().source().text();
        int start = block.open() + 1;
        int end = block.span().end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int at = start;
        while (at < end && text.charAt(at) != ',' && text.charAt(at) != '}' && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean plain = at < end && text.charAt(at) == ',';
        return plain ? text.substring(start, at) : block.syntax().key();
    }

    MacroTable macros() {
        return macros;
    }

    Optional<LibraryEntry> find(CitationKey key) {
        Block.EntryBlock block = blocks.get(key);
        return block == null ? Optional.empty() : Optional.of(read.computeIfAbsent(key, it -> read(block)));
    }

    private LibraryEntry read(Block.EntryBlock block) {
        EntrySyntax syntax = block.syntax();
        Map<String, String> raws = new HashMap<>();
        Map<String, List<String>> names = new HashMap<>();
        List<String> all = new ArrayList<>(0);
        // Of an entry with a fault the values are written anew, so that no fault goes out with them.
        boolean sound = block.closed() && syntax.problems().isEmpty();
        for (FieldSyntax field : syntax.fields()) {
            List<String> macroNames = MacroTable.names(syntax, field);
            if (names.putIfAbsent(field.name(), macroNames) == null) {
                all.addAll(macroNames);
                if (sound) {
                    raws.put(field.name(), syntax.raw(field));
                }
            }
        }
        return new LibraryEntry(new CitationKey(syntax.key()), macros.expand(block, all), raws, names);
    }

    /** The entry that has a key among its other keys, biblatex's {@code ids}. */
    Optional<LibraryEntry> findByOtherKey(CitationKey key) {
        if (otherKeys.isEmpty()) {
            Map<CitationKey, CitationKey> found = new HashMap<>();
            blocks.forEach((own, block) -> {
                if (containsIds(block)) {
                    for (String other : find(own).flatMap(entry -> entry.entry().get("ids")).orElse("").split(",")) {
                        found.putIfAbsent(new CitationKey(other.strip()), own);
                    }
                }
            });
            otherKeys = Optional.of(found);
        }
        return Optional.ofNullable(otherKeys.get().get(key)).flatMap(this::find);
    }

    private static boolean containsIds(Block.EntryBlock block) {
        String text = block.span().source().text();
        int end = block.span().end();
        for (int at = block.open(); at + 3 < end; at++) {
            if (text.charAt(at) == 'i' && text.charAt(at + 1) == 'd' && text.charAt(at + 2) == 's') {
                int next = at + 3;
                while (next < end && Character.isWhitespace(text.charAt(next))) {
                    next++;
                }
                if (next < end && text.charAt(next) == '=') {
                    return true;
                }
            }
        }
        return false;
    }

    /** An entry with nothing but what marks its work, and that as far as no macro is in it: the whole library is looked at. */
    private static Entry marked(CitationKey key, Block.EntryBlock block) {
        EntrySyntax syntax = block.syntax();
        List<Field> fields = new ArrayList<>(4);
        for (FieldSyntax field : syntax.fields()) {
            if (Works.FIELDS.contains(field.name())) {
                new RawField(field.name(), syntax.raw(field)).text().ifPresent(text -> fields.add(new Field(field.name(), text)));
            }
        }
        return new Entry(key, new EntryType(block.type()), fields, Optional.empty());
    }

    /** The entry of the same work, whatever its key. */
    Optional<LibraryEntry> findWork(Entry entry) {
        if (works.isEmpty()) {
            Map<String, CitationKey> found = new HashMap<>();
            blocks.forEach((key, block) -> Works.marks(marked(key, block)).forEach(mark -> found.putIfAbsent(mark, key)));
            works = Optional.of(found);
        }
        for (String mark : Works.marks(entry)) {
            CitationKey key = works.get().get(mark);
            if (key != null) {
                return find(key);
            }
        }
        return Optional.empty();
    }

    /** All keys as they are written. */
    List<String> names() {
        return blocks.keySet().stream().map(CitationKey::value).toList();
    }
}
