package pubs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.bibtex.BibFile;
import pubs.settings.PaperSpec;
import pubs.settings.Settings;
import pubs.sync.apply.ChangeWriter;
import pubs.sync.apply.FolderWatch;
import pubs.sync.paper.PaperReader;
import pubs.sync.plan.Collector;
import pubs.sync.plan.FileChange;
import pubs.sync.plan.LibraryIndex;
import pubs.sync.plan.PaperPlan;
import pubs.sync.plan.SyncPlanner;
import pubs.sync.source.PaperContent;

/** Syncs the papers of one call: plans each, prints the plan, writes it when asked. */
final class SyncRun {
    private static final Set<String> WATCHED = Set.of("tex", "ltx", "sty", "cls", "bib", "md", "qmd", "rmd", "typ", "aux", "bcf",
            "toml", "yml", "rnw");

    private final Invocation invocation;
    private final Command command;
    private final SyncReport report;
    private final boolean write;
    private Settings settings;
    private List<SyncPaper> papers = List.of();
    private List<Path> libraryFiles = List.of();
    private LibraryIndex library;
    private boolean failed;

    SyncRun(Invocation invocation, Command command) throws Failure {
        this.invocation = invocation;
        this.command = command;
        this.report = new SyncReport(invocation);
        this.write = has(RewriteOptions.WRITE) || has(SyncOptions.WATCH);
        if (write && has(RewriteOptions.CHECK)) {
            throw new Failure("bad-option", "--check excludes --write and --watch");
        }
    }

    private boolean has(OptionSpec option) {
        return invocation.arguments().has(option);
    }

    /** Syncs all papers once. */
    ExitStatus once() throws Failure, IOException {
        load();
        sync(papers);
        return failed ? ExitStatus.FAILED : report.status();
    }

    /** Syncs again whenever a file of a paper or of the library changes, until the process ends. */
    ExitStatus watch() throws Failure, IOException {
        load();
        Set<Path> roots = new LinkedHashSet<>();
        papers.forEach(paper -> roots.add(root(paper)));
        libraryFiles.forEach(file -> roots.add(file.toAbsolutePath().getParent()));
        Set<Path> there = new LinkedHashSet<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                there.add(root.toRealPath());
            }
        }
        try (FolderWatch watch = new FolderWatch(List.copyOf(there), SyncRun::isWatched)) {
            sync(papers);
            invocation.console().message("watching " + papers.size() + (papers.size() == 1 ? " paper" : " papers")
                    + "; interrupt to end");
            while (!Thread.currentThread().isInterrupted()) {
                again(watch.await());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.DONE;
    }

    private static boolean isWatched(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && WATCHED.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static Path root(SyncPaper paper) {
        return Files.isDirectory(paper.path()) ? paper.path() : paper.path().toAbsolutePath().getParent();
    }

    private void again(Set<Path> changed) throws Failure, IOException {
        boolean ofLibrary = changed.stream().anyMatch(file -> file.toString().endsWith(".toml")
                || libraryFiles.stream().anyMatch(each -> each.endsWith(file.getFileName())));
        if (ofLibrary) {
            load();
            sync(papers);
            return;
        }
        List<SyncPaper> touched = new ArrayList<>();
        for (SyncPaper paper : papers) {
            Path root = Files.isDirectory(root(paper)) ? root(paper).toRealPath() : root(paper);
            if (changed.stream().anyMatch(file -> file.startsWith(root))) {
                touched.add(paper);
            }
        }
        sync(touched);
    }

    private void load() throws Failure, IOException {
        LibrarySource source = new LibrarySource(invocation, invocation.console()::report);
        settings = source.settings();
        papers = papers();
        List<BibFile> files = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        for (LibrarySource.Input input : source.library(settings)) {
            files.add(BibFile.of(input.source()));
            paths.add(input.path().orElseThrow());
        }
        library = LibraryIndex.of(files);
        libraryFiles = paths;
    }

    private List<SyncPaper> papers() throws Failure {
        Choices choices = new Choices(command, invocation.arguments(), settings);
        Map<Path, PaperSpec> own = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (PaperSpec paper : settings.papers()) {
            Path path = settings.folder().resolve(paper.path()).toAbsolutePath().normalize();
            own.put(path, paper);
            names.add(path.toString());
        }
        List<String> given = invocation.arguments().operands();
        if (given.isEmpty() && names.isEmpty()) {
            throw new Failure("no-paper", "there is no paper: none is named, and pubs.toml has no [[paper]]; name its folder");
        }
        List<SyncPaper> papers = new ArrayList<>();
        for (String name : given.isEmpty() ? names : given) {
            Path path = invocation.path(name).toAbsolutePath().normalize();
            papers.add(SyncPaper.of(invocation.shown(path), path, Optional.ofNullable(own.get(path)), settings.folder(),
                    invocation.arguments(), choices));
        }
        return papers;
    }

    private void sync(List<SyncPaper> some) throws Failure, IOException {
        Optional<Collector> collector = Optional.empty();
        if (has(SyncOptions.COLLECT)) {
            Optional<String> into = invocation.arguments().value(SyncOptions.INTO)
                    .or(() -> Optional.ofNullable(settings.options("sync").get("into"))
                            .map(file -> settings.folder().resolve(file).toString()));
            Path home = into.isPresent() ? invocation.path(into.get()) : libraryFiles.get(0);
            collector = Optional.of(new Collector(home, invocation.shown(home)));
        }
        SyncPlanner planner = new SyncPlanner(library, libraryFiles, invocation::shown, collector);
        PaperReader.Options reading = new PaperReader.Options(file -> invocation.shown(Path.of(file)),
                has(CitedCommand.SOURCES), true);
        try (Progress progress = invocation.console().progress("syncing")) {
            for (int i = 0; i < some.size(); i++) {
                progress.at(i, some.size());
                paper(some.get(i), planner, reading, collector);
            }
        }
        Optional<FileChange> home = collector.flatMap(Collector::change);
        if (home.isPresent() && !write) {
            report.library(home.get());
        }
    }

    /** What is wrong with one paper is said, and the others go on. */
    private void paper(SyncPaper paper, SyncPlanner planner, PaperReader.Options reading, Optional<Collector> collector)
            throws IOException {
        try {
            PaperContent content = PaperReader.read(paper.path(), reading);
            PaperPlan plan = planner.plan(content, paper.options());
            report.paper(paper.name(), content, plan);
            if (write) {
                // The library first: a record that says what it has must not be ahead of it.
                List<FileChange> changes = new ArrayList<>(collector.flatMap(Collector::change).stream().toList());
                changes.addAll(plan.changes());
                ChangeWriter.write(changes);
                report.written(changes);
                if (collector.isPresent()) {
                    collector.get().reload();
                }
            }
        } catch (ClosedPipeException e) {
            throw e;
        } catch (IOException e) {
            fail(e);
        }
    }

    private void fail(IOException e) {
        failed = true;
        invocation.console().report(FileTrouble.describe(e, invocation.folder()).diagnostic());
    }
}
