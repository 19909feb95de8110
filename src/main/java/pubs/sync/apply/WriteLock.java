package pubs.sync.apply;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps two runs from writing the same files: a lock of the operating system for each, on a file in the folder for temporary
 * files. It ends with the process, however that ends. The files stay there, empty: deleting one that another run has
 * just opened would let two of them in.
 */
final class WriteLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 20;
    /** Locks of the operating system are those of a process: threads of this one see each other here. */
    private static final Set<Path> HERE = new HashSet<>();

    private final List<Path> files = new ArrayList<>();
    private final List<FileChannel> channels = new ArrayList<>();

    private WriteLock() {}

    /**
     * Locks some files, in the order of their names.
     *
     * @throws FileSystemException when another run does not give way in time
     */
    static WriteLock of(List<Path> files, Duration patience) throws IOException {
        WriteLock lock = new WriteLock();
        long end = System.nanoTime() + patience.toNanos();
        boolean all = false;
        try {
            for (Path file : new TreeSet<>(files)) {
                Path place = place(file);
                while (!lock.take(place)) {
                    if (System.nanoTime() > end) {
                        throw new FileSystemException(file.toString(), null, "another pubs is writing it; try again later");
                    }
                    pause(file);
                }
            }
            all = true;
            return lock;
        } finally {
            if (!all) {
                lock.close();
            }
        }
    }

    private static void pause(Path file) throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileSystemException(file.toString(), null, "interrupted");
        }
    }

    private boolean take(Path file) throws IOException {
        synchronized (HERE) {
            if (!HERE.add(file)) {
                return false;
            }
        }
        boolean taken = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            FileLock lock = channel.tryLock();
            taken = lock != null;
            return taken;
        } finally {
            if (taken) {
                files.add(file);
                channels.add(channel);
            } else {
                if (channel != null) {
                    channel.close();
                }
                synchronized (HERE) {
                    HERE.remove(file);
                }
            }
        }
    }

    /** The file that stands for another one. */
    private static Path place(Path file) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "pubs-" + System.getProperty("user.name"));
        Files.createDirectories(folder);
        Path real = file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(real.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + ".lock");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (int i = files.size() - 1; i >= 0; i--) {
            channels.get(i).close();
            synchronized (HERE) {
                HERE.remove(files.get(i));
            }
        }
        files.clear();
        channels.clear();
    }
}
