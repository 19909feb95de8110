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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual pages in {@code docs/man} are those that the definitions of the options give. */
class ManualPageTest {
    private static final Path PAGES = Path.of("docs/man");

    @Test
    void thePagesAreUpToDate() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        expected.put("pubs.1", page("help", "--man"));
        for (String name : CommandTable.NAMES) {
            expected.put("pubs-" + name + ".1", page("help", "--man", name));
        }
        Map<String, String> actual = pages();
        if (Boolean.getBoolean("golden.update")) {
            for (String name : actual.keySet()) {
                Files.delete(PAGES.resolve(name));
            }
            for (Map.Entry<String, String> page : expected.entrySet()) {
                Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
            }
            actual = pages();
        }
        assertEquals(expected.keySet(), actual.keySet(), "mvn test -Dtest=ManualPageTest -Dgolden.update=true writes them");
        for (String name : expected.keySet()) {
            assertEquals(expected.get(name), actual.get(name), name);
        }
    }

    @Test
    void noLineIsTakenForARequest() throws IOException {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            for (String line : page.getValue().lines().toList()) {
                assertTrue(!line.startsWith("'"), () -> page.getKey() + ": " + line);
                assertTrue(!line.startsWith(".") || line.matches("\\.(\\\\\".*|TH .*|SH .*|TP|PP|B .*|I .*|BR .*)"),
                        () -> page.getKey() + ": " + line);
            }
        }
    }

    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }

    private static String page(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, Main.run(words, InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), Map.of(),
                Path.of("").toAbsolutePath()));
        return out.toString(StandardCharsets.UTF_8);
    }
}
