package pubs.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A file that the program brings along, beside one of its classes.
 *
 * <p>It is read from the jar of the program itself, or from its folder of classes. A class loader asked for the same makes a
 * URL and a connection of it, and opens every jar there is for a file that is in none: a tenth of a short run.
 */
public final class Resource {
    /** The folder of the classes, null where they are in a jar. */
    private static final Path FOLDER;
    /** Open as long as the program runs. */
    private static final ZipFile JAR;

    static {
        try {
            Path home = Path.of(Resource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            boolean folder = Files.isDirectory(home);
            FOLDER = folder ? home : null;
            JAR = folder ? null : new ZipFile(home.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Resource() {}

    /**
     * The bytes of a file; empty when there is none of that name.
     *
     * @param beside a class of this program, whose package the name is relative to
     */
    public static Optional<byte[]> find(Class<?> beside, String name) {
        String path = beside.getPackageName().replace('.', '/') + '/' + name;
        try {
            if (JAR == null) {
                Path file = FOLDER.resolve(path);
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            }
            ZipEntry entry = JAR.getEntry(path);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = JAR.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bytes of a file that is there.
     *
     * @throws IllegalStateException when it is not, which is a fault of the build
     */
    public static byte[] bytes(Class<?> beside, String name) {
        Optional<byte[]> bytes = find(beside, name);
        if (bytes.isEmpty()) {
            throw new IllegalStateException("not in the program: " + name);
        }
        return bytes.get();
    }

    /** The text of a file that is there; ours are UTF-8. */
    public static String text(Class<?> beside, String name) {
        return new String(bytes(beside, name), StandardCharsets.UTF_8);
    }

    /** The lines of a table that is there, without its empty lines and its comments, which begin with {@code # }. */
    public static List<String> rows(Class<?> beside, String name) {
        return text(beside, name).lines().filter(line -> !line.isEmpty() && !line.startsWith("# ") && !line.equals("#"))
                .toList();
    }
}
