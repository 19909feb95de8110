package pubs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pubs.bibtex.BibEditor;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.Block;
import pubs.bibtex.EntryLayout;
import pubs.bibtex.RawEntry;
import pubs.cv.CvReader;
import pubs.cv.ImportedItem;
import pubs.cv.KnownWorks;
import pubs.cv.SpelledNames;
import pubs.key.InvalidKeyPatternException;
import pubs.key.KeyPattern;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.io.AtomicFile;
import pubs.io.TextFile;
import pubs.model.CitationKey;
import pubs.model.Entry;
import pubs.model.PersonName;
import pubs.names.People;
import pubs.settings.LibraryFiles;
import pubs.settings.Settings;
import pubs.tidy.EntrySort;
import pubs.tidy.TidyOptions;
import pubs.tidy.Tidier;
import pubs.tidy.Transforms;

/** {@code pubs import}: the publication list of a CV becomes BibTeX. */
final class ImportCommand implements Command {
    private static final OptionSpec KEY = OptionSpec.value("key", "PATTERN",
            "pattern of citation keys in JabRef's words").orElse(KeyPattern.DEFAULT);
    private static final OptionSpec UPDATE = OptionSpec.flag("update",
            "add what the document knows of entries in the output file and these lack, such as an award");
    private static final OptionSpec REPORT = OptionSpec.flag("report", "list item by item what was taken for what, and what is doubtful");
    private static final OptionSpec STRICT = OptionSpec.flag("strict", "exit with 1 when anything is doubtful");
    /** What a document may know better than the library. */
    private static final List<String> UPDATED = List.of("award", "pubstate", "author+an", "doi", "eprint", "eprinttype", "pdf", "code",
            "slides", "video", "poster", "website", "year", "booktitle", "journal", "series", "volume", "number", "pages");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "read the publications of a CV, homepage or README into BibTeX";
    }

    @Override
    public String operands() {
        return "FILE...";
    }

    @Override
    public String description() {
        return """
                Reads the publication lists of documents in Markdown, HTML, LaTeX or plain text and prints them as BibTeX: who
                wrote what, who contributed equally, where and when it appeared, its status, awards and links. The part with the
                publications is found by its heading, and the layout from the whole list. FILE - is standard input.

                With -o FILE the entries are written to it; in a file that exists already they are added at its end.
                Works that the file or the library of pubs.toml has already are not added again.""";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(FormatOptions.OUTPUT, CvSource.FROM, CvSource.SECTION, KEY, UPDATE, REPORT, STRICT, FormatOptions.CONFIG);
    }

    @Override
    public ExitStatus run(Invocation invocation) throws Failure, IOException {
        if (invocation.arguments().operands().isEmpty()) {
            throw new Failure("missing-argument", "no document is named; expected 'pubs import FILE', or - for standard input");
        }
        return Findings.report(invocation.console(), diagnostics -> read(invocation, diagnostics));
    }

    private ExitStatus read(Invocation invocation, List<Diagnostic> diagnostics) throws Failure, IOException {
        LibrarySource library = new LibrarySource(invocation, diagnostics::add);
        Settings settings = library.settings();
        List<ImportedItem> items = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        List<PersonName> elsewhere = new ArrayList<>();
        CvSource source = new CvSource(new Choices(this, invocation.arguments(), settings), settings, diagnostics::add);
        for (LibrarySource.Input input : library.inputs(settings)) {
            CvReader.Result result = source.read(input.source());
            items.addAll(result.items());
            headings.addAll(result.headings());
            elsewhere.addAll(result.names());
        }
        if (diagnostics.stream().anyMatch(problem -> problem.rule().equals("broken-encoding"))) {
            // That says how the document was read in the end.
            diagnostics.removeIf(problem -> problem.rule().equals("mixed-encoding"));
        }
        if (items.isEmpty()) {
            throw CvSource.nothing("", headings);
        }
        People people = People.of(settings.owner(), settings.spellings(), settings.people());
        List<ImportedItem> spelled = SpelledNames.of(items, people, elsewhere, diagnostics::add);
        return deliver(invocation, settings, spelled);
    }

    private static ExitStatus deliver(Invocation invocation, Settings settings, List<ImportedItem> items) throws Failure, IOException {
        Arguments arguments = invocation.arguments();
        Optional<Path> output = arguments.value(FormatOptions.OUTPUT).filter(name -> !name.equals(Invocation.STANDARD_STREAM)).isPresent()
                ? Optional.of(invocation.path(arguments.value(FormatOptions.OUTPUT).get())) : Optional.empty();
        TextFile old = output.isPresent() && Files.exists(output.get()) ? TextFile.read(output.get())
                : new TextFile("", StandardCharsets.UTF_8, false);
        BibFile file = BibFile.of(new SourceText(arguments.value(FormatOptions.OUTPUT).orElse("-"), old.text()));
        List<Entry> own = BibReader.read(List.of(file), problem -> { }).entries();
        List<Entry> known = new ArrayList<>(own);
        for (Path path : LibraryFiles.find(settings.folder(), settings.library())) {
            if (Files.isRegularFile(path) && !(output.isPresent() && Files.exists(output.get()) && Files.isSameFile(path, output.get()))) {
                known.addAll(BibReader.read(List.of(BibFile.of(new SourceText(path.toString(), TextFile.read(path).text()))), problem -> { }).entries());
            }
        }
        KeyPattern pattern = pattern(arguments.value(KEY).orElse(KeyPattern.DEFAULT));
        Set<CitationKey> taken = new HashSet<>();
        known.forEach(entry -> taken.add(entry.key()));
        KnownWorks works = new KnownWorks(known);
        BibEditor editor = new BibEditor(file);
        StringBuilder fresh = new StringBuilder();
        int added = 0;
        int there = 0;
        boolean doubtful = false;
        for (ImportedItem item : items) {
            doubtful |= !item.doubts().isEmpty();
            Optional<Entry> same = works.find(item.entry());
            Entry entry = same.orElse(item.entry());
            if (same.isPresent()) {
                there++;
                update(invocation, item, same.get(), own, file, editor);
            } else {
                CitationKey key = pattern.key(entry, taken);
                taken.add(key);
                entry = new Entry(key, entry.type(), entry.fields(), entry.span());
                works.add(entry);
                fresh.append(fresh.isEmpty() ? "" : "\n").append(EntryLayout.STANDARD.write(RawEntry.of(entry))).append('\n');
                added++;
            }
            if (arguments.has(REPORT)) {
                invocation.console().message(ImportReport.of(item, entry, same.isPresent()));
            }
        }
        write(invocation, output, old, editor, fresh.toString());
        invocation.console().message(added + (added == 1 ? " entry" : " entries") + (there > 0 ? ", " + there + " known already" : "")
                + (doubtful ? "; some are doubtful, --report shows which" : ""));
        return doubtful && arguments.has(STRICT) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private static void write(Invocation invocation, Optional<Path> output, TextFile old, BibEditor editor, String fresh)
            throws IOException {
        TidyOptions shape = new TidyOptions(EntryLayout.STANDARD, EnumSet.of(Transforms.ORDER, Transforms.MONTHS, Transforms.PAGES,
                Transforms.DOI), List.of(), Set.of(), EntrySort.NONE);
        String tidy = Tidier.tidy(BibFile.of(new SourceText("import", fresh)), shape, problem -> { });
        if (output.isEmpty()) {
            invocation.console().print(tidy);
            return;
        }
        BibFile.of(new SourceText("import", tidy)).entries().forEach(entry -> editor.append(RawEntry.of(entry)));
        String text = old.text().isEmpty() ? tidy : editor.write();
        if (!text.equals(old.text())) {
            AtomicFile.write(output.get(), old.encode(text));
        }
    }

    /** Says, and with --update does, what the document knows more of an entry of the output file. */
    private static void update(Invocation invocation, ImportedItem item, Entry known, List<Entry> own, BibFile file, BibEditor editor) {
        int place = own.indexOf(known);
        List<String> news = new ArrayList<>();
        for (String name : UPDATED) {
            Optional<String> value = item.entry().get(name);
            boolean moved = name.equals("pubstate") && known.has("pubstate") && value.isPresent() && !known.get("pubstate").equals(value);
            if (value.isPresent() && (!known.has(name) || moved)) {
                news.add(name + " = {" + value.get() + "}");
                if (place >= 0 && invocation.arguments().has(UPDATE)) {
                    editor.edit(entryBlock(file, known)).set(name, value.get());
                }
            }
        }
        if (!news.isEmpty()) {
            boolean done = place >= 0 && invocation.arguments().has(UPDATE);
            invocation.console().message(known.key() + (done ? ": added " : ": the document also has ") + String.join(", ", news)
                    + (done ? "" : place >= 0 ? "; --update takes it" : ""));
        }
    }

    private static Block.EntryBlock entryBlock(BibFile file, Entry entry) {
        return file.entries().stream().filter(block -> entry.span().isPresent() && block.span().start() == entry.span().get().start())
                .findFirst().orElseThrow();
    }

    private static KeyPattern pattern(String text) throws Failure {
        try {
            return KeyPattern.parse(text);
        } catch (InvalidKeyPatternException e) {
            throw new Failure("bad-value", "--key " + text + ": " + e.getMessage());
        }
    }
}
