package pubs.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import pubs.model.Entry;
import pubs.model.Field;

/** Each word of an item is in its entry: in a field, in the note, or as the fact that the word stands for. */
class NothingIsLostTest {
    private static final Path CASES = Path.of("src/test/resources/golden/cli");
    /** What the field of an entry, or its type, says by itself: the words beside its value. An entry without it says none of them. */
    private static final Map<String, List<String>> SAID_BY = Map.ofEntries(
            Map.entry("@dataset", List.of("Data set")), Map.entry("@software", List.of("Computer software")), Map.entry("version", List.of("Version")),
            Map.entry("author", List.of("Co-author with", "and colleagues", "Prof", "Dr", "et al", "и др", "incl", "including", "by", "joint with", "with", "mit", "zusammen mit", "2 more authors", "and the", "und", "et", "y")),
            Map.entry("author+an", List.of("Premier auteur", "First author", "通讯作者", "co-first authors", "co-first author", "corresponding author", "joint first", "contributed equally", "PhD student", "equal contributor",
                    "equal contribution", "gleicher Beitrag", "Korrespondenzautor", "auteur correspondant", "autor de correspondencia", "primera autora", "b")),
            Map.entry("collaboration", List.of("for the", "collaboration")),
            Map.entry("editor", List.of("with", "ed., with", "ed. with", "edited with", "co-edited with", "Hrsg. mit", "eds", "ed", "edited by", "ed. by", "Hg. von", "sous la direction de", "hg. mit", "Hrsg", "hrsg. von", "Hg., gemeinsam mit", "Hg. mit", "Hg. zusammen mit", "Hg", "u. a", "u.a", "dir", "coords", "Orgs", "a cura di", "und", "et", "y")),
            Map.entry("translator", List.of("Trans", "Tran", "translated", "by", "übersetzt von", "traduit", "par", "traduction", "traduction d", "ed. and trans. by", "trad. de", "trad. it. di", "Tradução de", "e")),
            Map.entry("foreword", List.of("with a foreword by", "foreword by", "préface de")),
            Map.entry("introduction", List.of("with an introduction by")),
            Map.entry("afterword", List.of("mit einem Nachwort von")),
            Map.entry("illustrator", List.of("Illustrated by", "illustriert von", "Illus")),
            Map.entry("booktitle", List.of("in Proc. of the", "published at", "at", "in", "en")),
            Map.entry("journal", List.of("in", "dans")),
            Map.entry("volume", List.of("Band", "Т", "V", "volume", "vol", "Bd", "v", "a")),
            Map.entry("number", List.of("nos", "вып", "number", "no", "n", "núm", "issue", "H", "Bd", "Band")),
            Map.entry("pages", List.of("С", "pp", "p", "pages", "S")),
            Map.entry("pagetotal", List.of("с", "pp", "p", "pages", "S")),
            Map.entry("eid", List.of("article", "art")),
            Map.entry("edition", List.of("edition", "ed", "Aufl", "Auflage")),
            Map.entry("chapter", List.of("ch", "chap")),
            Map.entry("month", List.of("ottobre", "febbraio")),
            Map.entry("type", List.of("WP")),
            Map.entry("series", List.of("LNCS", "PMLR", "LIPIcs", "CEUR-WS", "IFIP AICT")),
            Map.entry("isbn", List.of("ISBN: 13", "ISBN")),
            Map.entry("doi", List.of("Open source", "https://doi.org", "doi.org", "doi")),
            Map.entry("pmid", List.of("PMID")),
            Map.entry("pmcid", List.of("PMCID")),
            Map.entry("eprint", List.of("arXiv preprint", "arXiv")),
            Map.entry("pdf", List.of("working paper", "manuscript", "link to the paper", "download paper", "paper", "Buch als PDF", "pdf")),
            Map.entry("code", List.of("code")),
            Map.entry("slides", List.of("slides")),
            Map.entry("url", List.of("Retrieved from", "press", "post", "thread", "blog post", "URL", "link", "Available", "Available at", "Available online at", "online", "here",
                    "disponible en", "disponible sur", "verfügbar unter", "Verlagsankündigung", "Visualizza pubblicazione", "Repositorio institucional", "Leggi l’articolo", "Texte intégral", "Ver artículo")),
            Map.entry("website", List.of("project page", "project", "website")),
            Map.entry("poster", List.of("poster")),
            Map.entry("video", List.of("video available at", "video", "talk")),
            Map.entry("pubstate", List.of("im Druck", "about to be submitted to", "soon to be submitted to", "to be submitted soon", "accepted for publication", "to be submitted", "working paper", "no prelo", "In review", "under review at the", "under review at", "under review", "submitted to", "submitted", "to appear", "accepted by", "accepted to", "accepted at", "accepted", "in press", "in preparation for the", "in preparation", "near submission", "resubmitted to", "resubmitted", "under revision", "in revision", "in prep", "preprint",
                    "manuscript in preparation", "soumis à", "soumis", "eingereicht bei", "eingereicht", "angenommen bei", "erscheint in", "forthcoming", "major revision at", "revise and resubmit at", "R&R at", "im Erscheinen", "erscheint voraussichtlich", "accepted for presentation at")),
            // What a link is called that leads nowhere.
            Map.entry("title", List.of("PDF", "Code", "[Poster]", "[Video]", "[Paper]", "Blog entry", "Abstract", "Abs", "BibTeX")),
            Map.entry("@inproceedings", List.of("C")),
            Map.entry("@article", List.of("J")),
            Map.entry("@report", List.of("Technical Report")),
            Map.entry("@mastersthesis", List.of("Masters Thesis")),
            Map.entry("@phdthesis", List.of("PhD Dissertation", "PhD thesis", "Dissertation", "doctoral dissertation", "unpublished doctoral dissertation", "thèse de doctorat")));

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
            Set<String> words = words(item);
            for (String word : unsaid(item).split("[^\\p{L}\\p{M}\\p{N}]+")) {
                if (!word.isEmpty() && !isThere(word, item.entry(), words)) {
                    lost.add("\n" + word + " of: " + item.text().replace('\n', ' ') + " -> " + item.entry().type() + item.entry().fields());
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    private static boolean isThere(String word, Entry entry, Set<String> words) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower) || isRaisedAtName(word, entry, words) || isOfDate(lower, entry) || isOrdinal(lower, words) || isInitials(word, entry, words) || isCounted(word, entry, words)
                || isVenue(word, entry);
    }

