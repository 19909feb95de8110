package pubs.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the text of a style is: a path, the project's {@code styles} folder, the program's own, the public repository. */
final class StyleFiles {
    private static final String ENDING = ".csl";

    /** What ids of the public repository begin with, without the scheme. */
    private static final String REPOSITORY = "www.zotero.org/styles/";

    /** What ids of the styles of this program begin with. */
    private static final String OURS = "https://github.com/JF-D/pubs/styles/";

    private final Path workingFolder;
    private final Path projectFolder;

    StyleFiles(Path workingFolder, Path projectFolder) {
        this.workingFolder = workingFolder;
        this.projectFolder = projectFolder;
    }

    /**
     * The style that someone calls by a name, empty when there is none.
     *
     * @throws StyleException when the name is one of a file that cannot be read, or an address
     */
    Optional<StyleText> named(String name) throws StyleException {
        Optional<String> repository = idIn(REPOSITORY, name);
        if (repository.isPresent()) {
            return published(repository.get());
        }
        if (name.contains("://")) {
            throw new StyleException("style-address", "\"" + name + "\": styles are not fetched from the network;"
                    + " download it and give the path of the file");
        }
        if (name.endsWith(ENDING) || isPath(name)) {
            Optional<StyleText> file = file(workingFolder, name, name);
            if (file.isPresent() || isPath(name)) {
                return file;
            }
        }
        String id = id(name);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<StyleText> own = ours(id);
        if (own.isPresent()) {
            return own;
        }
        Optional<String> real = alias(id);
        own = real.isPresent() ? ours(real.get()) : own;
        return own.isPresent() ? own : published(real.orElse(id));
    }

    /** The style that a dependent style names as its parent: in the repository when the address says so. */
    Optional<StyleText> parent(String address) throws StyleException {
        String id = address.substring(address.lastIndexOf('/') + 1);
        if (idIn(REPOSITORY, address).isPresent()) {
            Optional<StyleText> style = published(id);
            return style.isPresent() ? style : ours(id);
        }
        Optional<StyleText> style = address.startsWith(OURS) ? program(id) : ours(id);
        return style.isPresent() ? style : published(id);
    }

    /** {@code American Chemical Society -> american-chemical-society}, {@code IEEE.csl -> ieee}. */
    private static String id(String name) {
        String id = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return id.endsWith(ENDING) ? id.substring(0, id.length() - ENDING.length()) : id;
    }

    private static Optional<String> idIn(String start, String address) {
        int scheme = address.indexOf("://");
        String rest = scheme < 0 ? address : address.substring(scheme + 3);
        return scheme > 0 && rest.startsWith(start) ? Optional.of(rest.substring(start.length())) : Optional.empty();
    }

    private static boolean isPath(String name) {
        return name.indexOf('/') >= 0 || name.indexOf(java.io.File.separatorChar) >= 0;
    }

    private static Optional<String> alias(String id) {
        Map<String, StyleInfo> aliases = StyleCatalog.aliases();
        return Optional.ofNullable(aliases.get(id)).map(StyleInfo::id);
    }

    private Optional<StyleText> ours(String id) throws StyleException {
        String name = "styles/" + id + ENDING;
        Optional<StyleText> project = file(projectFolder, name, name);
        return project.isPresent() ? project : program(id);
    }

    private static Optional<StyleText> program(String id) {
        return CompactFiles.own(id).map(bytes -> new StyleText(id, StyleText.Kind.COMPACT, bytes));
    }

    private static Optional<StyleText> published(String id) {
        Optional<byte[]> compact = CompactFiles.published(id);
        return compact.isPresent() ? compact.map(bytes -> new StyleText(id, StyleText.Kind.COMPACT, bytes)) : inJar(id);
    }

    /** A style of the public repository, as it is there. */
    static Optional<StyleText> inJar(String id) {
        return resource("/" + id + ENDING, id).or(() -> resource("/dependent/" + id + ENDING, id));
    }

    private static Optional<StyleText> resource(String path, String id) {
        try (InputStream in = StyleFiles.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new StyleText(id, StyleText.Kind.PUBLISHED, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not more of a file than shows that it is too long, as it may have no end. */
    private static Optional<StyleText> file(Path folder, String name, String shown) throws StyleException {
        try {
            Path path = folder.resolve(name);
            if (Files.isDirectory(path)) {
                throw new StyleException("style-is-a-folder", shown + ": is a folder, a style is a .csl file");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Optional.of(StyleText.ofFile(shown, in.readNBytes(SecureXml.LARGEST + 1)));
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            return Optional.empty();
        } catch (AccessDeniedException e) {
            throw new StyleException("style-unreadable", shown + ": there is no permission to read it");
        } catch (IOException e) {
            throw new StyleException("style-unreadable", shown + ": cannot be read: " + e.getMessage());
        }
    }
}
