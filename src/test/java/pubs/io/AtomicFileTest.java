package pubs.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    private boolean write(String name, String text) throws IOException {
        return AtomicFile.write(folder.resolve(name), text.getBytes(UTF_8));
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void makesAndReplacesAndLeavesNothingElse() throws IOException {
        assertTrue(write("a.md", "old"));
        assertTrue(write("a.md", "new"));
        assertEquals("new", read("a.md"));
        assertEquals(List.of("a.md"), names());
    }

    @Test
    void whatIsThereAlreadyIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "same");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertFalse(write("a.md", "same"));
        assertEquals(1_000_000, Files.getLastModifiedTime(file).toMillis());
    }

    @Test
    void theModeIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("a.sh"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));
        write("a.sh", "new");
        assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aLinkIsFollowedToATargetThatIsThereOrNot() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("sub/link"));
        Files.createSymbolicLink(folder.resolve("sub/link"), Path.of("target.md"));
        write("link", "one");
        assertEquals("one", read("sub/target.md"));
        write("link", "two");
        assertEquals("two", read("sub/target.md"));
        assertTrue(Files.isSymbolicLink(folder.resolve("link")));
        assertTrue(Files.isSymbolicLink(folder.resolve("sub/link")));
    }

    @Test
    void whatCannotBeWrittenChangesNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        assertThrows(FileSystemLoopException.class, () -> write("circle", "x"));
        FileSystemException missing = assertThrows(NoSuchFileException.class, () -> write("none/a.md", "x"));
        assertEquals(folder.resolve("none").toString(), missing.getFile());
        Files.writeString(folder.resolve("file"), "");
        assertThrows(FileSystemException.class, () -> write("file/a.md", "x"));
        assertEquals(List.of("circle", "file"), names());
    }

    @Test
    void anErrorNamesWhatTheUserNamed() throws IOException {
        assertEquals(folder.resolve("no").toString(), assertThrows(NoSuchFileException.class, () -> write("no/a.md", "x")).getFile());
        FileSystemException full = assertThrows(FileSystemException.class, () -> AtomicFile.write(Path.of("/dev/full"), new byte[9]));
        assertEquals("/dev/full", full.getFile());
    }

    @Test
    void aDeviceBehindALinkIsWrittenTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("null.md"), Path.of("/dev/null"));
        assertTrue(write("null.md", "x"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(List.of("null.md"), names());
    }
}
