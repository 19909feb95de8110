package pubs.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What an exception of the file system means to a user. */
final class FileTrouble {
    private FileTrouble() {}

    /**
     * A failure that names the file as seen from the working folder.
     * {@code NoSuchFileException /home/x/a.bib -> a.bib: no such file or folder [no-such-file]}.
     */
    static Failure describe(IOException e, Path folder) {
        if (e instanceof FileSystemException trouble) {
            String file = trouble.getFile() == null ? "" : shown(Path.of(trouble.getFile()), folder) + ": ";
            return failure(rule(trouble), file + what(trouble), e);
        }
        if (e instanceof CharacterCodingException) {
            return failure("bad-encoding", "a file is not in the encoding that was expected", e);
        }
        return failure("input-output", e.getMessage() == null ? e.toString() : e.getMessage(), e);
    }

    private static String rule(FileSystemException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return "no-such-file";
        }
        return trouble instanceof AccessDeniedException ? "permission-denied" : "input-output";
    }

    private static String what(FileSystemException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (trouble instanceof AccessDeniedException) {
            return "permission denied" + (trouble.getReason() == null ? "" : ", " + trouble.getReason());
        }
        if (trouble instanceof NotDirectoryException) {
            return "is not a folder";
        }
        if (trouble instanceof FileSystemLoopException) {
            return "the links go round in a circle";
        }
        return trouble.getReason() == null ? trouble.getClass().getSimpleName() : trouble.getReason();
    }

    private static Path shown(Path file, Path folder) {
        return file.startsWith(folder) && !file.equals(folder) ? folder.relativize(file) : file;
    }

    private static Failure failure(String rule, String message, IOException cause) {
        return new Failure(new Failure(rule, message).diagnostic(), cause);
    }
}
