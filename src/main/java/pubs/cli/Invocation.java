package pubs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import pubs.io.AtomicFile;

/**
 * One call of a command.
 *
 * @param folder      the working folder, which paths are relative to
 * @param environment variables of the process
 */
record Invocation(Arguments arguments, Console console, Path folder, Map<String, String> environment) {
    /** The operand that stands for standard input, and the output file that stands for standard output. */
    static final String STANDARD_STREAM = "-";

    /** Without an environment. */
    Invocation(Arguments arguments, Console console, Path folder) {
        this(arguments, console, folder, Map.of());
    }

    /**
     * The date of today; the one of {@code SOURCE_DATE_EPOCH} when that is set (reproducible-builds.org), in seconds.
     */
    LocalDate today() throws Failure {
        String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
        try {
            return epoch.isEmpty() ? LocalDate.now()
                    : Instant.ofEpochSecond(Long.parseLong(epoch)).atZone(ZoneOffset.UTC).toLocalDate();
        } catch (NumberFormatException | DateTimeException e) {
            throw new Failure("bad-value", "SOURCE_DATE_EPOCH is '" + epoch + "', expected a number of seconds");
        }
    }

    /** The file a user named. */
    Path path(String given) throws Failure {
        try {
            return folder.resolve(given);
        } catch (InvalidPathException e) {
            throw new Failure("bad-path", "'" + given + "' cannot be the name of a file: " + e.getReason());
        }
    }

    /** A file as seen from the working folder. */
    String shown(Path file) {
        Path full = file.toAbsolutePath().normalize();
        Path here = folder.toAbsolutePath().normalize();
        try {
            // Links on the way here are resolved in what was found.
            here = full.startsWith(here) ? here : here.toRealPath();
        } catch (IOException e) {
            return full.toString();
        }
        return full.equals(here) ? "." : (full.startsWith(here) ? here.relativize(full) : full).toString();
    }

    /** The bytes of the file a user named, or of standard input for {@code -}. */
    byte[] read(String given) throws Failure, IOException {
        if (given.equals(STANDARD_STREAM)) {
            return console.in().readAllBytes();
        }
        Path file = path(given);
        if (Files.isDirectory(file)) {
            throw new Failure("is-a-folder", given + ": is a folder, expected a file");
        }
        return Files.readAllBytes(file);
    }

    /** Puts a result where the user wants it: into a file, or on standard output for {@code -} and when empty. */
    void deliver(Optional<String> destination, String result) throws Failure, IOException {
        if (destination.isEmpty() || destination.get().equals(STANDARD_STREAM)) {
            console.print(result);
            return;
        }
        Path file = path(destination.get());
        if (Files.isDirectory(file)) {
            throw new Failure("is-a-folder", destination.get() + ": is a folder, expected a file to write");
        }
        AtomicFile.write(file, result.getBytes(StandardCharsets.UTF_8));
    }
}
