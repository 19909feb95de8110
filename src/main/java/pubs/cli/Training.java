package pubs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pubs.resource.Resource;

/**
 * Does what users do most, for nothing but to be watched: the launcher runs this once while the JVM writes down which
 * classes were loaded, and later starts take them from that archive. What is not done here starts slower; no more.
 */
public final class Training {
    private static final List<String> FILES = List.of("pubs.toml", "training.bib", "training.md", "training.tex",
            "cv.md");

    private static final List<List<String>> COMMANDS = List.of(
            List.of("format", "--style", "acm"),
            List.of("format", "--style", "ieee", "--to", "html", "--standalone"),
            List.of("format", "--style", "apa", "--to", "html", "--group", "year"),
            List.of("format", "--style", "mla", "--to", "latex", "--standalone"),
            List.of("format", "--style", "vancouver", "--to", "text", "--with-bibtex"),
            List.of("format", "--style", "no-such-style"),
            List.of("format", "--to", "json"),
            List.of("styles", "acm"),
            List.of("import", "cv.md"),
            List.of("tidy", "training.bib"),
            List.of("check", "training.bib"),
            List.of("names", "training.bib"),
            List.of("key", "training.bib"),
            List.of("convert", "--to", "ris", "training.bib"),
            List.of("cited", "training.tex"),
            List.of("sync", "training.tex"),
            List.of("inject", "training.md", "training.tex"),
            List.of("inject", "--check", "training.md"),
            List.of("help", "format"));

    private Training() {}

    /** @param args the command to be watched; without one, all */
    public static void main(String[] args) throws IOException {
        run(List.of(args), OutputStream.nullOutputStream());
    }

    /**
     * Runs commands on a small library in a folder of its own, which is gone afterwards.
     *
     * @param names  of the commands that are run; none is all
     * @param errors takes what they say on standard error
     * @return their exit statuses
     */
    static List<Integer> run(List<String> names, OutputStream errors) throws IOException {
        Path folder = Files.createTempDirectory("pubs-training");
        try {
            for (String name : FILES) {
                Files.write(folder.resolve(name), Resource.bytes(Training.class, "training/" + name));
            }
            List<Integer> statuses = new ArrayList<>();
            for (List<String> command : COMMANDS) {
                if (!names.isEmpty() && !names.contains(command.get(0))) {
                    continue;
                }
                statuses.add(Main.run(command.toArray(new String[0]), InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(), errors, System.getenv(), folder));
            }
            return statuses;
        } finally {
            for (String name : FILES) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }
}
