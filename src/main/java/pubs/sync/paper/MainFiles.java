package pubs.sync.paper;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pubs.sync.source.FolderTree;

/** The files of a folder that are documents by themselves. */
final class MainFiles {
    private static final int DEEPEST = 12;
    private static final int MOST_FILES = 20_000;
    private static final Set<String> TEX = Set.of("tex", "ltx", "latex", "rnw", "snw", "rtex");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "qmd", "rmd", "rmarkdown", "pmd");
    private static final Set<String> OTHER_FOLDERS = Set.of("node_modules", "_site", "_book", "_minted", "renv", "build");

    /** The language of a document. */
    enum Language { TEX, MARKDOWN, TYPST, NONE }

    private MainFiles() {}

    static Language language(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TEX.contains(ending) ? Language.TEX : MARKDOWN.contains(ending) ? Language.MARKDOWN
                : ending.equals("typ") ? Language.TYPST : Language.NONE;
    }

    /**
     * The main files of a folder, by their paths: LaTeX files with a {@code \documentclass}, or else all; Typst and
     * Markdown files, Markdown beside LaTeX only when its header names a bibliography.
     */
    static List<Path> of(FolderTree tree) throws IOException {
        List<Path> documents = documents(tree.root());
        List<Path> classes = new ArrayList<>();
        List<Path> fragments = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path file : documents) {
            String text = tree.text(file).map(source -> source.text()).orElse("");
            switch (language(file)) {
                case TEX -> (hasClass(text) ? classes : fragments).add(file);
                case TYPST -> others.add(file);
                default -> {
                    boolean names = text.startsWith("---") && text.contains("\nbibliography");
                    boolean plain = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md");
                    if (names || !plain) {
                        others.add(file);
                    } else {
                        fragments.add(file);
                    }
                }
            }
        }
        classes.addAll(others);
        return classes.isEmpty() ? fragments : classes;
    }

    private static List<Path> documents(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
                boolean skip = !folder.equals(root) && (name.startsWith(".") || OTHER_FOLDERS.contains(name));
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && language(file) != Language.NONE) {
                    found.add(file);
                }
                return found.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }

    /** Whether a line that is no comment names a class. */
    private static boolean hasClass(String text) {
        for (int at = text.indexOf("\\document"); at >= 0; at = text.indexOf("\\document", at + 1)) {
            int line = text.lastIndexOf('\n', at) + 1;
            boolean comment = text.substring(line, at).indexOf('%') >= 0;
            if (!comment && (text.startsWith("\\documentclass", at) || text.startsWith("\\documentstyle", at))) {
                return true;
            }
        }
        return false;
    }
}
