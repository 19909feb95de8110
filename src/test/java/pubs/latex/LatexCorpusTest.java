package pubs.latex;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import pubs.model.StyledText;

/** Real field values: commands known, and text that reads back as it was after being written. */
@EnabledIfSystemProperty(named = "pubs.corpora", matches = ".+")
class LatexCorpusTest {
    private static final Pattern FIELD = Pattern.compile("(?m)^\\s*([a-zA-Z-]+)\\s*=\\s*[{\"](.*)[}\"],?\\s*$");
    private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]+|.)");

    private static List<String> values() throws IOException {
        List<String> values = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("pubs.corpora")))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".bib")).sorted().toList()) {
                Matcher field = FIELD.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                while (field.find()) {
                    boolean text = !field.group(1).matches("(?i)url|doi|file|abstract|keywords|bdsk.*|pdf|link|eprint");
                    if (text && field.group(2).length() < 2000) {
                        values.add(new String(field.group(2).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return values;
    }

    @Test
    void commandsAreKnownAndTextReadsBack() throws IOException {
        int commands = 0;
        int different = 0;
        int texts = 0;
        Map<String, Integer> unknown = new TreeMap<>();
        List<String> samples = new ArrayList<>();
        for (String value : values()) {
            commands += (int) COMMAND.matcher(value).results().count();
            StyledText text = LatexReader.read(value, command -> unknown.merge(command, 1, Integer::sum));
            texts++;
            String written = LatexWriter.bibtex(text);
            if (!ShownText.of(LatexReader.read(written)).equals(ShownText.of(text))) {
                different++;
                samples.add(value + "\n    " + written);
            }
        }
        int misses = unknown.values().stream().mapToInt(Integer::intValue).sum();
        String report = texts + " values, " + commands + " commands, " + misses + " unknown " + unknown + ", " + different
                + " read back otherwise " + String.join("\n  ", samples.subList(0, Math.min(15, samples.size())));
        assertTrue(texts > 1000 && commands > 1000, report);
        assertTrue(misses < commands * 0.05, report);
        assertTrue(different <= texts * 0.001, report);
    }
}
