package pubs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was imported is known the next time: the same document adds nothing to its own library. */
class ImportTwiceTest {
    private static final Path SESSIONS = Path.of("src/test/resources/golden/cli");
    private static final List<String> ENDINGS = List.of(".md", ".txt", ".html", ".tex");

    @TempDir
    private Path folder;

    @Test
    void aSecondRunAddsNothing() throws IOException {
        StringBuilder changed = new StringBuilder();
        int read = 0;
        for (Path document : documents()) {
            String name = document.getFileName().toString();
            Files.copy(document, folder.resolve(name));
            read += run(name) ? 1 : 0;
            Path library = folder.resolve("library.bib");
            String first = Files.exists(library) ? Files.readString(library) : "";
            run(name);
            String second = Files.exists(library) ? Files.readString(library) : "";
            if (!second.equals(first)) {
                changed.append(document).append(":\n").append(second, Math.min(first.length(), second.length()), second.length());
            }
            Files.deleteIfExists(library);
            Files.delete(folder.resolve(name));
        }
        assertTrue(read > 150, "only " + read + " documents could be read");
        assertEquals("", changed.toString());
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(SESSIONS)) {
            return files.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .filter(file -> SESSIONS.relativize(file).toString().startsWith("import-")
                            && file.getParent().getFileName().toString().equals("input")).sorted().toList();
        }
    }

    private boolean run(String name) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new String[] {"import", name, "-o", "library.bib"}, new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, Map.of(), folder);
        assertTrue(!err.toString(StandardCharsets.UTF_8).contains("internal error"), () -> name + ": " + err);
        return status == 0;
    }
}
