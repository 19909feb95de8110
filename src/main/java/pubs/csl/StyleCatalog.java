package pubs.csl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pubs.diagnostic.Suggestion;

/**
 * Finds a style by what people call it: a path, a file of the project's {@code styles} folder, a short name, the id of any
 * style of the public repository.
 */
public final class StyleCatalog {
    private static final int LONGEST_CHAIN = 5;

    private final Path workingFolder;
    private final Path projectFolder;

    /**
     * @param workingFolder what paths are relative to
     * @param projectFolder whose {@code styles} folder is looked in
     */
    public StyleCatalog(Path workingFolder, Path projectFolder) {
        this.workingFolder = workingFolder;
        this.projectFolder = projectFolder;
    }

    /** @throws StyleException when there is no such style, or it cannot be used; the message says what to do */
    public StyleSource find(String name) throws StyleException {
        byte[] bytes = bytes(name, true).orElseThrow(() -> unknown(name));
        Document document = style(SecureXml.parse(bytes, shown(name)), name);
        String language = document.getDocumentElement().getAttribute("default-locale");
        Document independent = document;
        for (int i = 0; ; i++) {
            Optional<String> parent = parent(independent);
            if (parent.isEmpty()) {
                break;
            }
            String id = parent.get().substring(parent.get().lastIndexOf('/') + 1);
            if (i == LONGEST_CHAIN) {
                throw new StyleException("style-parent", "the style \"" + name + "\" stands on styles that stand on it");
            }
            byte[] next = bytes(id, false).orElseThrow(() -> new StyleException("style-parent", "the style \"" + name
                    + "\" stands on \"" + id + "\", which is not there"));
            independent = style(SecureXml.parse(next, id), id);
        }
        if (independent.getDocumentElement().getElementsByTagName("bibliography").getLength() == 0) {
            throw new StyleException("style-without-bibliography", "the style \"" + name
                    + "\" writes citations in notes and has no bibliography; choose another one");
        }
        String own = independent.getDocumentElement().getAttribute("default-locale");
        return new StyleSource(name, independent, language.isEmpty() ? own : language);
    }

    /** The short names and what they stand for, in their order. */
    public static Map<String, StyleInfo> aliases() {
        Map<String, StyleInfo> aliases = new LinkedHashMap<>();
        try (InputStream in = StyleCatalog.class.getResourceAsStream("aliases.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                if (cells.length == 3) {
                    aliases.put(cells[0], new StyleInfo(cells[1], cells[2], "", ""));
                }
            }
            return aliases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> bytes(String name, boolean mayBePath) throws StyleException {
        boolean path = mayBePath && (name.endsWith(".csl") || name.indexOf('/') >= 0 && !name.startsWith("http"));
        if (path) {
            return Optional.of(file(name));
        }
        String id = name.substring(name.lastIndexOf('/') + 1);
        Optional<byte[]> own = project(id).or(() -> resource("/pubs/styles/" + id + ".csl"));
        if (own.isPresent()) {
            return own;
        }
        StyleInfo alias = mayBePath ? aliases().get(id) : null;
        String real = alias == null ? id : alias.id();
        return resource("/" + real + ".csl").or(() -> resource("/dependent/" + real + ".csl"));
    }

    private byte[] file(String name) throws StyleException {
        try {
            Path path = workingFolder.resolve(name);
            if (Files.isDirectory(path)) {
                throw new StyleException("style-is-a-folder", name + ": is a folder, a style is a .csl file");
            }
            if (!Files.exists(path)) {
                throw new StyleException("unknown-style", name + ": there is no such file");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new StyleException("style-unreadable", name + ": cannot be read");
        } catch (InvalidPathException e) {
            throw new StyleException("unknown-style", "\"" + name + "\" cannot be the name of a file");
        }
    }

    private Optional<byte[]> project(String id) {
        try {
            Path path = projectFolder.resolve("styles").resolve(id + ".csl");
            return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> resource(String name) {
        if (name.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = StyleCatalog.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(String name) {
        return name.endsWith(".csl") ? name : name + ".csl";
    }

    private static Document style(Document document, String name) throws StyleException {
        Element root = document.getDocumentElement();
        if (!root.getNodeName().equals("style")) {
            throw new StyleException("not-a-style", shown(name) + ": is XML, but no CSL style: it begins with <"
                    + root.getNodeName() + ">, expected <style>");
        }
        return document;
    }

    private static Optional<String> parent(Document style) {
        for (int i = 0; i < style.getElementsByTagName("link").getLength(); i++) {
            Element link = (Element) style.getElementsByTagName("link").item(i);
            if (link.getAttribute("rel").equals("independent-parent")) {
                return Optional.of(link.getAttribute("href"));
            }
        }
        return Optional.empty();
    }

    private static StyleException unknown(String name) {
        List<String> known = new ArrayList<>(aliases().keySet());
        known.addAll(StyleIndex.ids());
        List<String> nearest = new ArrayList<>(Suggestion.nearest(name, known));
        for (StyleInfo info : StyleIndex.find(name.replace('-', ' '))) {
            if (nearest.size() < 3 && !nearest.contains(info.id())) {
                nearest.add(info.id());
            }
        }
        return new StyleException("unknown-style", "there is no style \"" + name + "\"" + (nearest.isEmpty() ? ""
                : "; did you mean " + String.join(", ", nearest) + "?") + " ('pubs styles WORD' finds styles)");
    }
}
