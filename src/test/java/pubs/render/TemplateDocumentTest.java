package pubs.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/templates.md names what there is, and nothing else. */
class TemplateDocumentTest {
    private static final Pattern NAME = Pattern.compile("\"([a-z]+)\":");
    /** What only templates have. */
    private static final Set<String> SHORTCUTS = Set.of("publications", "preamble", "is", "link", "section");

    @Test
    void allNamesOfTheDataAreExplained() throws Exception {
        String json = Files.readString(Path.of("src/test/resources/golden/cli/format-json/expected.out"));
        Set<String> there = new TreeSet<>(SHORTCUTS);
        boolean fields = false;
        for (String line : json.lines().toList()) {
            Matcher name = NAME.matcher(line);
            fields = fields ? !line.strip().startsWith("}") : line.contains("\"fields\": {");
            if ((!fields || line.contains("\"fields\"")) && name.find()) {
                there.add(name.group(1));
            }
        }
        there.removeAll(List.of("given", "prefix", "family", "suffix", "owner", "roles", "last", "id", "name"));

        Set<String> explained = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("docs/templates.md"))) {
            if (line.startsWith("| `")) {
                Matcher name = Pattern.compile("`([a-z]+)`").matcher(line.substring(0, line.indexOf('|', 1)));
                while (name.find()) {
                    explained.add(name.group(1));
                }
            }
        }
        assertEquals(there, explained);
    }
}
