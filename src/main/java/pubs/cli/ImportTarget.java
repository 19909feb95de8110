package pubs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pubs.bibtex.BibEditor;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.Block;
import pubs.bibtex.EntryEditor;
import pubs.bibtex.EntryLayout;
import pubs.bibtex.Inheritance;
import pubs.bibtex.RawEntry;
import pubs.bibtex.RawField;
import pubs.cv.ImportedItem;
import pubs.cv.KnownWorks;
import pubs.cv.News;
import pubs.cv.RevisedTitles;
import pubs.cv.venue.SameVenue;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceSpan;
import pubs.diagnostic.SourceText;
import pubs.dialect.Normaliser;
import pubs.io.AtomicFile;
import pubs.io.TextFile;
import pubs.key.KeyPattern;
import pubs.latex.LatexLetters;
import pubs.latex.LatexReader;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.Field;
import pubs.model.Library;
import pubs.settings.LibraryFiles;
import pubs.settings.Settings;
import pubs.tidy.EntrySort;
import pubs.tidy.TidyOptions;
import pubs.tidy.Tidier;
import pubs.tidy.Transforms;

/** Where imported items go: works that no library has yet become entries, the others tell what is new. */
final class ImportTarget {
    /** As many entries are tidied at a time: half a million as one file would not have room in memory. */
    private static final int PIECE = 1000;
    private static final TidyOptions SHAPE = new TidyOptions(EntryLayout.STANDARD, EnumSet.of(Transforms.ORDER, Transforms.MONTHS, Transforms.PAGES,
            Transforms.DOI), List.of(), Set.of(), EntrySort.NONE);
    private static final String[] CONTAINERS = {"journal", "booktitle"};

    private final Invocation invocation;
    private final Optional<Path> output;
    private final TextFile old;
    private final BibFile file;
    private final BibEditor editor;
    /** The blocks of the file by where they begin. */
    private final Map<Integer, Block.EntryBlock> blocks = new HashMap<>();
    private final KeyPattern pattern;
    private final boolean update;
    private final KnownWorks works;
    private final SameVenue venues;
    private final Set<CitationKey> taken = new HashSet<>();
    /** Entries of libraries as they are written, by what they are in the one dialect. */
    private final Map<Entry, Entry> libraries = new IdentityHashMap<>();
    /** An item, the entry that has it, and how the work was met before; empty for a new one. */
    private record Taken(ImportedItem item, Entry entry, String how) {}

    /** The same without what they inherit, by where they stand. */
    private final Map<SourceSpan, Entry> alone = new IdentityHashMap<>();
    /** New entries in their order, by key. */
    private final Map<CitationKey, Entry> fresh = new LinkedHashMap<>();
    private final List<Taken> all = new ArrayList<>();
    /** What was met of each work last, in the order in which the works were. */
    private final Map<Entry, ImportedItem> met = new LinkedHashMap<>();
    private final Consumer<Diagnostic> problems;
    private int known;
    private int again;

    private ImportTarget(Invocation invocation, Settings settings, Optional<Path> output, TextFile old, BibFile file, Library library,
            KeyPattern pattern, boolean update, Consumer<Diagnostic> problems) {
        this.problems = problems;
        this.invocation = invocation;
        this.output = output;
        this.old = old;
        this.file = file;
        this.editor = new BibEditor(file);
        file.entries().forEach(block -> blocks.put(block.span().start(), block));
        this.pattern = pattern;
        this.update = update;
        this.venues = new SameVenue(CvSource.venuesOf(settings));
        this.works = new KnownWorks(venues);
        library.entries().forEach(entry -> alone.put(entry.span().orElseThrow(), entry));
        for (Entry entry : Inheritance.resolve(library, problem -> { }).entries()) {
            Entry same = Normaliser.normalise(entry);
            taken.add(entry.key());
            libraries.put(same, entry);
            works.add(same);
        }
    }

