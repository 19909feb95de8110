package pubs.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever is in a library, the list printed from it has no drift against it. */
class DriftPropertyTest {
    private static final List<String> GIVEN = List.of("Ada", "Jean-Luc", "Søren", "Mei", "Ólafur", "J. B.", "Ana María", "Zoë", "Xiao", "Peter");
    private static final List<String> FAMILY = List.of("Okafor", "Zhang", "Li", "von Berg", "de la Cruz", "O'Neill", "Smith-Jones", "Łukasik", "Müller",
            "Nakamura", "Tanaka", "Lindqvist");
    private static final List<String> WORDS = List.of("Efficient", "Queues", "Networks", "Robust", "Learning", "Trees", "Distributed", "Proofs", "Secure",
            "Graphs", "Scheduling", "Compilers", "Adaptive", "Caches", "Sparse", "Memory", "Latency", "Privacy", "Types", "Logs");
    private static final List<String> VENUES = List.of("@inproceedings|booktitle|Proceedings of the 29th Symposium on Operating Systems Principles",
            "@inproceedings|booktitle|International Conference on Machine Learning", "@article|journal|Journal of the ACM",
            "@article|journal|Acta Informatica", "@inproceedings|booktitle|Workshop on Curious Systems");

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("pubs-drift");
        Files.createDirectory(folder.resolve("bib"));
        Files.writeString(folder.resolve("pubs.toml"), "[owner]\nname = \"Mara Ek\"\n");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        for (String name : List.of("bib/library.bib", "bib", "pubs.toml", "")) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    @Property(tries = 60)
    void aPrintedListHasNoDrift(@ForAll("libraries") List<String> entries, @ForAll("styles") String style, @ForAll("formats") String format)
            throws IOException {
        StringBuilder library = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            library.append(entries.get(i).replace("KEY", "k" + i)).append('\n');
        }
        Files.writeString(folder.resolve("bib/library.bib"), library);
        String list = PrintedLists.list(folder, style, format);
        assertEquals(List.of(), PrintedLists.drift(folder, format, list), () -> library + list);
    }

    @Provide
    Arbitrary<List<String>> libraries() {
        Arbitrary<String> names = Combinators.combine(Arbitraries.of(GIVEN), Arbitraries.of(FAMILY)).as((given, family) -> given + " " + family)
                .list().uniqueElements().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" and ", list) + " and Mara Ek");
        Arbitrary<String> titles = Arbitraries.of(WORDS).list().uniqueElements().ofMinSize(3).ofMaxSize(7)
                .map(words -> words.get(0) + ": " + String.join(" ", words.subList(1, words.size())));
        return Combinators.combine(names, titles, Arbitraries.of(VENUES), Arbitraries.integers().between(1998, 2025)).as((people, title, venue, year) -> {
            String[] parts = venue.split("\\|");
            return parts[0] + "{KEY,\n  author = {" + people + "},\n  title = {" + title + "},\n  " + parts[1] + " = {" + parts[2] + "},\n  year = {"
                    + year + "},\n}\n";
        }).list().ofMinSize(4).ofMaxSize(8).uniqueElements(entry -> entry.substring(entry.indexOf("title"), entry.indexOf("},\n", entry.indexOf("title"))));
    }

    @Provide
    Arbitrary<String> styles() {
        return Arbitraries.of("acm", "cv", "ieee", "apa", "nature", "usenix", "chicago", "vancouver", "mla", "harvard");
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of("markdown", "html", "latex", "text");
    }
}
