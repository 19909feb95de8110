package pubs.sync.apply;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Waits, without asking again and again, until files of some folders change. */
public final class FolderWatch implements AutoCloseable {
    /** An editor writes a file in several steps; they are one change. */
    private static final long QUIET_MILLIS = 80;
    private static final int DEEPEST = 12;

    private final WatchService service;
    private final Predicate<Path> interesting;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Set<Path> watched = new HashSet<>();

    /**
     * @param roots       folders, watched with all below them but hidden ones
     * @param interesting which files count
     */
    public FolderWatch(List<Path> roots, Predicate<Path> interesting) throws IOException {
        this.interesting = interesting;
        this.service = roots.get(0).getFileSystem().newWatchService();
        for (Path root : roots) {
            add(root);
        }
    }

    private void add(Path root) throws IOException {
        Files.walkFileTree(root, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
                if (!folder.equals(root) && (name.startsWith(".") || name.equals("node_modules"))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (watched.add(folder)) {
                    folders.put(folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE), folder);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * Waits for a change and for the quiet after it.
     *
     * @return the files that changed; nothing when the watch was closed
     * @throws InterruptedException when the thread is interrupted
     */
    public Set<Path> await() throws InterruptedException, IOException {
        Set<Path> changed = new HashSet<>();
        try {
            while (changed.isEmpty()) {
                take(service.take(), changed);
            }
            for (WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS); key != null;
                    key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
                take(key, changed);
            }
        } catch (ClosedWatchServiceException e) {
            changed.clear();
        }
        return changed;
    }

    private void take(WatchKey key, Set<Path> changed) throws IOException {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                changed.add(folder);
            } else {
                Path file = folder.resolve((Path) event.context());
                if (Files.isDirectory(file) && event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
                    add(file);
                } else if (interesting.test(file)) {
                    changed.add(file);
                }
            }
        }
        if (!key.reset()) {
            watched.remove(folder);
            folders.remove(key);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
