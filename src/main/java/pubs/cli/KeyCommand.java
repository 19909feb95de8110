package pubs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pubs.bibtex.BibEditor;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.Block;
import pubs.bibtex.Inheritance;
import pubs.bibtex.RawEntry;
import pubs.diagnostic.Diagnostic;
import pubs.key.InvalidKeyPatternException;
import pubs.key.KeyPattern;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.settings.PaperSpec;
import pubs.settings.Settings;
import pubs.sync.source.Citation;
import pubs.sync.paper.PaperReader;

/** {@code pubs key}: makes citation keys. */
final class KeyCommand implements Command {
    static final OptionSpec PATTERN = OptionSpec.value("pattern", "PATTERN", "pattern of the keys in JabRef's words")
            .orElse(KeyPattern.DEFAULT);
    private static final OptionSpec ALL = OptionSpec.flag("all", "make new keys for entries that have one, too");
    /** Fields that name other entries, several parted by commas. */
    private static final List<String> REFERENCES = List.of("crossref", "xref", "xdata", "related", "entryset");

    @Override
    public String name() {
        return "key";
    }

    @Override
    public String summary() {
        return "make citation keys by a pattern";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public String description() {
        return """
                Makes citation keys for the entries without one in the BibTeX FILEs, or else in the library that pubs.toml names; with
                --all, for all entries. The pattern has JabRef's words in brackets, such as [auth:lower][year]; keys that would
                be alike get a letter. Fields such as crossref that name an old key follow. Places in the papers of pubs.toml that
                cite an old key are listed.

                [key] in pubs.toml sets the pattern for good.""";
    }

    @Override
    public List<OptionSpec> options() {
        List<OptionSpec> all = new ArrayList<>(List.of(PATTERN, ALL, FormatOptions.CONFIG));
        all.addAll(RewriteOptions.ALL);
        return all;
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        List<Diagnostic> found = new ArrayList<>();
        LibrarySource source = new LibrarySource(invocation, found::add);
        Settings settings = source.settings();
        found.forEach(invocation.console()::report);
        Choices choices = new Choices(this, invocation.arguments(), settings);
        KeyPattern pattern = pattern(PATTERN, choices.text(PATTERN));
        Rewriting rewriting = new Rewriting(invocation, Rewriting.Unasked.DIFF);
        List<LibrarySource.Input> inputs = source.inputs(settings);
        List<BibFile> files = inputs.stream().map(input -> BibFile.of(input.source())).toList();
        Map<Block.EntryBlock, String> keys = keys(files, pattern, invocation.arguments().has(ALL));
        Map<String, String> renamed = new LinkedHashMap<>();
        keys.forEach((block, key) -> {
            if (!block.syntax().key().isBlank() && !block.syntax().key().equals(key)) {
                renamed.putIfAbsent(block.syntax().key(), key);
            }
        });
        for (int i = 0; i < files.size(); i++) {
            LibrarySource.Input input = inputs.get(i);
            rewriting.put(input.source().name(), input.path(), input.file(), rewritten(files.get(i), keys, renamed));
        }
        if (!renamed.isEmpty()) {
            cited(invocation, settings, renamed);
        }
        return rewriting.status();
    }

    /** The pattern that an option has. */
    static KeyPattern pattern(OptionSpec option, String text) throws Failure {
        try {
            return KeyPattern.parse(text);
        } catch (InvalidKeyPatternException e) {
            throw new Failure("bad-value", "--" + option.name() + " " + text + ": " + e.getMessage());
        }
    }

    /** The new keys of the entries that are to have one. */
    private static Map<Block.EntryBlock, String> keys(List<BibFile> files, KeyPattern pattern, boolean all) {
        Map<Integer, List<Entry>> byStart = new HashMap<>();
        for (Entry entry : Inheritance.resolve(BibReader.read(files, problem -> { }), problem -> { }).entries()) {
            entry.span().ifPresent(span -> byStart.computeIfAbsent(span.start(), start -> new ArrayList<>()).add(entry));
        }
        Set<CitationKey> taken = new HashSet<>();
        for (BibFile file : files) {
            for (Block.EntryBlock block : file.entries()) {
                if (!all && !block.syntax().key().isBlank()) {
                    taken.add(new CitationKey(block.syntax().key()));
                }
            }
        }
        Map<Block.EntryBlock, String> keys = new LinkedHashMap<>();
        for (BibFile file : files) {
            for (Block.EntryBlock block : file.entries()) {
                boolean wanted = all && !block.type().equals("xdata") && !block.type().equals("set") || block.syntax().key().isBlank();
                Entry entry = byStart.getOrDefault(block.span().start(), List.of()).stream()
                        .filter(some -> some.span().orElseThrow().source() == file.source()).findFirst().orElse(null);
                if (wanted && entry != null) {
                    CitationKey key = pattern.key(entry, taken);
                    taken.add(key);
                    keys.put(block, key.value());
                }
            }
        }
        return keys;
    }

    private static String rewritten(BibFile file, Map<Block.EntryBlock, String> keys, Map<String, String> renamed) {
        BibEditor editor = new BibEditor(file);
        for (Block.EntryBlock block : file.entries()) {
            String key = keys.get(block);
            if (key != null && !key.equals(block.syntax().key())) {
                editor.edit(block).key(key);
            }
            RawEntry entry = RawEntry.of(block);
            for (String name : REFERENCES) {
                entry.field(name).flatMap(field -> field.text()).ifPresent(old -> {
                    String now = follow(old, renamed);
                    if (!now.equals(old)) {
                        editor.edit(block).set(name, now);
                    }
                });
            }
        }
        return editor.write();
    }

    private static String follow(String keys, Map<String, String> renamed) {
        List<String> parts = new ArrayList<>();
        for (String part : keys.split(",", -1)) {
            String key = part.strip();
            parts.add(renamed.containsKey(key) ? part.replace(key, renamed.get(key)) : part);
        }
        return String.join(",", parts);
    }

    /** Names the places in papers where old keys stand. */
    private static void cited(Invocation invocation, Settings settings, Map<String, String> renamed) throws Failure, IOException {
        PaperReader.Options options = new PaperReader.Options(file -> invocation.shown(Path.of(file)), true, false);
        for (PaperSpec paper : settings.papers()) {
            for (Citation citation : PaperReader.read(settings.folder().resolve(paper.path()), options).citations()) {
                if (renamed.containsKey(citation.key())) {
                    invocation.console().message(citation.place().source().name() + ":" + citation.place().line() + ": cites \""
                            + citation.key() + "\", now \"" + renamed.get(citation.key()) + "\"");
                }
            }
        }
    }
}
