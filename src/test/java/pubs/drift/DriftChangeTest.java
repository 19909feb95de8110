package pubs.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One change in the library after a list was printed is one finding, of the kind of the change, whatever the style. */
class DriftChangeTest {
    private static final Map<String, String> STYLES = new TreeMap<>(Map.of("acm", "html", "cv", "markdown", "ieee", "latex", "apa", "text",
            "chicago", "markdown"));

    /** A change of the library; what it replaces stands there once. */
    private record Change(String from, String to, String kind) {}

    private static final List<Change> CHANGES = List.of(
            new Change("Unbounded Queues", "Endless Queues", "other-title"),
            new Change("Shrinking Trees Without Losing Leaves: A Survey", "Shrinking Trees Without Losing Leaves", "other-title"),
            new Change("Towards Honest Benchmarks", "Towards Honest Benchmarks: Ten Rules", "other-title"),
            new Change("{Yusuf Demir and Mara Lindqvist}", "{Mara Lindqvist and Yusuf Demir}", "other-authors"),
            new Change("{Mara Lindqvist and Theo Okafor and Yusuf Demir}", "{Mara Lindqvist and Theo Okafor}", "other-authors"),
            new Change("{Mara Lindqvist and Theo Okafor and Yusuf Demir}", "{Mara Lindqvist and Theo Okafor and Ada Wójcik and Yusuf Demir}",
                    "other-authors"),
            new Change("{Theo Okafor and Mara Lindqvist}", "{Theo Okafur and Mara Lindqvist}", "other-authors"),
            new Change("Ines {de la Cruz}", "Nora Winter", "other-authors"),
            new Change("{IEEE Transactions on Parallel and Distributed Systems}", "{IEEE Transactions on Computers}", "other-venue"),
            new Change("{Rheinland Seminar on Queues}", "{Symposium on Packet Games}", "other-venue"),
            new Change("{NeurIPS Workshop on Reproducible Systems}", "{Conference on Neural Information Processing Systems}", "other-venue"),
            new Change("year      = {2022}", "year      = {2023}", "other-year"),
            new Change("year   = {2021}", "year   = {2020}", "other-year"),
            new Change("pubstate = {submitted}", "pubstate = {forthcoming}", "other-status"),
            new Change("pubstate = {submitted}", "year = {2026}", "other-status"),
            new Change("pubstate  = {forthcoming}", "volume = {}", "other-status"),
            new Change("{1=equal; 2=equal}", "{1=equal; 2=equal; 3=equal}", "other-marks"),
            new Change("author+an = {1=equal; 2=equal}", "volume = {}", "other-marks"),
            new Change("award     = {Best Paper Award}", "award     = {}", "other-awards"),
            new Change("award     = {Best Paper Award}", "award     = {Best Paper Award; Test of Time Award}", "other-awards"));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> eachChangeIsFound() throws IOException {
        Files.createDirectory(folder.resolve("bib"));
        Files.copy(Path.of("src/test/resources/drift/pubs.toml"), folder.resolve("pubs.toml"));
        String library = Files.readString(Path.of("src/test/resources/drift/library.bib"));
        return STYLES.keySet().stream().flatMap(style -> {
            write(library);
            String format = STYLES.get(style);
            String list = PrintedLists.list(folder, style, format);
            return CHANGES.stream().map(change -> DynamicTest.dynamicTest(style + " " + format + ": " + change.from() + " -> " + change.to(), () -> {
                String changed = library.replace(change.from(), change.to());
                assertNotEquals(library, changed);
                write(changed);
                List<String> found = PrintedLists.drift(folder, format, list);
                assertEquals(List.of(change.kind()), found.stream().map(line -> line.substring(0, line.indexOf(':'))).toList(), found::toString);
            }));
        });
    }

    private void write(String library) {
        try {
            Files.writeString(folder.resolve("bib/library.bib"), library);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
