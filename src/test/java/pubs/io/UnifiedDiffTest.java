package pubs.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnifiedDiffTest {
    @TempDir
    Path folder;

    @Test
    void aSmallChangeOfALargeTextIsASmallDiff() {
        String before = "line\n".repeat(300_000);
        assertEquals("""
                --- a/x
                +++ b/x
                @@ -299998,3 +299998,4 @@
                 line
                 line
                 line
                +more
                """, UnifiedDiff.of("x", before, before + "more\n"));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void patchUnderstandsIt(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            String line = "line " + random.nextInt(9) + "\n";
            before.append(random.nextInt(10) == 0 ? "" : line);
            after.append(random.nextInt(10) == 0 ? "" : line).append(random.nextInt(20) == 0 ? "new\n" : "");
        }
        Path file = folder.resolve("x");
        Path diff = folder.resolve("diff");
        Files.writeString(file, before);
        Files.writeString(diff, UnifiedDiff.of("x", before.toString(), after.toString()));
        Process patch = new ProcessBuilder("git", "apply", "--unsafe-paths", "--directory=" + folder, diff.toString())
                .directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(patch.getInputStream().readAllBytes());
        assertEquals(0, patch.waitFor(), said);
        assertEquals(after.toString(), Files.readString(file));
    }
}
