package pubs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {
    @TempDir
    private Path folder;

    @Test
    void everyKindIsSaidInWords() {
        assertDescribed("a.bib: no such file or folder [no-such-file]", new NoSuchFileException("/w/a.bib"));
        assertDescribed("/x/a.bib: permission denied [permission-denied]", new AccessDeniedException("/x/a.bib"));
        assertDescribed("a: is not a folder [input-output]", new NotDirectoryException("/w/a"));
        assertDescribed("a: the links go round in a circle [input-output]", new FileSystemLoopException("/w/a"));
        assertDescribed("a: Read-only file system [input-output]",
                new FileSystemException("/w/a", null, "Read-only file system"));
        assertDescribed("a file is not in the encoding that was expected [bad-encoding]",
                new MalformedInputException(1));
        assertDescribed("disk on fire [input-output]", new IOException("disk on fire"));
    }

    private static void assertDescribed(String message, IOException trouble) {
        assertEquals("error: " + message, FileTrouble.describe(trouble, Path.of("/w")).diagnostic().format());
    }

    private Invocation invocation(String input) {
        Console console = new Console(new java.io.ByteArrayInputStream(input.getBytes()),
                OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Map.of());
        return new Invocation(new Arguments(Map.of(), List.of()), console, folder);
    }

    @Test
    void readsFilesAndStandardInput() throws Exception {
        Files.writeString(folder.resolve("a.bib"), "text");
        assertEquals("text", new String(invocation("").read("a.bib")));
        assertEquals("in", new String(invocation("in").read("-")));
        assertEquals("is-a-folder", assertThrows(Failure.class, () -> invocation("").read(".")).diagnostic().rule());
        assertEquals("bad-path", assertThrows(Failure.class, () -> invocation("").read("a\0b")).diagnostic().rule());
        assertThrows(NoSuchFileException.class, () -> invocation("").read("none.bib"));
    }

    @Test
    void writesFilesThroughLinksAndLeavesNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("list.md"), "old");
        Files.createSymbolicLink(folder.resolve("link.md"), file);
        invocation("").deliver(Optional.of("link.md"), "new\n");
        assertEquals("new\n", Files.readString(file));
        assertTrue(Files.isSymbolicLink(folder.resolve("link.md")));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
        assertThrows(NoSuchFileException.class, () -> invocation("").deliver(Optional.of("no/such.md"), "x"));
        assertThrows(Failure.class, () -> invocation("").deliver(Optional.of("."), "x"));
    }

    @Test
    void theStackIsShownForDebugOnly() {
        String[] failing = {"format", "--debug", "none.bib"};
        assertTrue(errorsOf(failing).contains("    at pubs.cli."), errorsOf(failing));
        assertTrue(errorsOf("format", "none.bib").lines().noneMatch(line -> line.startsWith("    at")));
    }

    private String errorsOf(String... args) {
        var err = new java.io.ByteArrayOutputStream();
        Main.run(args, InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Map.of(), folder);
        return err.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