    /**
     * The output file of an invocation, with what it and the library of the settings have already.
     *
     * @param problems hears of items that may be taken for the wrong work
     */
    static ImportTarget of(Invocation invocation, Settings settings, KeyPattern pattern, boolean update, Consumer<Diagnostic> problems)
            throws Failure, IOException {
        Optional<String> name = invocation.arguments().value(FormatOptions.OUTPUT).filter(value -> !value.equals(Invocation.STANDARD_STREAM));
        Optional<Path> output = name.isPresent() ? Optional.of(invocation.path(name.get())) : Optional.empty();
        boolean there = output.isPresent() && Files.exists(output.get());
        TextFile old = there ? TextFile.read(output.get()) : new TextFile("", StandardCharsets.UTF_8, false);
        BibFile file = BibFile.of(new SourceText(name.orElse("-"), old.text()));
        List<BibFile> files = new ArrayList<>(List.of(file));
        for (Path path : LibraryFiles.find(settings.folder(), settings.library())) {
            if (Files.isRegularFile(path) && !(there && Files.isSameFile(path, output.get()))) {
                files.add(BibFile.of(new SourceText(invocation.shown(path), TextFile.read(path).text())));
            }
        }
        List<Diagnostic> unclosed = new ArrayList<>();
        Library library = BibReader.read(files, problem -> {
            if (problem.rule().equals("unclosed") && problem.span().filter(span -> span.source() == file.source()).isPresent()) {
                unclosed.add(problem);
            }
        });
        if (!unclosed.isEmpty()) {
            // What is added behind it would be inside of it.
            Diagnostic first = unclosed.get(0);
            throw new Failure(Diagnostic.error(first.rule(), first.span().orElseThrow(), first.message() + "; nothing was added to the file"), null);
        }
        return new ImportTarget(invocation, settings, output, old, file, library, pattern, update, problems);
    }

    /** Takes items: as new entries, or as what documents say of works that are known. */
    void take(List<ImportedItem> items) {
        items.forEach(item -> works.expect(item.entry()));
        items.forEach(this::put);
        revisions();
    }

    private void put(ImportedItem item) {
        Optional<Entry> same = works.find(item.entry(), item.span().source().name());
        if (same.isEmpty()) {
            CitationKey key = pattern.key(item.entry(), taken);
            taken.add(key);
            Entry entry = item.entry().withKey(key);
            works.add(entry, item.span().source().name());
            met.put(entry, item);
            fresh.put(key, entry);
            all.add(new Taken(item, entry, ""));
            return;
        }
        ImportedItem before = met.put(same.get(), item);
        if (before != null && before.span().source() == item.span().source()) {
            difference(before.entry(), item.entry()).ifPresent(what -> problems.accept(Diagnostic.warning("named-twice", item.span(),
                    "one work with " + same.get().key() + " at " + before.span().place() + ", from which it differs in " + what)));
        }
        if (libraries.containsKey(same.get())) {
            known++;
            tell(same.get(), item.entry());
            all.add(new Taken(item, same.get(), ", known already"));
        } else {
            // Each place in the documents may say more.
            again++;
            fresh.computeIfPresent(same.get().key(), (key, entry) -> News.of(entry, item.entry(), venues).applied(entry));
            all.add(new Taken(item, same.get(), ", named before"));
        }
    }

    /** In what two items of one document that are taken for one work do not agree. */
    private static Optional<String> difference(Entry one, Entry other) {
        if (one.has("year") && other.has("year") && !one.get("year").equals(other.get("year"))) {
            return Optional.of("the year");
        }
        if (!one.get("pubstate").equals(other.get("pubstate"))) {
            return Optional.of("its status");
        }
        return one.first(CONTAINERS).isPresent() == other.first(CONTAINERS).isPresent() ? Optional.empty() : Optional.of("where it appeared");
    }

    /** Says which new entries look like works of the library that no document has any more. */
    private void revisions() {
        if (libraries.isEmpty()) {
            return;
        }
        RevisedTitles revised = new RevisedTitles(venues);
        libraries.keySet().stream().filter(entry -> !met.containsKey(entry)).forEach(revised::add);
        met.forEach((entry, item) -> {
            if (!libraries.containsKey(entry)) {
                revised.find(item.entry()).ifPresent(old -> problems.accept(Diagnostic.warning("revised-title", item.span(), "added as " + entry.key()
                        + ", but it looks like a revision of \"" + LatexReader.plain(old.get("title").orElse("")) + "\", " + old.key()
                        + libraries.get(old).span().map(span -> " at " + span.place()).orElse("") + "; if it is, give " + old.key()
                        + " the new title and import with --update")));
            }
        });
    }

