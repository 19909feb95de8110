package pubs.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.io.TextFile;
import pubs.settings.LibraryFiles;
import pubs.settings.Settings;
import pubs.settings.SettingsReader;

/**
 * A document that is to be done.
 *
 * @param name   to show
 * @param path   absent for standard input
 * @param listed whether it is one of the settings
 */
record NamedDocument(String name, Optional<Path> path, boolean listed) {

    /** The documents that are named on the command line, or else those of the settings. */
    static List<NamedDocument> of(Invocation invocation, LibrarySource source, Settings settings)
            throws Failure, IOException {
        List<NamedDocument> documents = new ArrayList<>();
        for (String operand : invocation.arguments().operands()) {
            boolean stream = operand.equals(Invocation.STANDARD_STREAM);
            documents.add(new NamedDocument(stream ? "<stdin>" : operand,
                    stream ? Optional.empty() : Optional.of(invocation.path(operand)), false));
        }
        if (documents.isEmpty()) {
            for (Path path : files(settings)) {
                documents.add(new NamedDocument(source.shown(path), Optional.of(path), true));
            }
        }
        if (documents.isEmpty()) {
            throw new Failure("no-documents", settings.documents().isEmpty()
                    ? "no document is named; name one, or write documents = [\"README.md\"] in " + SettingsReader.FILE
                    : "no file matches " + String.join(", ", settings.documents()) + " (documents in "
                            + SettingsReader.FILE + ")");
        }
        return documents;
    }

    private static List<Path> files(Settings settings) throws Failure, IOException {
        try {
            return LibraryFiles.find(settings.folder(), settings.documents());
        } catch (InvalidPathException | PatternSyntaxException e) {
            throw new Failure("bad-path", "documents in " + SettingsReader.FILE + ": \"" + e.getMessage()
                    + "\" is no pattern of files");
        }
    }

    TextFile read(Invocation invocation) throws Failure, IOException {
        return TextFile.decode(invocation.read(path.isEmpty() ? Invocation.STANDARD_STREAM
                : listed ? path.get().toString() : name));
    }

    /** What a failure to read or write it means to a user. */
    Diagnostic trouble(Exception cause, Path folder) {
        Diagnostic found = cause instanceof Failure failure ? failure.diagnostic()
                : FileTrouble.describe((IOException) cause, folder).diagnostic();
        return found.message().startsWith(name) ? found
                : new Diagnostic(Severity.ERROR, found.rule(), name + ": " + found.message(), Optional.empty());
    }

    /** A document of the settings has a section; one that is named may be one of many. */
    Diagnostic withoutSection() {
        String message = "there is no section in it; 'pubs init " + name + "' puts one there";
        return new Diagnostic(listed ? Severity.ERROR : Severity.WARNING, "no-section", name + ": " + message,
                Optional.empty());
    }
}
