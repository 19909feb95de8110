package pubs.csl;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import pubs.resource.Resource;

/** Styles and locales that the build leaves as {@link CompactXml}: what a start most often needs. */
final class CompactFiles {
    private static final String ENDING = ".csl";

    private CompactFiles() {}

    /** A style of this program. */
    static Optional<byte[]> own(String id) {
        return Resource.find(CompactFiles.class, name("own", id));
    }

    /** A style of the public repository, when it has a short name, or one with a short name stands on it. */
    static Optional<byte[]> published(String id) {
        return Resource.find(CompactFiles.class, name("published", id));
    }

    /** The locale of a tag. */
    static Optional<byte[]> locale(String tag) {
        return Resource.find(CompactFiles.class, name("locale", tag));
    }

    private static String name(String kind, String id) {
        return "compact/" + kind + '/' + id;
    }

    /**
     * Run by the build.
     *
     * @param classes where to
     * @param styles  the folder of the styles of this program
     */
    static void write(Path classes, Path styles) throws IOException, StyleException {
        Deque<String> wanted = new ArrayDeque<>();
        StyleCatalog.aliases().values().forEach(style -> wanted.add(style.id()));
        Set<String> own = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(styles, "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String id = name.substring(0, name.length() - ENDING.length());
                own.add(id);
                wanted.addAll(write(classes, "own", StyleText.ofFile(id, Files.readAllBytes(file))));
            }
        }
        Set<String> done = new HashSet<>(own);
        while (!wanted.isEmpty()) {
            String id = wanted.pop();
            if (done.add(id)) {
                StyleText style = StyleFiles.inJar(id).orElseThrow(() -> new IOException("no style " + id));
                wanted.addAll(write(classes, "published", style));
            }
        }
        for (JarEntry entry : (Iterable<JarEntry>) jarWith("/locales-en-US.xml").stream()::iterator) {
            String name = entry.getName();
            if (name.startsWith("locales-") && name.endsWith(".xml")) {
                String tag = name.substring("locales-".length(), name.length() - ".xml".length());
                write(classes, "locale", StyleText.ofFile(tag, bytes("/" + name)));
            }
        }
    }

    /** Writes a file, and says what the style stands on. */
    private static List<String> write(Path classes, String kind, StyleText text) throws IOException, StyleException {
        Path file = classes.resolve(CompactFiles.class.getPackageName().replace('.', '/')).resolve(name(kind, text.name()));
        Files.createDirectories(file.getParent());
        Files.write(file, CompactXml.write(text.document()));
        return kind.equals("locale") ? List.of() : text.read().parent()
                .map(address -> address.substring(address.lastIndexOf('/') + 1)).stream().toList();
    }

    /** The jar on the class path that has a file. */
    static JarFile jarWith(String file) throws IOException {
        return ((JarURLConnection) CompactFiles.class.getResource(file).openConnection()).getJarFile();
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = CompactFiles.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }
}
