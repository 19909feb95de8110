package pubs.sync.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import pubs.io.TextFile;

/**
 * A file as it was read, so that it can be told later whether someone has changed it.
 *
 * @param bytes absent when it was not there
 * @param text  the same bytes as text
 */
public record FileState(Path path, Optional<byte[]> bytes, Optional<TextFile> text) {
    /** @throws IOException when it is there and cannot be read */
    public static FileState read(Path path) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(path);
            return new FileState(path, Optional.of(bytes), Optional.of(TextFile.decode(bytes)));
        } catch (NoSuchFileException e) {
            return new FileState(path, Optional.empty(), Optional.empty());
        }
    }
}
