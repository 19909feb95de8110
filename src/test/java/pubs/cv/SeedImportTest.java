package pubs.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.cv.input.CvFormat;
import pubs.cv.venue.VenueCatalog;
import pubs.diagnostic.SourceText;
import pubs.model.Entry;
import pubs.model.Field;
import pubs.names.People;

/** The first user's CV gives the library of this project, which a person checked, in whatever form it is written. */
class SeedImportTest {
    private static final Path CV = Path.of("src/test/resources/seed/cv.md");
    private static final Path LIBRARY = Path.of("bib/publications.bib");
    private static final People PEOPLE = People.of("Jiangfei Duan", List.of(), Map.of("Dahua Lin", List.of("Dahu Lin")));

    @Test
    void everyFieldOfEveryEntryIsRight() throws IOException {
        assertEquals(library(), imported(Files.readString(CV), CvFormat.MARKDOWN));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form("plain text", CvFormat.TEXT, SeedImportTest::plain),
                form("LaTeX", CvFormat.LATEX, SeedImportTest::latex),
                form("HTML", CvFormat.HTML, SeedImportTest::html),
                form("lines of 72 characters", CvFormat.MARKDOWN, SeedImportTest::wrapped),
                form("numbers", CvFormat.MARKDOWN, text -> text.replaceAll("(?m)^- \\[(\\d+)] ", "\n$1. ")),
                form("letters and numbers", CvFormat.TEXT, text -> plain(text).replaceAll("(?m)^- \\[(\\d+)] ", "(C$1) ")),
                form("no markers", CvFormat.MARKDOWN, text -> text.replaceAll("(?m)^- \\[(\\d+)] ", "\n").replaceAll("\\)\n(?=\\S)", ")\\\\\n")),
                form("headings", CvFormat.MARKDOWN, text -> text.replace("PUBLICATIONS\n", "# Selected Publications\n")
                        .replace("Conference\n", "## Conference Papers\n").replace("Journal\n", "## Journal Articles\n")),
                form("publications first", CvFormat.MARKDOWN, SeedImportTest::publicationsFirst),
                form("Windows", CvFormat.MARKDOWN, text -> text.replace("\n", "\r\n")));
    }

    private static Arguments form(String name, CvFormat format, UnaryOperator<String> change) {
        return Arguments.of(name, format, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void theFormDoesNotMatter(String name, CvFormat format, UnaryOperator<String> change) throws IOException {
        assertEquals(library(), imported(change.apply(Files.readString(CV)), format));
    }

    private static String plain(String markdown) {
        return markdown.replace("**", "").replace("\\*", "*");
    }

    private static String latex(String markdown) {
        StringBuilder latex = new StringBuilder("\\documentclass{article}\\begin{document}\n");
        boolean list = false;
        for (String line : markdown.split("\n")) {
            boolean heading = line.length() > 3 && line.matches("[A-Z ]+|Conference|Journal");
            boolean item = line.startsWith("- [");
            if (heading && list) {
                latex.append("\\end{enumerate}\n");
                list = false;
            }
            if (item && !list) {
                latex.append("\\begin{enumerate}\n");
                list = true;
            }
            String text = line.replaceAll("^- \\[\\d+] ", "\\\\item ").replaceAll("\\*\\*(.*?)\\*\\*", "\\\\textbf{$1}").replace("\\*", "*")
                    .replace("%", "\\%").replace("&", "\\&").replace("#", "\\#").replaceAll("(?<=\\p{L})\\*", "\\$^*\\$");
            latex.append(heading ? (line.equals(line.toUpperCase(java.util.Locale.ROOT)) ? "\\section{" : "\\subsection{") + line + "}"
                    : list ? text + "\\\\" : text).append('\n');
        }
        return latex + (list ? "\\end{enumerate}\n" : "") + "\\end{document}\n";
    }

    private static String html(String markdown) {
        StringBuilder html = new StringBuilder("<!doctype html><title>CV</title>\n");
        for (String line : markdown.split("\n")) {
            String text = line.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\*\\*(.*?)\\*\\*", "<b>$1</b>").replace("\\*", "*");
            if (line.length() > 3 && line.matches("[A-Z ]+|Conference|Journal")) {
                html.append(line.equals(line.toUpperCase(java.util.Locale.ROOT)) ? "<h2>" + text + "</h2>" : "<h3>" + text + "</h3>").append('\n');
            } else if (line.startsWith("- [")) {
                html.append("<li>").append(text.substring(text.indexOf(']') + 2)).append("<br>\n");
            } else {
                html.append(line.isBlank() ? "<p>" : text + "<br>").append('\n');
            }
        }
        return html.toString();
    }

    /** Each item is one paragraph, filled as an editor fills it. */
    private static String wrapped(String markdown) {
        StringBuilder text = new StringBuilder();
        boolean inList = false;
        for (String line : markdown.split("\n")) {
            inList |= line.equals("PUBLICATIONS");
            text.append(inList && !line.isBlank() && !line.startsWith("- ") && text.charAt(text.length() - 2) != '\n' ? "  " : "");
            int column = 0;
            for (String word : line.split(" ")) {
                if (inList && column > 0 && column + word.length() > 70) {
                    text.append("\n  ");
                    column = 0;
                } else if (column > 0) {
                    text.append(' ');
                }
                text.append(word);
                column += word.length() + 1;
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String publicationsFirst(String markdown) {
        int start = markdown.indexOf("PUBLICATIONS\n");
        int education = markdown.indexOf("EDUCATION\n");
        int end = markdown.indexOf("\n\n", markdown.lastIndexOf("- [")) + 2;
        end = end < 2 ? markdown.length() : end;
        return markdown.substring(0, education) + markdown.substring(start, end) + "\n" + markdown.substring(education, start)
                + markdown.substring(end);
    }

    static String imported(String text, CvFormat format) {
        List<ImportedItem> items = CvReader.read(new SourceText("cv", text), format, "", "", VenueCatalog.builtIn(), problem -> { }).items();
        return shown(SpelledNames.of(items, PEOPLE, List.of(), List.of(), problem -> { }).stream().map(ImportedItem::entry).toList());
    }

    static String library() throws IOException {
        BibFile file = BibFile.of(new SourceText("bib", Files.readString(LIBRARY, StandardCharsets.UTF_8)));
        return shown(BibReader.read(List.of(file), problem -> { }).entries());
    }

    /** Type and fields in one order, without what is only layout. */
    private static String shown(List<Entry> entries) {
        List<String> all = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, String> fields = new TreeMap<>();
            for (Field field : entry.fields()) {
                fields.put(field.name(), field.value().replaceAll("\\s+", " "));
            }
            all.add(entry.type() + " " + fields);
        }
        Collections.sort(all);
        return String.join("\n", all);
    }
}
