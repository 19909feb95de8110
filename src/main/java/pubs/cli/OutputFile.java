package pubs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a result into a file, which at any time holds the old text or the new one and never a part. */
final class OutputFile {
    private OutputFile() {}

    /** Writes the text in UTF-8; follows a link to its target. */
    static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a named pipe has no old text to keep.
            Files.write(target, bytes);
            return;
        }
        Path unfinished = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
