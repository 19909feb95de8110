package pubs.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with the file that holds what it is to be; {@code -Dgolden.update=true} rewrites the file for review. */
final class GoldenText {
    private static final Path FOLDER = Path.of("src/test/resources/golden/csl-map");

    private GoldenText() {}

    static String input(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name).resolve("input.bib"));
    }

    static void check(String file, String actual) throws IOException {
        Path path = FOLDER.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, actual);
        }
        assertEquals(Files.readString(path), actual, file);
    }
}
