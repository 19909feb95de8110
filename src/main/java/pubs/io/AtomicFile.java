package pubs.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** Writes a file so that at any time it holds the old bytes or the new ones, never a part of them. */
public final class AtomicFile {
    /** As many links in a row as Linux follows. */
    private static final int LINKS = 40;

    private AtomicFile() {}

    /**
     * Makes a file hold the bytes. A link is followed to its target, which is made when it is not there; the mode of an
     * existing file is kept; one that holds the bytes already is left alone; a device or a pipe is written to.
     *
     * @return whether anything was written
     * @throws AccessDeniedException for a file that may not be written, although its folder may
     * @throws IOException           when it cannot be written; nothing is changed or left behind then
     */
    public static boolean write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // Before links are followed: /dev/stdout may lead to a pipe that has no name.
            through(file, bytes);
            return true;
        }
        Path target = target(file.toAbsolutePath());
        boolean exists = Files.exists(target);
        if (exists && Files.size(target) == bytes.length && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return false;
        }
        // Beside the target, because a move is atomic only in one file system.
        Path unfinished = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            writeThrough(unfinished, bytes, target);
            if (exists) {
                keepMode(target, unfinished);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            discard(unfinished, e);
            throw e;
        }
        return true;
    }

    /** What went wrong first is what the user is to hear of. */
    private static void discard(Path unfinished, Exception cause) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** To the disk itself: after a crash a file must not have its new name and no content yet. */
    private static void writeThrough(Path file, byte[] bytes, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(target.toString(), null, "no right to write in its folder");
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(String.valueOf(target.getParent()));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // A full disk: the exception of the channel does not say of which file it speaks.
            throw new FileSystemException(target.toString(), null, e.getMessage());
        }
    }

    private static void through(Path device, byte[] bytes) throws IOException {
        try {
            Files.write(device, bytes);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new FileSystemException(device.toString(), null, e.getMessage());
        }
    }

    private static Path target(Path file) throws IOException {
        Path target = file;
        for (int i = 0; i < LINKS; i++) {
            if (!Files.isSymbolicLink(target)) {
                return target;
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        throw new FileSystemLoopException(file.toString());
    }

    private static void keepMode(Path from, Path to) throws IOException {
        PosixFileAttributeView mode = Files.getFileAttributeView(from, PosixFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        if (mode != null) {
            Files.setPosixFilePermissions(to, mode.readAttributes().permissions());
        }
    }
}
