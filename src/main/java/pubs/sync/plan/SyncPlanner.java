package pubs.sync.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.diagnostic.SourceText;
import pubs.io.TextFile;
import pubs.sync.merge.BaseRecord;
import pubs.sync.merge.BaseRecord.InvalidRecordException;
import pubs.sync.profile.Profile;
import pubs.sync.profile.Profile.Dialect;
import pubs.sync.source.PaperContent;

/** Plans the sync of papers with a library. */
public final class SyncPlanner {
    /** What is added to the name of a BibTeX file for that of its record. */
    public static final String RECORD = ".sync";

    /**
     * How a paper is synced.
     *
     * @param profile     what goes out
     * @param settlements what the user said of conflicts
     * @param prune       whether entries go that came from the library and are no longer cited
     * @param bib         the file that takes new entries; absent for the one that the paper names
     */
    public record Options(Profile profile, Settlements settlements, boolean prune, Optional<Path> bib) {}

    private final LibraryIndex library;
    private final Set<Path> libraryFiles = new LinkedHashSet<>();
    private final Function<Path, String> shown;
    private final Optional<Collector> collector;

    /**
     * @param files     of the library; a paper that uses one of them needs no sync with it
     * @param shown     how a file is shown
     * @param collector takes what the library lacks; absent when it is not to be brought home
     */
    public SyncPlanner(LibraryIndex library, List<Path> files, Function<Path, String> shown, Optional<Collector> collector)
            throws IOException {
        this.library = library;
        this.shown = shown;
        this.collector = collector;
        for (Path file : files) {
            libraryFiles.add(real(file));
        }
    }

    private static Path real(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file;
    }

    /**
     * Plans the sync of one paper. Nothing is written.
     *
     * @throws IOException when one of its BibTeX files is there and cannot be read
     */
    public PaperPlan plan(PaperContent content, Options options) throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        List<BibDocument> documents = new ArrayList<>();
        List<FileState> records = new ArrayList<>();
        List<Path> paths = paths(content, options);
        for (Path path : paths) {
            if (!libraryFiles.contains(path)) {
                FileState record = FileState.read(path.resolveSibling(path.getFileName() + RECORD));
                try {
                    documents.add(new BibDocument(FileState.read(path), shown.apply(path), base(record)));
                    records.add(record);
                } catch (InvalidRecordException e) {
                    return new PaperPlan(List.of(), List.of(e.diagnostic()), List.of());
                }
            }
        }
        if (documents.isEmpty()) {
            if (content.sources().isEmpty()) {
                problems.add(new Diagnostic(Severity.ERROR, "no-document", "there is no document in this folder; expected LaTeX,"
                        + " Markdown, Quarto, R Markdown or Typst", Optional.empty()));
            } else if (paths.isEmpty() && !content.citations().isEmpty() && !usesLibrary(content)) {
                problems.add(new Diagnostic(Severity.ERROR, "no-bibliography", "the paper cites and names no BibTeX file within"
                        + " its folder; name one in it, or set bib in [[paper]]", Optional.empty()));
            }
            return new PaperPlan(List.of(), problems, List.of());
        }
        Profile profile = options.profile();
        if (profile.dialect() == Dialect.AUTO) {
            profile = profile.withDialect(content.usesClassicBibtex() ? Dialect.BIBTEX : Dialect.LIBRARY);
        }
        PaperPlanner planner = new PaperPlanner(documents, target(documents, options), library, profile,
                options.settlements(), options.prune());
        planner.plan(content.citations());
        List<Step> steps = new ArrayList<>(planner.steps());
        problems.addAll(planner.problems());
        if (collector.isPresent()) {
            steps.addAll(collector.get().collect(documents, library, profile));
        }
        return new PaperPlan(steps, problems, changes(documents, records));
    }

    /** Whether the paper reads the library itself, from outside its folder, and has nothing to keep in step. */
    private boolean usesLibrary(PaperContent content) throws IOException {
        for (Path file : content.outside()) {
            if (libraryFiles.contains(file.toRealPath())) {
                return true;
            }
        }
        return false;
    }

    private List<Path> paths(PaperContent content, Options options) throws IOException {
        Set<Path> paths = new LinkedHashSet<>(content.bibliographies());
        if (options.bib().isPresent()) {
            paths.add(real(options.bib().get()));
        }
        if (paths.isEmpty() && !content.missingBibliographies().isEmpty()) {
            paths.add(content.missingBibliographies().get(0));
        }
        return List.copyOf(paths);
    }

    private BaseRecord base(FileState record) throws InvalidRecordException {
        return record.text().isEmpty() ? new BaseRecord()
                : BaseRecord.read(new SourceText(shown.apply(record.path()), record.text().get().text()));
    }

    /** The file that takes new entries: the one that is named, else the first that has entries, else the last. */
    private static BibDocument target(List<BibDocument> documents, Options options) throws IOException {
        Optional<Path> wanted = options.bib().isPresent() ? Optional.of(real(options.bib().get())) : Optional.empty();
        Optional<BibDocument> named = documents.stream()
                .filter(document -> wanted.filter(document.path()::equals).isPresent()).findFirst();
        return named.or(() -> documents.stream().filter(document -> !document.isEmpty()).findFirst())
                .orElse(documents.get(documents.size() - 1));
    }

    /** Records are written after the files they speak of: a record that is behind is caught up, one ahead would lie. */
    private List<FileChange> changes(List<BibDocument> documents, List<FileState> records) {
        List<FileChange> changes = new ArrayList<>();
        for (BibDocument document : documents) {
            changes.add(new FileChange(document.state(), document.name(), document.text(), false));
        }
        for (int i = 0; i < documents.size(); i++) {
            BaseRecord base = documents.get(i).base();
            boolean none = base.isEmpty() && records.get(i).text().isEmpty();
            String before = records.get(i).text().map(TextFile::text).orElse("");
            String text = none ? "" : base.write();
            // A checkout may have given the record other line endings.
            boolean same = text.equals(before.replace("\r\n", "\n"));
            changes.add(new FileChange(records.get(i), shown.apply(records.get(i).path()), same ? before : text, true));
        }
        changes.removeIf(change -> !change.isChange());
        return changes;
    }
}
