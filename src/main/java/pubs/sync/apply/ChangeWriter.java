package pubs.sync.apply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pubs.io.AtomicFile;
import pubs.sync.plan.FileChange;
import pubs.sync.plan.FileState;

/**
 * Writes the changes of one paper in their order, each file at once. A kill between two of them leaves a record that is behind its
 * file, which the next run catches up with.
 */
public final class ChangeWriter {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ChangeWriter() {}

    /**
     * Writes the changes, unless one of the files is no longer what was read.
     *
     * @throws FileSystemException when a file has changed since, may not be written, or does not fit on the disk; nothing
     *                             of it is changed then
     */
    public static void write(List<FileChange> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        List<Path> files = changes.stream().map(change -> change.state().path()).toList();
        try (WriteLock lock = WriteLock.of(files, PATIENCE)) {
            for (FileChange change : changes) {
                checkUnchanged(change);
            }
            for (FileChange change : changes) {
                removeLeftovers(change.state().path());
                byte[] bytes = change.state().text().isPresent() ? change.state().text().get().encode(change.text())
                        : change.text().getBytes(StandardCharsets.UTF_8);
                AtomicFile.write(change.state().path(), bytes);
            }
        }
    }

    private static void checkUnchanged(FileChange change) throws IOException {
        Optional<byte[]> before = change.state().bytes();
        Optional<byte[]> now = FileState.read(change.state().path()).bytes();
        boolean same = before.isPresent() == now.isPresent() && (before.isEmpty() || Arrays.equals(before.get(), now.get()));
        if (!same) {
            throw new FileSystemException(change.state().path().toString(), null,
                    "was changed by someone else meanwhile and is left alone; run the command again");
        }
        if (now.isPresent() && !Files.isWritable(change.state().path())) {
            throw new AccessDeniedException(change.state().path().toString());
        }
    }

    /** What a run that was killed has left beside a file: {@code .refs.bib.1234}, with the number of no living process. */
    private static void removeLeftovers(Path file) throws IOException {
        String prefix = "." + file.getFileName() + ".";
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(file.getParent(), path ->
                path.getFileName().toString().startsWith(prefix))) {
            for (Path path : beside) {
                String number = path.getFileName().toString().substring(prefix.length());
                boolean process = !number.isEmpty() && number.length() < 10 && number.chars().allMatch(c -> c >= '0' && c <= '9');
                if (process && ProcessHandle.of(Long.parseLong(number)).isEmpty()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
