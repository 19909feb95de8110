package pubs.sync.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.Severity;
import pubs.sync.markup.MarkdownReader;
import pubs.sync.markup.TypstReader;
import pubs.sync.markup.YamlHeader;
import pubs.sync.source.Citation;
import pubs.sync.source.FolderTree;
import pubs.sync.source.PaperContent;
import pubs.sync.tex.TexReader;

/** Reads a paper: a folder with its main files, or one main file with the folder it is in. */
public final class PaperReader {
    /**
     * How a paper is read.
     *
     * @param shown       how an absolute path is shown to the user
     * @param sourcesOnly whether {@code .aux} and {@code .bcf} are passed over, however new they are
     * @param wholePaper  whether what {@code \includeonly} leaves out is read as well
     */
    public record Options(UnaryOperator<String> shown, boolean sourcesOnly, boolean wholePaper) {}

    private PaperReader() {}

    /**
     * Reads a paper.
     *
     * @param paper a folder or a file
     * @throws NoSuchFileException when there is no such file or folder
     * @throws IOException         when it cannot be read
     */
    public static PaperContent read(Path paper, Options options) throws IOException {
        if (!Files.exists(paper)) {
            throw new NoSuchFileException(paper.toString());
        }
        boolean folder = Files.isDirectory(paper);
        Path root = folder ? paper : paper.toAbsolutePath().getParent();
        FolderTree tree = new FolderTree(root, options.shown());
        boolean database = paper.toString().endsWith(".bib");
        List<Path> mains = folder ? MainFiles.of(tree) : database ? List.of() : List.of(tree.root().resolve(paper.getFileName()));
        PaperContent all = new PaperContent();
        for (PaperContent content : read(mains, tree, options)) {
            all.add(content);
        }
        projectBibliographies(tree, all);
        for (Path outside : tree.refused()) {
            all.outside(outside);
            all.report(new Diagnostic(Severity.WARNING, "outside", tree.shown(outside) + ": lies outside " + tree.shown(tree.root())
                    + " and is not read", Optional.empty()));
        }
        return all;
    }

    /** Each document that is no part of another one. */
    private static List<PaperContent> read(List<Path> mains, FolderTree tree, Options options) {
        Map<Path, PaperContent> contents = new HashMap<>();
        Set<Path> parts = new HashSet<>();
        for (Path main : mains) {
            PaperContent content = document(main, tree, options);
            contents.put(main, content);
            // A subfile names its main file; both being parts of each other, the one that is read first stays.
            content.sources().stream().filter(part -> !part.equals(main)).filter(part -> !isPartOf(main, part, contents))
                    .forEach(parts::add);
        }
        List<PaperContent> kept = new ArrayList<>();
        for (Path main : mains) {
            if (!parts.contains(main)) {
                kept.add(contents.get(main));
            }
        }
        return kept;
    }

    private static boolean isPartOf(Path main, Path other, Map<Path, PaperContent> contents) {
        return contents.containsKey(other) && contents.get(other).sources().contains(main);
    }

    private static PaperContent document(Path main, FolderTree tree, Options options) {
        PaperContent content = new PaperContent();
        switch (MainFiles.language(main)) {
            case MARKDOWN -> MarkdownReader.read(main, tree, content);
            case TYPST -> TypstReader.read(main, tree, content);
            default -> {
                TexReader.read(main, tree, content, options.wholePaper());
                Optional<List<Citation>> written = options.sourcesOnly() ? Optional.empty()
                        : AuxiliaryFiles.newer(main, content.sources(), tree);
                return written.isPresent() ? withCitations(content, written.get()) : content;
            }
        }
        return content;
    }

    /** The content with the citations that LaTeX wrote down; those that the sources have too keep their place there. */
    private static PaperContent withCitations(PaperContent content, List<Citation> written) {
        PaperContent result = new PaperContent();
        Set<String> keys = new HashSet<>();
        written.forEach(citation -> keys.add(citation.key()));
        Set<String> placed = new HashSet<>();
        for (Citation citation : content.citations()) {
            if (keys.contains(citation.key())) {
                result.cite(citation);
                placed.add(citation.key());
            }
        }
        written.stream().filter(citation -> placed.add(citation.key())).forEach(result::cite);
        content.addFilesTo(result);
        return result;
    }

    /** What the settings of a Quarto or bookdown project name. */
    private static void projectBibliographies(FolderTree tree, PaperContent content) {
        for (String name : new String[] {"_quarto.yml", "_bookdown.yml", "_metadata.yml"}) {
            Optional<Path> settings = tree.find(List.of(tree.root()), List.of(name));
            settings.flatMap(tree::text).ifPresent(source -> YamlHeader.of(source.text()).values("bibliography").stream()
                    .filter(file -> file.endsWith(".bib"))
                    .forEach(file -> tree.find(List.of(tree.root()), List.of(file)).ifPresent(content::bibliography)));
        }
    }
}
