package pubs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The publications of the first user's CV and {@code pubs format --style cv} are the same, line by line, but for where the CV
 * is inconsistent with itself. Each such place is listed here. Line breaks and headings are Markdown's own.
 */
@EnabledIfSystemProperty(named = "pubs.corpora", matches = ".+")
class SeedCvTest {
    /** What the CV has, and what it has everywhere else in such a place. */
    private static final List<String> INCONSISTENT = List.of(
            // Spelt so in the biography and in two papers.
            "Dahu Lin -> Dahua Lin",
            // The owner is bold in other papers.
            "^Jiangfei Duan, Runyu -> **Jiangfei Duan**, Runyu",
            "^Jiangfei Duan*, Ziang -> **Jiangfei Duan***, Ziang",
            "^Jiangfei Duan^{*}, Shuo -> **Jiangfei Duan***, Shuo",
            "^Jiangfei Duan, Xiuhong -> **Jiangfei Duan**, Xiuhong",
            // The star is a star elsewhere.
            "^{*} -> *",
            // Lists end in ", and" elsewhere.
            "Ion Stoica, Hao Zhang -> Ion Stoica, and Hao Zhang",
            "Bin Cui, Zhihao Jia -> Bin Cui, and Zhihao Jia",
            "Chao Yang and Dahu -> Chao Yang, and Dahu",
            "Xingcheng Zhang and Chao -> Xingcheng Zhang, and Chao",
            "Tianwei Zhang and Peng -> Tianwei Zhang, and Peng",
            // Titles and lists of authors have no full stop elsewhere, and venues are bold.
            "Instances. ( -> Instances (",
            "Training. ( -> Training (",
            "(TPDS '24) -> (**TPDS '24**)");

    @Test
    void isTheListAsItStandsInTheCv() throws Exception {
        Path cv = Path.of(System.getProperty("pubs.corpora")).resolveSibling("seed").resolve("cv.md");
        List<String> expected = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(cv)) {
            inside = inside ? !line.equals("TEACHING") : line.equals("PUBLICATIONS");
            if (inside && !line.isBlank() && !line.equals("PUBLICATIONS")) {
                expected.add(consistent(line));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Main.run(new String[] {"format", "--style", "cv", "--to", "markdown", "--heading-level", "0"},
                InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), Map.of(), Path.of("").toAbsolutePath());
        assertEquals(0, exit);
        List<String> actual = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            if (!line.isBlank()) {
                // A star that would begin a list or touch emphasis is escaped.
                actual.add(line.strip().replaceAll("\\\\$", "").replace("\\*", "*"));
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    private static String consistent(String line) {
        String text = line;
        for (String rule : INCONSISTENT) {
            String[] sides = rule.split(" -> ");
            boolean begins = sides[0].startsWith("^J");
            text = begins ? text.startsWith(sides[0].substring(1)) ? sides[1] + text.substring(sides[0].length() - 1) : text
                    : text.replace(sides[0], sides[1]);
        }
        boolean names = !text.startsWith("- [") && text.contains(",");
        return names && text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
