package pubs.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pubs.cli.Main;

/** Lists that the program prints, compared with libraries by it. */
final class PrintedLists {
    private PrintedLists() {}

    /** What the program prints on standard output. */
    static String run(Path folder, int expected, String stdin, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)), out, err, Map.of(), folder);
        String said = String.join(" ", args) + "\n" + out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
        assertEquals(expected < 0 ? status : expected, status, said);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The list of the library in the folder. */
    static String list(Path folder, String style, String format) {
        return run(folder, -1, "", "format", "--style", style, "--to", format);
    }

    /** The kinds of difference between a list and the library in the folder, each with the key of its entry. */
    static List<String> drift(Path folder, String format, String list) {
        List<String> kinds = new ArrayList<>();
        for (String line : run(folder, -1, list, "drift", "--from", format, "--format", "github", "-").lines().toList()) {
            kinds.add(line.substring(line.indexOf("title=") + "title=".length()));
        }
        return kinds;
    }
}
