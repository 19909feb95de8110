package pubs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents of every type, {@code golden/inject/CASE/input.*} before and {@code expected.*} after {@code pubs inject}, with
 * the library of {@code golden/inject/library}. Each is done twice, which changes nothing more, and again with other line
 * endings and with a byte-order mark, which are kept.
 */
class InjectDocumentsTest {
    private static final Path CASES = Path.of("src/test/resources/golden/inject");
    private static final Map<String, String> TODAY = Map.of("SOURCE_DATE_EPOCH", "1735689600");

    @TempDir
    private static Path folder;

    @TestFactory
    List<DynamicTest> documents() throws IOException {
        copy(CASES.resolve("library"), folder);
        List<DynamicTest> tests = new ArrayList<>();
        for (Path golden : files(CASES).stream().filter(path -> !path.endsWith("library")).toList()) {
            Path input = files(golden).stream().filter(file -> file.getFileName().toString().startsWith("input"))
                    .findFirst().orElseThrow();
            tests.add(DynamicTest.dynamicTest(golden.getFileName().toString(), () -> check(input)));
        }
        return tests;
    }

    private static void check(Path input) throws IOException {
        String name = input.getFileName().toString();
        Path golden = input.resolveSibling(name.replace("input", "expected"));
        String before = Files.readString(input);
        String after = injected(name, before);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, after);
        }
        assertEquals(Files.readString(golden), after);
        assertEquals(after, injected(name, after));
        String returns = after.replace("\n", "\r\n");
        assertEquals(returns, injected(name, before.replace("\n", "\r\n")));
        assertEquals("\uFEFF" + returns, injected(name, "\uFEFF" + returns));
        assertEquals(after.replace("\n", "\r"), injected(name, before.replace("\n", "\r")));
    }

    private static String injected(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        run(0, "inject", "--write", name);
        run(0, "inject", "--check", name);
        return Files.readString(file);
    }

    private static void run(int status, String... words) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exit = Main.run(words, InputStream.nullInputStream(), OutputStream.nullOutputStream(), errors, TODAY, folder);
        assertEquals(status, exit, () -> errors.toString(StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path parent) throws IOException {
        try (Stream<Path> list = Files.list(parent)) {
            List<Path> files = list.sorted().toList();
            assertTrue(!files.isEmpty(), parent::toString);
            return files;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
