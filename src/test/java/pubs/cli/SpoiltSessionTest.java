package pubs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pubs.testing.SessionCases;

/**
 * Every command on spoilt input: the files of each session with pieces left out, doubled, and with what hurts put in. Whatever
 * comes, there is an exit status and a message, and nothing breaks. {@code -Dpubs.tries=N} tries each session N times; the
 * tries are the same each time.
 */
class SpoiltSessionTest {
    private static final int TRIES = Integer.getInteger("pubs.tries", 2);
    private static final int LONGEST_PIECE = 60;
    private static final List<String> HURTING = List.of("{", "}", "{{", "}}", "\\", "@", "\"", "%", "#", "$", "=", ",", "(", ")",
            "~", "&", "*", "\0", "\r", "\n\n", "\uFEFF", "\u202E", "\u2028", "é", "王", "\uD83D\uDE42", "@article{",
            "@string{a = a # a}", "crossref = {a},", "author = {and and, , ,},", "\\input{x}", "$\\frac{1}{2", "\\'{",
            "\\begin{itemize}", "<!-- pubs:begin", "% pubs:end", "pubs:begin only=", "-->", "\n---\n", "```", "<a href='", "</ul>",
            "[x](", "**", "|", "\n\t", "TY  - ", "ER  - ", "\"title\": [", "null", "1e999", "''' ", "[[section]]", "99999999999",
            "{".repeat(3000), "(".repeat(3000), "> ".repeat(2000), "[".repeat(3000), "\\emph{".repeat(1500), "- ".repeat(2000),
            "and ".repeat(2000));

    @Test
    void nothingBreaks() throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/golden/cli"))) {
            for (Path session : folders.sorted().toList()) {
                for (int i = 0; i < TRIES; i++) {
                    Random random = new Random(31L * session.getFileName().toString().hashCode() + i);
                    Map.Entry<Integer, String> result;
                    try {
                        result = SessionCases.runChanged(session, bytes -> spoil(bytes, random));
                    } catch (AssertionError e) {
                        // A library's own assertions are off outside tests, and what it does then is tested by the others.
                        if (e.getStackTrace()[0].getClassName().startsWith("pubs.")) {
                            throw e;
                        }
                        continue;
                    }
                    if (result.getKey() < 0 || result.getKey() > 2 || result.getValue().contains("[internal]")) {
                        broken.add(session + ", status " + result.getKey() + "\n" + result.getValue());
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static byte[] spoil(byte[] bytes, Random random) {
        byte[] spoilt = bytes;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(spoilt.length + 1);
            int to = Math.min(spoilt.length, at + random.nextInt(LONGEST_PIECE));
            byte[] rest = Arrays.copyOfRange(spoilt, to, spoilt.length);
            spoilt = switch (random.nextInt(5)) {
                case 0 -> join(Arrays.copyOf(spoilt, at), rest);
                case 1 -> join(join(Arrays.copyOf(spoilt, to), Arrays.copyOfRange(spoilt, at, to)), rest);
                case 2 -> join(join(Arrays.copyOf(spoilt, to), new byte[] {(byte) random.nextInt(256)}), rest);
                default -> join(join(Arrays.copyOf(spoilt, to),
                        HURTING.get(random.nextInt(HURTING.size())).getBytes(StandardCharsets.UTF_8)), rest);
            };
        }
        return spoilt;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
