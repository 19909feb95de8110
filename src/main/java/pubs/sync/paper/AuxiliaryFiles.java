package pubs.sync.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pubs.diagnostic.SourceText;
import pubs.sync.source.Citation;
import pubs.sync.source.FolderTree;

/**
 * What the last run of LaTeX wrote down as cited: {@code .bcf} of biblatex, else {@code .aux} with those it reads, and
 * those of multibib beside it.
 */
final class AuxiliaryFiles {
    private static final int DEEPEST = 50;

    private final FolderTree tree;
    private final Path folder;
    private final String stem;
    private final List<Citation> citations = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private AuxiliaryFiles(Path main, FolderTree tree) {
        this.tree = tree;
        this.folder = main.getParent();
        String name = main.getFileName().toString();
        this.stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /**
     * The citations that the last run wrote down.
     *
     * @param sources all files of the document
     * @return absent when there was no run, when it did not come to its end, or when a source is as new as it
     */
    static Optional<List<Citation>> newer(Path main, List<Path> sources, FolderTree tree) {
        AuxiliaryFiles files = new AuxiliaryFiles(main, tree);
        FileTime newest = newest(sources);
        Optional<Path> control = files.file(files.stem + ".bcf").filter(file -> isNewer(file, newest));
        if (control.isPresent() && files.control(control.get())) {
            return Optional.of(files.citations);
        }
        Optional<Path> auxiliary = files.file(files.stem + ".aux").filter(file -> isNewer(file, newest));
        if (auxiliary.isPresent() && files.file(files.stem + ".bcf").isEmpty()
                && files.auxiliary(auxiliary.get(), 0)) {
            return Optional.of(files.citations);
        }
        return Optional.empty();
    }

    private Optional<Path> file(String name) {
        return tree.find(List.of(folder), List.of(name));
    }

    private static FileTime newest(List<Path> files) {
        FileTime newest = FileTime.fromMillis(0);
        for (Path file : files) {
            FileTime time = time(file);
            newest = time.compareTo(newest) > 0 ? time : newest;
        }
        return newest;
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static boolean isNewer(Path file, FileTime than) {
        return time(file).compareTo(than) > 0;
    }

    /** {@code <bcf:citekey order="1">key</bcf:citekey>}; whether the file is whole. */
    private boolean control(Path file) {
        SourceText source = tree.text(file).orElse(new SourceText("", ""));
        String text = source.text();
        for (int at = text.indexOf("<bcf:citekey"); at >= 0; at = text.indexOf("<bcf:citekey", at + 1)) {
            int start = text.indexOf('>', at) + 1;
            int end = text.indexOf('<', start);
            if (start > 0 && end > start) {
                cite(unescape(text.substring(start, end)), source, at, "bcf:citekey");
            }
        }
        return text.contains("</bcf:controlfile>");
    }

    private static String unescape(String xml) {
        return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&").strip();
    }

    /** {@code \citation{a,b}}, {@code \@input{chapter.aux}}; whether the file is whole. */
    private boolean auxiliary(Path file, int depth) {
        if (depth > DEEPEST || !seen.add(file)) {
            return true;
        }
        SourceText source = tree.text(file).orElse(new SourceText("", ""));
        String text = source.text();
        boolean whole = text.endsWith("\n");
        for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
            if (text.startsWith("\\citation{", at)) {
                for (String key : group(text, at + 10).split(",")) {
                    cite(key.strip(), source, at, "\\citation");
                }
            } else if (text.startsWith("\\@input{", at)) {
                Optional<Path> part = file(group(text, at + 8));
                whole &= part.isEmpty() || auxiliary(part.get(), depth + 1);
            } else if (depth == 0 && text.startsWith("\\@newciteaux{", at)) {
                file(group(text, at + 13) + ".aux").ifPresent(family -> auxiliary(family, 1));
            }
        }
        return whole;
    }

    private static String group(String text, int start) {
        int end = text.indexOf('}', start);
        return end < 0 ? "" : text.substring(start, end);
    }

    private void cite(String key, SourceText source, int at, String command) {
        if (!key.isEmpty()) {
            citations.add(new Citation(key, source.span(at, at + 1), command));
        }
    }
}
