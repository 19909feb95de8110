package pubs.sync.markup;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pubs.diagnostic.SourceText;
import pubs.sync.source.Citation;
import pubs.sync.source.FolderTree;
import pubs.sync.source.PaperContent;
import pubs.sync.tex.TexReader;

/**
 * Reads what a document in pandoc's Markdown, R Markdown or Quarto cites ("Pandoc User's Guide", extension citations):
 * {@code @key}, {@code [-@key, p. 3; see @{other key}]}, {@code nocite} of the header ({@code @*} for all), and LaTeX's
 * commands. Code, comments and {@code \@} do not cite; Quarto's references to figures and the like are none.
 */
public final class MarkdownReader {
    /** What a key may have within, but not at its end. */
    private static final String INTERNAL = ":.#$%&-+?<>~/";
    /** Quarto's own references begin so ("Cross-References", reserved prefixes). */
    private static final Set<String> REFERENCES = Set.of("fig", "tbl", "lst", "tip", "nte", "wrn", "imp", "cau", "thm", "lem",
            "cor", "prp", "cnj", "def", "exm", "exr", "sol", "rem", "alg", "eq", "sec", "vid", "dia");

    private final FolderTree tree;
    private final PaperContent content;
    private final Path folder;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Set<Path> seen = new HashSet<>();

    private MarkdownReader(Path main, FolderTree tree, PaperContent content) {
        this.tree = tree;
        this.content = content;
        this.folder = main.getParent();
    }

    /** Reads a document and those it includes. @param main a real path in the tree */
    public static void read(Path main, FolderTree tree, PaperContent content) {
        MarkdownReader reader = new MarkdownReader(main, tree, content);
        reader.add(main);
        while (!reader.waiting.isEmpty()) {
            Path file = reader.waiting.poll();
            tree.text(file).ifPresent(source -> reader.file(file, source));
        }
    }

    private void add(Path file) {
        if (seen.add(file)) {
            waiting.add(file);
        }
    }

    private void file(Path file, SourceText source) {
        content.source(file);
        boolean quarto = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".qmd");
        int body = header(source, quarto);
        Blanked blanked = new Blanked(source);
        blanked.blank(0, body);
        new MarkdownCode(source.text(), blanked).blank(body).forEach(child -> include(file, child));
        SourceText text = blanked.source();
        for (String included : MarkdownCode.includes(text.text())) {
            include(file, included);
        }
        citations(text, source, 0, quarto);
        TexReader.readPiece(text, file, tree, content);
    }

    private void include(Path from, String name) {
        tree.find(List.of(from.getParent(), folder, tree.root()), List.of(name)).ifPresent(this::add);
    }

    /** Reads the header. @return the offset after it */
    private int header(SourceText source, boolean quarto) {
        String text = source.text();
        if (!text.startsWith("---") || text.indexOf('\n') < 0 || !text.substring(3, text.indexOf('\n')).isBlank()) {
            return 0;
        }
        int start = text.indexOf('\n') + 1;
        for (int at = start; at < text.length(); at = text.indexOf('\n', at) + 1) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).strip();
            if (line.equals("---") || line.equals("...")) {
                YamlHeader header = YamlHeader.of(text.substring(start, at));
                header.values("bibliography").forEach(this::bibliography);
                citations(new SourceText(source.name(), citing(text.substring(0, at))), source, start, quarto);
                return end < 0 ? text.length() : end + 1;
            }
            if (end < 0) {
                break;
            }
        }
        return 0;
    }

    /** A header in which only what cites is left: pandoc reads its texts as Markdown, addresses of authors are none. */
    private static String citing(String header) {
        char[] kept = header.toCharArray();
        boolean citing = false;
        int at = 0;
        for (String line : header.split("(?<=\n)")) {
            boolean key = !line.isBlank() && !Character.isWhitespace(line.charAt(0)) && !line.startsWith("- ");
            citing = key ? line.startsWith("nocite") || line.startsWith("abstract") || line.startsWith("title")
                    || line.startsWith("subtitle") || line.startsWith("thanks") : citing;
            for (int i = at; i < at + line.length() && !citing; i++) {
                kept[i] = kept[i] == '\n' ? '\n' : ' ';
            }
            at += line.length();
        }
        return new String(kept);
    }

    /** A BibTeX file that the document or its project names. */
    private void bibliography(String name) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".bib") && !name.contains("://")) {
            Optional<Path> found = tree.find(List.of(folder, tree.root()), List.of(name));
            found.ifPresentOrElse(content::bibliography,
                    () -> tree.place(folder, name).ifPresent(content::missingBibliography));
        }
    }

    private void citations(SourceText text, SourceText source, int from, boolean quarto) {
        String s = text.text();
        for (int at = s.indexOf('@', from); at >= 0; at = s.indexOf('@', at + 1)) {
            if (at > 0 && (Character.isLetterOrDigit(s.charAt(at - 1)) || s.charAt(at - 1) == '\\')) {
                continue;
            }
            String key = keyAt(s, at + 1);
            int hyphen = key.indexOf('-');
            boolean reference = quarto && hyphen > 0 && REFERENCES.contains(key.substring(0, hyphen).toLowerCase(Locale.ROOT));
            if (!key.isEmpty() && !reference) {
                content.cite(new Citation(key, source.span(at, at + 1), "@"));
            }
        }
    }

    /** The key that begins at an offset; empty for none. */
    private static String keyAt(String s, int start) {
        if (start >= s.length()) {
            return "";
        }
        if (s.charAt(start) == '{') {
            int end = s.indexOf('}', start);
            String key = end < 0 || end - start > 1000 ? "" : s.substring(start + 1, end);
            return key.indexOf('\n') >= 0 ? "" : key.strip();
        }
        if (s.charAt(start) == '*') {
            return Citation.ALL;
        }
        int end = start;
        while (end < s.length() && (isWord(s.charAt(end)) || end > start && INTERNAL.indexOf(s.charAt(end)) >= 0
                && end + 1 < s.length() && isWord(s.charAt(end + 1)))) {
            end++;
        }
        return s.substring(start, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
