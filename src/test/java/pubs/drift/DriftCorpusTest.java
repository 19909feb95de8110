package pubs.drift;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of what is printed from other people's libraries nearly nothing is found to differ: a finding there is a false one. */
@EnabledIfSystemProperty(named = "pubs.corpora", matches = ".+")
class DriftCorpusTest {
    private static final List<String> STYLES = List.of("acm", "ieee", "apa", "chicago");
    private static final List<String> FORMATS = List.of("markdown", "html", "latex", "text");
    private static final int LARGEST = 200_000;
    private static final int FEWEST_ENTRIES = 10;
    private static final double TELLING = 0.8;
    private static final Pattern TITLE = Pattern.compile("\"title\": \"(.*?)\"");
    private static final double FALSE_FINDINGS = 0.03;

    @TempDir
    private Path folder;

    /** A change of every entry after the list was printed, and the share of it that must be found. */
    private enum Change {
        NONE("$^", "", "", 0),
        TITLE("(?m)^(\\s*title\\s*=\\s*[{\"])", "$1Inverted Perspectives on ", "other-title", 0.9),
        AUTHOR("(?m)^(\\s*author\\s*=\\s*[{\"])", "$1Zacharias Quibble and ", "other-authors", 0.9),
        YEAR("(?m)^(\\s*(?:year|date)\\s*=\\s*[{\"]?)(?:19|20)", "$117", "other-year", 0.9);

        private final Pattern from;
        private final String to;
        private final String kind;
        private final double share;

        Change(String from, String to, String kind, double share) {
            this.from = Pattern.compile(from);
            this.to = to;
            this.kind = kind;
            this.share = share;
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesAreFoundAndNothingElse(Change change) throws IOException {
        Files.writeString(folder.resolve("pubs.toml"), "library = [\"library.bib\"]\n");
        int items = 0;
        int changed = 0;
        List<String> all = new ArrayList<>();
        for (Path file : libraries()) {
            for (int i = 0; i < STYLES.size(); i++) {
                String format = FORMATS.get(i);
                String library = Files.readString(file);
                Files.writeString(folder.resolve("library.bib"), library);
                List<String> titles = TITLE.matcher(PrintedLists.run(folder, -1, "", "format", "--to", "csl-json")).results()
                        .map(found -> found.group(1)).toList();
                if (titles.size() < FEWEST_ENTRIES || !isReal(titles)) {
                    continue;
                }
                String list = PrintedLists.list(folder, STYLES.get(i), format);
                items += titles.size();
                changed += Math.min(titles.size(), (int) change.from.matcher(library).results().count());
                Files.writeString(folder.resolve("library.bib"), change.from.matcher(library).replaceAll(change.to));
                for (String finding : PrintedLists.drift(folder, format, list)) {
                    all.add(file.getFileName() + " " + STYLES.get(i) + " " + format + " " + finding);
                }
            }
        }
        long found = all.stream().filter(finding -> !change.kind.isEmpty() && finding.contains(" " + change.kind + "::")).count();
        String report = items + " items, " + changed + " changed, " + found + " found, " + (all.size() - found) + " other findings";
        Files.write(Path.of("target/drift-" + change + ".txt"), Stream.concat(Stream.of(report), all.stream()).toList());
        assertTrue(items > 0 && found >= change.share * changed && all.size() - found <= FALSE_FINDINGS * items, report);
    }

    private static List<Path> libraries() throws IOException {
        List<Path> libraries = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("pubs.corpora"), "bib"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".bib")).sorted().toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (text.length() <= LARGEST && text.indexOf('\uFFFD') < 0) {
                    libraries.add(file);
                }
            }
        }
        return libraries;
    }

    /** Files that test programs have entries with titles such as "Title 1". */
    private static boolean isReal(List<String> titles) {
        long telling = titles.stream().filter(title -> title.split(" ").length > 2).distinct().count();
        return telling >= TELLING * titles.size();
    }
}
