package pubs.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pubs.cv.input.CvFormat;

/** The first user's list, written anew as other people write theirs, gives the same library. */
class SeedVariantTest {
    private static final Pattern FIRST_LINE = Pattern.compile("- \\[(\\d+)] (.*?)\\.? \\((.*)\\)");

    private record Item(String kind, String number, String title, String venue, String authors, List<String> awards) {
        String awards(String before, String after) {
            return String.join("", awards.stream().map(award -> before + award + after).toList());
        }
    }

    static Stream<Arguments> variants() {
        return Stream.of(
                Arguments.of("authors first", CvFormat.MARKDOWN, list("", "\n\n%s\n\n", "", item -> item.number() + ". " + item.authors()
                        + ". " + item.title() + ". " + item.venue() + "." + item.awards(" ", ".") + "\n")),
                Arguments.of("other marks", CvFormat.TEXT, list("", "\n%s\n\n", "", item -> "• " + item.title() + " (" + item.venue() + ")\n  "
                        + item.authors().replace("**", "").replace('*', '†') + item.awards("\n  ★ ", "") + "\n\n").replace("* indicates", "† indicates")),
                Arguments.of("a table in Markdown", CvFormat.MARKDOWN, list("", "\n%s\n\n| Venue | Title | Authors | |\n|---|---|---|---|\n", "\n",
                        item -> "| " + item.venue() + " | " + item.title() + " | " + item.authors().replaceAll("(?<!\\*)\\*(?!\\*)", "\\\\*") + " | "
                                + String.join("; ", item.awards()) + " |\n")),
                Arguments.of("a table in HTML", CvFormat.HTML, list("<h2>Publications</h2><p>* indicates equal contribution.</p>", "<h3>%s</h3><table>", "</table>",
                        item -> "<tr><td>" + item.venue() + "</td><td><b>" + item.title() + "</b><br>"
                                + item.authors().replaceAll("\\*\\*(.*?)\\*\\*", "<u>$1</u>").replace("*", "<sup>*</sup>") + item.awards("<br><i>", "</i>") + "</td></tr>")),
                Arguments.of("LaTeX with macros", CvFormat.LATEX, list("""
                        \\newcommand{\\me}{\\textbf{Jiangfei Duan}}
                        \\newcommand\\eq{\\textsuperscript{*}}
                        \\newcommand{\\paper}[4][]{\\item ``#2,'' #3. \\emph{#4}. #1}
                        \\begin{document}
                        \\section*{Publications}
                        \\eq\\ indicates equal contribution.
                        """, "\\subsection*{%s}\n\\begin{enumerate}\n", "\\end{enumerate}\n",
                        item -> "\\paper[" + item.awards("\\textbf{", "}. ") + "]{" + item.title() + "}{"
                                + item.authors().replace("**Jiangfei Duan**", "\\me").replace("*", "\\eq") + "}{" + item.venue() + "}\n")),
                Arguments.of("broken words", CvFormat.TEXT, list("", "\n%s\n\n", "", item -> wrapped("(" + item.kind().charAt(0) + item.number() + ") "
                        + item.authors().replace("**", "") + ", \"" + item.title() + ",\" " + item.venue().replace("Under", "under") + "."
                        + item.awards(" ", ".")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void theLibraryIsTheSame(String name, CvFormat format, String text) throws IOException {
        assertEquals(SeedImportTest.library(), SeedImportTest.imported(text, format));
    }

    private static String list(String head, String begin, String end, Function<Item, String> shape) {
        StringBuilder text = new StringBuilder(head.isEmpty() ? "PUBLICATIONS\n\n* indicates equal contribution.\n" : head);
        for (String kind : List.of("Conference", "Journal")) {
            text.append(begin.formatted(kind));
            items().stream().filter(item -> item.kind().equals(kind)).forEach(item -> text.append(shape.apply(item)));
            text.append(end);
        }
        return text.toString();
    }

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        String kind = "";
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of("src/test/resources/seed/cv.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        for (int i = 0; i < lines.size(); i++) {
            kind = lines.get(i).matches("Conference|Journal") ? lines.get(i) : kind;
            Matcher first = FIRST_LINE.matcher(lines.get(i).replace("(**", "(").replace("**)", ")").stripTrailing());
            if (first.matches()) {
                List<String> awards = new ArrayList<>();
                for (int j = i + 2; j < lines.size() && !lines.get(j).isBlank() && !lines.get(j).startsWith("- "); j++) {
                    awards.add(lines.get(j).strip());
                }
                String authors = lines.get(i + 1).strip().replace("^{*}", "*").replace("\\*", "*").replaceAll("\\.$", "");
                items.add(new Item(kind, first.group(1), first.group(2), first.group(3), authors, awards));
            }
        }
        return items;
    }

    /** Lines of 70 characters, with the longest words broken. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            int room = 70 - column;
            if (column + word.length() <= 70) {
                lines.append(column == 0 ? "" : " ").append(word);
                column += word.length() + 1;
            } else if (word.matches("\\p{Lu}?\\p{Ll}{9,}") && room > 6) {
                lines.append(' ').append(word, 0, 4).append("-\n    ").append(word.substring(4));
                column = word.length();
            } else {
                lines.append("\n    ").append(word);
                column = word.length() + 4;
            }
        }
        return lines.append("\n").toString();
    }
}
