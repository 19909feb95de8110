package pubs.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pubs.bibtex.BibFile;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.io.TextFile;

/** Each rule has a page in docs/rules, and finds what the page calls wrong, and nothing in what it calls right. */
class RulePagesTest {
    private static final Path PAGES = Path.of("docs/rules");
    private static final Pattern EXAMPLE = Pattern.compile("```bibtex\n(.*?)\n```", Pattern.DOTALL);

    static Stream<String> rules() {
        return Rules.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageHolds(String rule) throws IOException {
        String page = Files.readString(PAGES.resolve(rule + ".md"));
        Matcher examples = EXAMPLE.matcher(page);
        assertTrue(examples.find());
        String wrong = examples.group(1);
        assertTrue(examples.find());
        assertTrue(found(wrong).contains(rule), () -> "found " + found(wrong) + " in\n" + wrong);
        assertFalse(found(examples.group(1)).contains(rule), () -> "found in\n" + examples.group(1));
        assertFalse(found("% pubs: off-file " + rule + "\n" + wrong).contains(rule), "it cannot be switched off");
    }

    @Test
    void noPageIsWithoutARule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertEquals(new TreeSet<>(Rules.ids()), new TreeSet<>(pages.map(page -> page.getFileName().toString().replace(".md", "")).toList()));
        }
    }

    @Test
    void aCommentHoldsForTheEntryAfterIt() {
        String text = "% pubs: off missing-field\n@article{a, title = {A}}\n\n@article{b, title = {B}}\n";
        assertEquals(List.of(4, 4, 4), lint(text).stream().map(found -> found.span().orElseThrow().line()).toList());
    }

    @EnabledIfSystemProperty(named = "pubs.corpora", matches = ".+")
    @Test
    void publicFilesAreCheckedWithoutAnException() throws IOException {
        Path corpora = Path.of(System.getProperty("pubs.corpora"));
        try (Stream<Path> files = Files.walk(corpora.resolve("bib"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".bib")).toList()) {
                String text = TextFile.read(file).text();
                for (Diagnostic found : lint(text)) {
                    assertTrue(Rules.ids().contains(found.rule()), () -> file + ": " + found.rule() + " has no page");
                    assertTrue(found.span().stream().allMatch(span -> span.start() >= 0 && span.end() <= text.length()), found::format);
                }
            }
        }
    }

    private static List<Diagnostic> lint(String text) {
        return Linter.lint(List.of(BibFile.of(new SourceText("a.bib", text))), true, rule -> true);
    }

    private static List<String> found(String text) {
        return lint(text).stream().map(Diagnostic::rule).distinct().toList();
    }
}
