package pubs.settings;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;

/** The files that the patterns of a library name. */
public final class LibraryFiles {
    private static final int DEPTH = 12;

    private LibraryFiles() {}

    /**
     * The files that match, in the order of the patterns and by name within one; each once.
     *
     * @param patterns paths relative to the folder, in which {@code *} is part of a name and {@code **} of a path
     * @throws IOException when a folder cannot be listed
     * @throws InvalidPathException for a pattern that cannot be a path
     */
    public static List<Path> find(Path folder, List<String> patterns) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String pattern : patterns) {
            if (!isPattern(pattern)) {
                add(files, folder.resolve(pattern).normalize());
                continue;
            }
            // What stands before the first wildcard is a folder to look in.
            int wild = firstWild(pattern);
            int slash = pattern.lastIndexOf('/', wild);
            Path base = folder.resolve(slash < 0 ? "" : pattern.substring(0, slash)).normalize();
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
            Set<Path> found = new TreeSet<>();
            if (Files.isDirectory(base)) {
                boolean deep = pattern.substring(slash + 1).contains("/") || pattern.contains("**");
                try (Stream<Path> paths = Files.walk(base, deep ? DEPTH : 1)) {
                    paths.filter(path -> matcher.matches(base.relativize(path)) && Files.isRegularFile(path))
                            .forEach(found::add);
                }
            }
            found.forEach(path -> add(files, path));
        }
        return files;
    }

    private static void add(List<Path> files, Path path) {
        if (!files.contains(path)) {
            files.add(path);
        }
    }

    private static boolean isPattern(String path) {
        return firstWild(path) < path.length();
    }

    private static int firstWild(String path) {
        int i = 0;
        while (i < path.length() && "*?[{".indexOf(path.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
