package pubs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.bibtex.Inheritance;
import pubs.dialect.Normaliser;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.io.TextFile;
import pubs.model.Contributors;
import pubs.model.Entry;
import pubs.model.Library;
import pubs.names.People;
import pubs.names.Roles;
import pubs.publist.Publication;
import pubs.publist.PublicationReader;
import pubs.settings.LibraryFiles;
import pubs.settings.Settings;
import pubs.settings.SettingsReader;

/** Where a command gets its settings and its publications from. */
final class PublicationSource {
    /** What names an entry's parents, which need not be listed themselves. */
    private static final Set<String> NOT_LISTED = Set.of("xdata", "set", "control");

    /** Below this size a library is read before a second thread has begun. */
    private static final int WORTH_SHARING = 300;

    private final Invocation invocation;
    private final Consumer<Diagnostic> diagnostics;

    PublicationSource(Invocation invocation, Consumer<Diagnostic> diagnostics) {
        this.invocation = invocation;
        this.diagnostics = diagnostics;
    }

    /** The file of settings that is named, or the nearest {@code pubs.toml}. */
    Optional<Path> settingsFile(Optional<String> config) throws Failure {
        return config.isPresent() ? Optional.of(invocation.path(config.get()).toAbsolutePath())
                : SettingsReader.find(invocation.folder());
    }

    /** The folder that the paths of the settings are relative to. */
    Path folder(Optional<Path> file) {
        return file.map(Path::getParent).orElse(invocation.folder());
    }

    /** The settings of a file, or those that hold without one. */
    Settings settings(Optional<Path> file) throws Failure, IOException {
        if (file.isEmpty()) {
            return Settings.defaults(invocation.folder());
        }
        if (Files.isDirectory(file.get())) {
            throw new Failure("is-a-folder", shown(file.get()) + ": is a folder, expected a file of settings");
        }
        SourceText source = new SourceText(shown(file.get()), TextFile.read(file.get()).text());
        Set<String> keys = FormatOptions.ALL.stream().filter(OptionSpec::takesValue).map(OptionSpec::name)
                .filter(name -> !name.equals("output") && !name.equals("config") && !name.equals("only")
                        && !name.equals("not")).collect(Collectors.toSet());
        return SettingsReader.read(source, folder(file), keys, diagnostics);
    }

    /** The publications of the named files, or else of the library. */
    List<Publication> publications(Settings settings) throws Failure, IOException {
        List<BibFile> files = new ArrayList<>();
        for (SourceText source : sources(settings)) {
            files.add(BibFile.of(source));
        }
        Library library = Inheritance.resolve(BibReader.read(files, diagnostics), diagnostics);
        if (library.entries().isEmpty()) {
            throw new Failure("empty-library", files.stream().map(file -> file.source().name())
                    .collect(Collectors.joining(", ")) + ": there is no entry in it");
        }
        People people = People.of(settings.owner(), settings.spellings(), settings.people());
        List<Entry> entries = library.entries().stream()
                .filter(entry -> !NOT_LISTED.contains(entry.type().name())).toList();
        Stream<Entry> stream = entries.size() < WORTH_SHARING ? entries.stream() : entries.parallelStream();
        List<Publication> publications = new ArrayList<>(entries.size());
        for (Read read : stream.map(entry -> read(entry, people)).toList()) {
            publications.add(read.publication());
            read.diagnostics().forEach(diagnostics);
        }
        return publications;
    }

    /** An entry that was read, and what was wrong with it: entries are read side by side, and reported in order. */
    private record Read(Publication publication, List<Diagnostic> diagnostics) {}

    private static Read read(Entry entry, People people) {
        List<Diagnostic> found = new ArrayList<>(0);
        Entry normal = Normaliser.normalise(entry);
        Map<String, Contributors> roles = new TreeMap<>();
        Roles.read(normal, found::add).forEach((field, contributors) -> roles.put(field, people.apply(contributors)));
        return new Read(PublicationReader.read(normal, roles), found);
    }

    private List<SourceText> sources(Settings settings) throws Failure, IOException {
        List<SourceText> sources = new ArrayList<>();
        for (String operand : invocation.arguments().operands()) {
            String name = operand.equals(Invocation.STANDARD_STREAM) ? "<stdin>" : operand;
            sources.add(new SourceText(name, TextFile.decode(invocation.read(operand)).text()));
        }
        if (!sources.isEmpty()) {
            return sources;
        }
        for (Path file : libraryFiles(settings)) {
            if (Files.isDirectory(file)) {
                throw new Failure("is-a-folder", shown(file) + ": is a folder, expected a BibTeX file");
            }
            sources.add(new SourceText(shown(file), TextFile.read(file).text()));
        }
        return sources;
    }

    private static List<Path> libraryFiles(Settings settings) throws Failure, IOException {
        try {
            List<Path> files = LibraryFiles.find(settings.folder(), settings.library());
            if (files.isEmpty()) {
                throw new Failure("no-library", "there is no library: no file is named, and none matches "
                        + String.join(", ", settings.library()) + " (library in " + SettingsReader.FILE
                        + "); name a .bib file");
            }
            return files;
        } catch (InvalidPathException | PatternSyntaxException e) {
            throw new Failure("bad-path", "library in " + SettingsReader.FILE + ": \"" + e.getMessage()
                    + "\" is no pattern of files");
        }
    }

    /** A file as seen from the working folder. */
    private String shown(Path file) {
        Path folder = invocation.folder().toAbsolutePath().normalize();
        Path full = file.toAbsolutePath().normalize();
        return (full.startsWith(folder) ? folder.relativize(full) : full).toString();
    }
}