    /** {@code Öz¹²}: raised signs stand for a role, or for an address that a warning shows. */
    private static boolean isRaisedAtName(String word, Entry entry, Set<String> words) {
        String bare = word.replaceAll("(?:[¹²³ᵃᵇ˒]|(?<=\\p{L})[123](?=\\d?$)|(?<=\\p{Ll})(?<!^)[abᵃᵇ]$){1,2}$", "");
        return entry.has("author") && (bare.isEmpty() || words.contains(bare.toLowerCase(Locale.ROOT)));
    }

    /** The text of an item without what the fields of its entry say by themselves. */
    private static String unsaid(ImportedItem item) {
        List<String> said = SAID_BY.entrySet().stream().filter(row -> row.getKey().equals("@" + item.entry().type()) || item.entry().has(row.getKey()))
                .flatMap(row -> row.getValue().stream()).sorted(Comparator.comparing(String::length).reversed()).toList();
        String text = item.text();
        for (String words : said) {
            text = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])").matcher(text).replaceAll(" ");
        }
        return text;
    }

    /** A month has one name and no number, a day no zero before it. */
    private static boolean isOfDate(String word, Entry entry) {
        int month = entry.get("month").map(NothingIsLostTest::month).orElse(0);
        return month > 0 && (month(word) == month || word.matches("0?" + month)) || word.matches("0[1-9]") && entry.get("day").orElse("").equals(word.substring(1));
    }

    /** {@code 第39卷第2期 -> 39, 2}, {@code 2015年3月}: numbers between the characters that say what they count. */
    private static boolean isCounted(String word, Entry entry, Set<String> words) {
        return word.matches("(?=.*[第卷期页頁年月号號巻제권호쪽년월])[\\d第卷期页頁年月号號巻제권호쪽년월]+")
                && Stream.of(word.split("\\D+")).filter(digits -> !digits.isEmpty()).allMatch(digits -> words.contains(digits) || isOfDate(digits, entry));
    }

    /** {@code 3rd -> 3}. */
    private static boolean isOrdinal(String word, Set<String> words) {
        return word.matches("\\d+(?:st|nd|rd|th|d)") && words.contains(word.replaceAll("\\D", ""));
    }

    /** {@code JB -> J. B.} */
    private static boolean isInitials(String word, Entry entry, Set<String> words) {
        return word.matches("\\p{Lu}{2,4}") && (entry.has("author") || entry.has("editor"))
                && word.chars().allMatch(letter -> words.contains(Character.toString(letter).toLowerCase(Locale.ROOT)));
    }

    /** {@code TPDS}, {@code J. Comput.}: what is short for the name of the venue. */
    private static boolean isVenue(String word, Entry entry) {
        Optional<KnownVenue> venue = VenueCatalog.builtIn().find(word);
        String name = entry.get("journal").or(() -> entry.get("booktitle")).orElse("");
        return venue.isPresent() && name.contains(venue.get().fullName()) || split(name).stream().anyMatch(whole -> whole.startsWith(word.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> words(ImportedItem item) {
        Set<String> words = new HashSet<>(split(String.join(" ", item.doubts())));
        for (Field field : item.entry().fields()) {
            words.addAll(split(LatexReader.read(field.value(), problem -> { }).plain()));
        }
        return words;
    }

    private static List<String> split(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty()).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static int month(String name) {
        return name.length() < 3 ? 0 : (MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 3) / 3;
    }
}
