package pubs.sync;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import pubs.cli.Main;

/** A folder with a library and papers, in which commands are run. */
final class SyncFolder implements AutoCloseable {
    /** What a command said and how it ended. */
    record Outcome(int status, String out, String err) {}

    private final Path folder;

    SyncFolder() throws IOException {
        folder = Files.createTempDirectory("pubs-sync").toRealPath();
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(path(file).getParent());
        Files.writeString(path(file), text);
    }

    /** The text of a file; empty when it is not there. */
    String read(String file) throws IOException {
        return Files.exists(path(file)) ? Files.readString(path(file)) : "";
    }

    Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, new ByteArrayInputStream(new byte[0]), out, err, Map.of(), folder);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }
}
