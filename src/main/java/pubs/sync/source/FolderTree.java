package pubs.sync.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import pubs.diagnostic.SourceText;
import pubs.io.TextFile;

/** The folder tree of a paper. What lies outside, links to the outside included, is not there. Not thread-safe. */
public final class FolderTree {
    /** No document is longer; a larger file is data. */
    private static final long MOST_BYTES = 64L << 20;

    private final Path root;
    private final UnaryOperator<String> shown;
    private final Map<Path, Optional<SourceText>> read = new HashMap<>();
    private final TreeSet<Path> refused = new TreeSet<>();

    /**
     * @param root  a folder that is there
     * @param shown how an absolute path is shown to the user
     * @throws IOException when the folder is not there
     */
    public FolderTree(Path root, UnaryOperator<String> shown) throws IOException {
        this.root = root.toRealPath();
        this.shown = shown;
    }

    /** The real path of the folder. */
    public Path root() {
        return root;
    }

    public String shown(Path file) {
        return shown.apply(file.toString());
    }

    /**
     * The first of some names that is a file in the tree.
     *
     * @param folders where to look, in this order
     * @param names   relative paths; absolute ones count when they lead into the tree
     * @return its real path
     */
    public Optional<Path> find(List<Path> folders, List<String> names) {
        for (Path folder : folders) {
            for (String name : names) {
                Optional<Path> found = resolve(folder, name).flatMap(this::inside);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Where a file of a name would be: a path in the tree, normalised; empty when it would be outside. */
    public Optional<Path> place(Path folder, String name) {
        return resolve(folder, name).map(Path::normalize).filter(path -> path.startsWith(root));
    }

    private static Optional<Path> resolve(Path folder, String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(folder.resolve(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> inside(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            Path real = path.toRealPath();
            if (real.startsWith(root)) {
                return Optional.of(real);
            }
            refused.add(path.normalize());
        } catch (IOException e) {
            refused.add(path.normalize());
        }
        return Optional.empty();
    }

    /** The files that are there but outside, and were asked for. */
    public List<Path> refused() {
        return List.copyOf(refused);
    }

    /** The text of a file that was found in the tree; read once. Empty when it cannot be read or is too large. */
    public Optional<SourceText> text(Path file) {
        return read.computeIfAbsent(file, path -> {
            try {
                return Files.size(path) > MOST_BYTES ? Optional.empty()
                        : Optional.of(new SourceText(shown(path), TextFile.read(path).text()));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }
}
