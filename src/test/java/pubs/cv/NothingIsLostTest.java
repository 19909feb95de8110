package pubs.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pubs.cv.input.CvFormat;
import pubs.cv.venue.KnownVenue;
import pubs.cv.venue.VenueCatalog;
import pubs.diagnostic.SourceText;
import pubs.io.BrokenUtf8;
import pubs.io.TextFile;
import pubs.latex.LatexReader;
import pubs.model.Field;

/** Each word of an item is in its entry: in a field, in the note, or as the fact that the word stands for. */
class NothingIsLostTest {
    private static final Path CASES = Path.of("src/test/resources/golden/cli");
    /** Words that join the parts of a reference, or that fields say in their own way. */
    private static final Set<String> SAID_OTHERWISE = Set.of("and", "in", "with", "by", "of", "the", "at", "on", "to", "und", "et", "al", "eds", "ed", "pp", "p",
            "vol", "no", "chapter", "ch", "article", "paper", "art", "proc", "doi", "https", "http", "org", "arxiv", "preprint", "corr", "abs", "pdf", "code", "video", "slides", "talk",
            "link", "authors", "author", "more", "others", "edited", "hrsg", "von", "herausgegeben", "under", "review", "submitted", "appear", "accepted", "press", "forthcoming", "preparation",
            "phd", "ph", "d", "thesis", "dissertation", "doctoral", "master", "masters", "s", "bachelor", "diploma", "technical", "report", "available", "published", "online", "isbn", "issn",
            "edition", "volume", "number", "issue", "pages", "www", "page", "project", "bibtex", "equal", "contribution", "corresponding", "publication", "for", "thèse", "doctorat", "unpublished", "download",
            "zusammen", "gemeinsam", "mit", "hg", "hgg", "seiten", "heft", "band", "dans", "dir", "coords", "orgs", "cura", "núm", "avec", "con", "jahrgang", "aufl", "janvier", "dezember", "cap",
            "collaboration", "pmid", "pmcid");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*/import-[^/]*/(?:input/)?[\\w.-]*\\.(?:md|tex|html|txt)"))
                    .sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyWordIsSomewhere(Path document) throws IOException {
        String text = TextFile.read(document).text();
        SourceText source = new SourceText(document.toString(), BrokenUtf8.mended(text).orElse(text));
        List<ImportedItem> items = CvReader.read(source, CvFormat.of(source), "", "", VenueCatalog.builtIn(), problem -> { }).items();
        List<String> lost = new ArrayList<>();
        for (ImportedItem item : items) {
            String entry = entry(item);
            for (String word : item.text().split("[^\\p{L}\\p{N}]+")) {
                if (!word.isEmpty() && !isThere(word, entry)) {
                    lost.add(word + " of: " + item.text());
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    private static boolean isThere(String word, String entry) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean initials = word.length() <= 2 && Character.isUpperCase(word.charAt(0));
        boolean month = word.matches("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*");
        Optional<KnownVenue> venue = VenueCatalog.builtIn().find(word);
        boolean ordinal = lower.matches("\\d+(?:st|nd|rd|th|d)") && entry.contains(lower.replaceAll("\\D", ""));
        // A month in figures is one by its name, and a day has no zero before it.
        boolean inDate = lower.matches("0?[1-9]|[12]\\d|3[01]") && entry.contains(" month:" + lower.replaceFirst("^0", "") + " ")
                || lower.matches("0[1-9]") && entry.contains(" " + lower.charAt(1));
        return entry.contains(lower) || ordinal || inDate || initials || month || SAID_OTHERWISE.contains(lower)
                || venue.isPresent() && entry.contains(venue.get().fullName().toLowerCase(Locale.ROOT));
    }

    private static String entry(ImportedItem item) {
        StringBuilder text = new StringBuilder(String.join(" ", item.doubts()));
        for (Field field : item.entry().fields()) {
            text.append(field.name().equals("month") ? " month:" + month(field.value()) + " " : " ").append(LatexReader.read(field.value(), problem -> { }).plain());
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static int month(String value) {
        String name = value.toLowerCase(Locale.ROOT);
        return name.length() < 3 ? 0 : MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
    }
}
