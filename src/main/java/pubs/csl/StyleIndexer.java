package pubs.csl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Makes the index of styles and {@link CompactFiles}: run by the build with the folders of the classes and of our styles. */
final class StyleIndexer {
    private StyleIndexer() {}

    public static void main(String[] arguments) throws IOException, StyleException {
        CompactFiles.write(Path.of(arguments[0]), Path.of(arguments[1]));
        List<String> rows = new ArrayList<>();
        try (JarFile jar = CompactFiles.jarWith("/ieee.csl")) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".csl")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        row(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8), rows);
                    }
                }
            }
        }
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.substring(0, row.indexOf('\t'))));
        // A dependent style has a bibliography when its parent has.
        rows.removeIf(row -> !row.endsWith("\t") && !ids.contains(row.substring(row.lastIndexOf('\t') + 1)));
        rows.sort(null);
        Path target = Path.of(arguments[0], "pubs", "csl", StyleIndex.RESOURCE);
        Files.createDirectories(target.getParent());
        Files.write(target, rows);
    }

    private static void row(String path, String style, List<String> rows) {
        String id = path.substring(path.lastIndexOf('/') + 1, path.length() - ".csl".length());
        int rel = style.indexOf("rel=\"independent-parent\"");
        String parent = "";
        if (rel >= 0) {
            int link = style.lastIndexOf("<link", rel);
            String href = between(style.substring(link, style.indexOf('>', rel)), "href=\"", "\"");
            parent = href.substring(href.lastIndexOf('/') + 1);
        } else if (!style.contains("<bibliography")) {
            return;
        }
        StringBuilder fields = new StringBuilder();
        for (int at = style.indexOf("field=\""); at >= 0; at = style.indexOf("field=\"", at + 1)) {
            fields.append(fields.length() == 0 ? "" : " ").append(between(style.substring(at), "\"", "\""));
        }
        rows.add(String.join("\t", id, plain(between(style, "<title>", "</title>")),
                plain(between(style, "<title-short>", "</title-short>")), fields, parent));
    }

    private static String plain(String xml) {
        return xml.replace("&#8211;", "\u2013").replace("&#8212;", "\u2014").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace('\t', ' ').replace('\n', ' ');
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        int end = start < 0 ? -1 : text.indexOf(to, start + from.length());
        return end < 0 ? "" : text.substring(start + from.length(), end);
    }
}
