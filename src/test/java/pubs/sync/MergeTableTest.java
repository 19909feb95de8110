package pubs.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the merge table of {@code docs/sync.md}, from the command line, with each run repeated. */
class MergeTableTest {
    private static final Path TABLE = Path.of("src/test/resources/sync/table.txt");

    /** The rows: by name, their parts by name, each part its lines. */
    private static Map<String, Map<String, List<String>>> rows() throws IOException {
        Map<String, Map<String, List<String>>> rows = new LinkedHashMap<>();
        Map<String, List<String>> row = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("== ")) {
                row = new LinkedHashMap<>();
                rows.put(line.substring(3), row);
            } else if (!line.startsWith("#")) {
                int colon = line.indexOf(':');
                row.computeIfAbsent(line.substring(0, colon), it -> new ArrayList<>()).add(line.substring(colon + 1).strip());
            }
        }
        return rows;
    }

    @TestFactory
    Stream<DynamicTest> theRowHolds() throws IOException {
        return rows().entrySet().stream().map(row -> DynamicTest.dynamicTest(row.getKey(), () -> run(row.getValue())));
    }

    @Test
    void theTableOfTheDocumentationHasTheSameRows() throws IOException {
        TreeSet<String> documented = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("docs/sync.md"))) {
            if (line.startsWith("| `")) {
                documented.add(line.substring(3, line.indexOf('`', 3)));
            }
        }
        assertEquals(new TreeSet<>(rows().keySet()), documented);
    }

    private static void run(Map<String, List<String>> row) throws IOException {
        try (SyncFolder folder = new SyncFolder()) {
            String cites = row.get("cites").get(0);
            folder.write("pubs.toml", "library = [\"library.bib\"]\n");
            folder.write("paper/main.tex", "\\documentclass{article}\\nocite{" + cites + "}\\bibliography{refs}\n");
            folder.write("paper/refs.bib", lines(row, "start"));
            if (row.containsKey("before")) {
                String first = cites.equals("*") || !row.containsKey("paper") && !row.containsKey("args") ? cites : cites;
                folder.write("library.bib", lines(row, "before"));
                folder.write("paper/main.tex", "\\documentclass{article}\\nocite{" + (row.containsKey("start") ? first
                        : keys(lines(row, "before"))) + "}\\bibliography{refs}\n");
                SyncFolder.Outcome outcome = folder.run("sync", "--write", "paper");
                assertEquals(0, outcome.status(), outcome.toString());
                folder.write("paper/main.tex", "\\documentclass{article}\\nocite{" + cites + "}\\bibliography{refs}\n");
            }
            folder.write("library.bib", lines(row, "library"));
            if (row.containsKey("paper")) {
                folder.write("paper/refs.bib", lines(row, "paper"));
            }
            List<String> args = new ArrayList<>(List.of("sync", "--write", "paper"));
            row.getOrDefault("args", List.of()).forEach(words -> args.addAll(List.of(words.split(" "))));
            SyncFolder.Outcome outcome = folder.run(args.toArray(new String[0]));
            assertEquals(lines(row, "result"), squeezed(folder.read("paper/refs.bib")), outcome.toString());
            if (row.containsKey("home")) {
                assertEquals(lines(row, "home"), squeezed(folder.read("library.bib")));
            }
            assertEquals(row.getOrDefault("says", List.of()), said(outcome), outcome.toString());
            boolean error = row.getOrDefault("says", List.of()).stream().anyMatch(line -> line.startsWith("error"));
            assertEquals(error ? 1 : 0, outcome.status(), outcome.toString());

            String paper = folder.read("paper/refs.bib");
            String record = folder.read("paper/refs.bib.sync");
            SyncFolder.Outcome again = folder.run(args.toArray(new String[0]));
            assertEquals(paper, folder.read("paper/refs.bib"), "the second run changes the paper");
            assertEquals(record, folder.read("paper/refs.bib.sync"), "the second run changes the record");
            assertTrue(said(again).stream().noneMatch(line -> "+~->=<".indexOf(line.charAt(0)) >= 0), again.toString());
            args.set(1, "--check");
            assertEquals(error ? 1 : 0, folder.run(args.toArray(new String[0])).status());
        }
    }

    private static String lines(Map<String, List<String>> row, String part) {
        String text = String.join("", row.getOrDefault(part, List.of())).replace(" @", "\n@");
        return text.isEmpty() ? "" : text + "\n";
    }

    /** The keys of all entries that are no parents. */
    private static String keys(String bib) {
        List<String> keys = new ArrayList<>();
        for (String line : bib.split("\n")) {
            if (!line.startsWith("@string") && !line.startsWith("@proceedings")) {
                keys.add(line.substring(line.indexOf('{') + 1, line.indexOf(',')));
            }
        }
        return String.join(",", keys);
    }

    /** The text with each entry on its line, whatever its layout. */
    private static String squeezed(String bib) {
        String text = bib.strip().replaceAll("\\s+", " ").replaceAll(" = ?| ?= ?", " = ").replace(", }", "}").replace(" }", "}")
                .replace(" @", "\n@");
        return text.isEmpty() ? "" : text + "\n";
    }

    /** The lines of the plan, and the findings without their places. */
    private static List<String> said(SyncFolder.Outcome outcome) {
        List<String> said = new ArrayList<>();
        for (String line : outcome.err().split("\n")) {
            int at = Math.max(line.indexOf(": error: "), line.indexOf(": warning: "));
            if (at >= 0) {
                said.add(line.substring(at + 2));
            }
        }
        for (String line : outcome.out().split("\n")) {
            if (line.startsWith("  ")) {
                said.add(line.strip().replace("paper/", ""));
            }
        }
        return said;
    }
}
