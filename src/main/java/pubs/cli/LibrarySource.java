package pubs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.io.EncodingDoubt;
import pubs.io.TextFile;
import pubs.settings.LibraryFiles;
import pubs.settings.Settings;
import pubs.settings.SettingsReader;

/** Where a command gets its settings and its BibTeX files from. */
final class LibrarySource {
    /** Options that make no sense as a habit. */
    private static final Set<String> NO_SETTINGS = Set.of("output", "feed", "config", "only", "not", "write", "check", "diff");

    private final Invocation invocation;
    private final Consumer<Diagnostic> diagnostics;

    LibrarySource(Invocation invocation, Consumer<Diagnostic> diagnostics) {
        this.invocation = invocation;
        this.diagnostics = diagnostics;
    }

    /**
     * A file that was read.
     *
     * @param source its text under the name to show
     * @param path   absent for standard input
     */
    record Input(SourceText source, Optional<Path> path, TextFile file) {}

    /** The settings of the named file, or of the nearest {@code pubs.toml}, or those that hold without one. */
    Settings settings() throws Failure, IOException {
        return settings(settingsFile(invocation.arguments().value(FormatOptions.CONFIG)));
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
        return SettingsReader.read(source, folder(file), LibrarySource::optionsOf, diagnostics);
    }

    private static Set<String> optionsOf(String command) {
        return CommandTable.find(command).orElseThrow().options().stream().map(OptionSpec::name)
                .filter(name -> !NO_SETTINGS.contains(name)).collect(Collectors.toSet());
    }

    /** The named files, or else those of the library. */
    List<Input> inputs(Settings settings) throws Failure, IOException {
        List<Input> inputs = new ArrayList<>();
        for (String operand : invocation.arguments().operands()) {
            inputs.add(input(operand));
        }
        return inputs.isEmpty() ? library(settings) : inputs;
    }

    /** The file that an operand names, or standard input. */
    Input input(String operand) throws Failure, IOException {
        boolean stream = operand.equals(Invocation.STANDARD_STREAM);
        TextFile file = TextFile.decode(invocation.read(operand));
        return input(stream ? "<stdin>" : operand, stream ? Optional.empty() : Optional.of(invocation.path(operand)), file);
    }

    /** The files of the library, whatever is named. */
    List<Input> library(Settings settings) throws Failure, IOException {
        List<Input> inputs = new ArrayList<>();
        for (Path path : libraryFiles(settings)) {
            if (Files.isDirectory(path)) {
                throw new Failure("is-a-folder", shown(path) + ": is a folder, expected a BibTeX file");
            }
            TextFile file = TextFile.read(path);
            inputs.add(input(shown(path), Optional.of(path), file));
        }
        return inputs;
    }

    private Input input(String name, Optional<Path> path, TextFile file) {
        SourceText source = new SourceText(name, file.text());
        EncodingDoubt.of(file, source).ifPresent(diagnostics);
        return new Input(source, path, file);
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
    String shown(Path file) {
        Path folder = invocation.folder().toAbsolutePath().normalize();
        Path full = file.toAbsolutePath().normalize();
        return (full.startsWith(folder) ? folder.relativize(full) : full).toString();
    }
}
