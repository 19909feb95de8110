package pubs.sync.markup;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pubs.diagnostic.SourceText;
import pubs.sync.source.Citation;
import pubs.sync.source.FolderTree;
import pubs.sync.source.PaperContent;

/**
 * Reads what a Typst document cites (Typst documentation, "cite", "bibliography", "ref"): {@code @key},
 * {@code #cite(<key>)}, {@code #cite(label("key"))}. A name that the document gives to something of its own, such as
 * {@code = Methods <methods>}, is no citation.
 */
public final class TypstReader {
    private final FolderTree tree;
    private final PaperContent content;
    private final Path folder;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final List<Citation> found = new ArrayList<>();

    private TypstReader(Path main, FolderTree tree, PaperContent content) {
        this.tree = tree;
        this.content = content;
        this.folder = main.getParent();
    }

    /** Reads a document and those it includes or imports. @param main a real path in the tree */
    public static void read(Path main, FolderTree tree, PaperContent content) {
        TypstReader reader = new TypstReader(main, tree, content);
        reader.add(main);
        while (!reader.waiting.isEmpty()) {
            Path file = reader.waiting.poll();
            tree.text(file).ifPresent(source -> reader.file(file, source));
        }
        reader.found.stream().filter(citation -> !reader.labels.contains(citation.key())).forEach(content::cite);
    }

    private void add(Path file) {
        if (seen.add(file)) {
            waiting.add(file);
        }
    }

    private void file(Path file, SourceText source) {
        content.source(file);
        TypstCode code = new TypstCode(source);
        for (TypstCode.Mention mention : code.mentions()) {
            switch (mention.kind()) {
                case REFERENCE -> found.add(new Citation(mention.text(), mention.place(), "@"));
                case CITE -> found.add(new Citation(mention.text(), mention.place(), "#cite"));
                case LABEL -> labels.add(mention.text());
                case DOCUMENT -> tree.find(folders(file, mention.text()), List.of(relative(mention.text())))
                        .ifPresent(this::add);
                case BIBLIOGRAPHY -> bibliography(file, mention.text());
            }
        }
    }

    /** A path that begins with a slash begins at the root of the project. */
    private List<Path> folders(Path from, String name) {
        return name.startsWith("/") ? List.of(tree.root(), folder) : List.of(from.getParent(), folder, tree.root());
    }

    private static String relative(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private void bibliography(Path from, String name) {
        if (name.endsWith(".bib")) {
            Optional<Path> file = tree.find(folders(from, name), List.of(relative(name)));
            file.ifPresentOrElse(content::bibliography, () -> tree.place(folders(from, name).get(0), relative(name))
                    .ifPresent(content::missingBibliography));
        }
    }
}
