package pubs.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import pubs.sync.paper.PaperReader;
import pubs.sync.source.Citation;

/** What LaTeX itself recorded as cited in documents of TeX Live, and what we find. */
@EnabledIfSystemProperty(named = "pubs.corpora", matches = ".+")
class CitedCorpusTest {
    /** Documents whose keys are not made by citation commands in their sources, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "texlive/latex/ryersonsgsthesis/rsgs-example.tex",
            "the class, which is not in the folder, cites the control entry of IEEEtran by itself");

    private static final Pattern DOCUMENT = Pattern.compile("\"doc\": \"([^\"]*)\",\\s*\"keys\": \\[([^\\]]*)\\]");
    private static final Pattern KEY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void findsExactlyTheKeysThatLatexRecorded() throws IOException {
        Path papers = Path.of(System.getProperty("pubs.corpora"), "papers");
        Matcher documents = DOCUMENT.matcher(Files.readString(papers.resolve("cited.json")));
        List<String> different = new ArrayList<>();
        int count = 0;
        while (documents.find()) {
            count++;
            TreeSet<String> expected = new TreeSet<>();
            Matcher keys = KEY.matcher(documents.group(2));
            while (keys.find()) {
                expected.add(keys.group(1).replace("\\\\", "\\"));
            }
            TreeSet<String> actual = new TreeSet<>();
            PaperReader.read(papers.resolve(documents.group(1)), new PaperReader.Options(UnaryOperator.identity(), true, false))
                    .citations().stream().map(Citation::key).forEach(actual::add);
            assertFalse(actual.equals(expected) && EXCEPTIONS.containsKey(documents.group(1)), "no exception any more: "
                    + documents.group(1));
            if (!actual.equals(expected) && !EXCEPTIONS.containsKey(documents.group(1))) {
                TreeSet<String> missing = new TreeSet<>(expected);
                missing.removeAll(actual);
                actual.removeAll(expected);
                different.add(documents.group(1) + ": missing " + missing + ", too many " + actual);
            }
        }
        assertEquals(106, count);
        assertEquals("", String.join("\n", different));
    }
}