    /** Says, and with --update does, what a document knows more of an entry. */
    private void tell(Entry known, Entry read) {
        Entry entry = libraries.get(known);
        SourceSpan span = entry.span().orElseThrow();
        News news = News.of(entry, read, venues).within(alone.getOrDefault(span, entry));
        if (news.isEmpty()) {
            return;
        }
        boolean own = span.source() == file.source();
        String said = said(news, entry);
        if (own && update) {
            apply(news, editor.edit(blocks.get(span.start())));
            libraries.put(known, news.applied(entry));
            invocation.console().message(entry.key() + ": now " + said);
        } else {
            invocation.console().message(entry.key() + ": the document says " + said
                    + (own ? "; --update takes it" : "; --update takes it with -o " + span.source().name()));
        }
    }

    /** A value as the file can hold it: a letter that its character set lacks as LaTeX. */
    private String held(String value) {
        return old.canHold(value) ? value : LatexLetters.toLatex(value);
    }

    private Entry held(Entry entry) {
        List<Field> fields = entry.fields().stream().map(field -> new Field(field.name(), held(field.value()))).toList();
        return new Entry(entry.key(), entry.type(), fields, entry.span());
    }

    private void apply(News news, EntryEditor edited) {
        news.type().ifPresent(type -> edited.type(type.name()));
        news.fields().forEach((name, value) -> {
            if (value.isEmpty()) {
                edited.remove(name);
            } else if (name.equals("month")) {
                edited.setRaw(name, RawField.of(new Field(name, value.get())).raw());
            } else {
                edited.set(name, held(value.get()));
            }
        });
    }

    /** {@code @inproceedings, year = {2024} for {2023}, no note = {Under review}, award = {Best Paper Award}}. */
    private static String said(News news, Entry before) {
        List<String> words = new ArrayList<>();
        news.type().ifPresent(type -> words.add("@" + type));
        news.fields().forEach((name, value) -> {
            String old = before.get(name).map(text -> "{" + text + "}").orElse("");
            words.add(value.isEmpty() ? "no " + name + " = " + old
                    : name + " = {" + value.get() + "}" + (old.isEmpty() ? "" : " for " + old));
        });
        return String.join(", ", words);
    }

    /** Puts the entries into the output file, or prints them. */
    void write() throws IOException {
        List<Entry> entries = List.copyOf(fresh.values());
        StringBuilder whole = new StringBuilder();
        for (int from = 0; from < entries.size(); from += PIECE) {
            String tidy = tidy(entries.subList(from, Math.min(entries.size(), from + PIECE)));
            if (output.isEmpty()) {
                invocation.console().print((from == 0 ? "" : "\n") + tidy);
            } else if (old.text().isEmpty()) {
                whole.append(from == 0 ? "" : "\n").append(tidy);
            } else {
                BibFile.of(new SourceText("import", tidy)).entries().forEach(entry -> editor.append(RawEntry.of(entry)));
            }
        }
        if (output.isEmpty()) {
            return;
        }
        String text = old.text().isEmpty() ? whole.toString() : editor.write();
        if (!text.equals(old.text())) {
            AtomicFile.write(output.get(), old.encode(text));
        }
    }

    private String tidy(List<Entry> entries) {
        String all = entries.stream().map(entry -> EntryLayout.STANDARD.write(RawEntry.of(held(entry))) + "\n").collect(Collectors.joining("\n"));
        return Tidier.tidy(BibFile.of(new SourceText("import", all)), SHAPE, problem -> { });
    }

    /** Says item by item what was taken for what. */
    void report() {
        all.forEach(one -> invocation.console().message(ImportReport.of(one.item(), one.entry(), one.how())));
    }

    /** {@code 3 entries, 2 known already, 1 named twice}. */
    String count() {
        return fresh.size() + (fresh.size() == 1 ? " entry" : " entries") + (known > 0 ? ", " + known + " known already" : "")
                + (again > 0 ? ", " + again + " named twice" : "");
    }
}
