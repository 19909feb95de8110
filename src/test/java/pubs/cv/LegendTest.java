package pubs.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pubs.cv.input.CvFormat;
import pubs.cv.venue.VenueCatalog;
import pubs.diagnostic.SourceText;
import pubs.model.Entry;

/** Legends in many words, at all places where people put them: each gives its roles, and no word of it is one of an entry. */
class LegendTest {
    private static final List<String> TITLES = List.of("Trees in the rain", "Hedges in the fog", "Walls of wet slate");
    private static final Set<String> FIELDS = Set.of("author", "author+an", "title", "journal", "volume", "number", "pages", "year");

    /** A row of the file. */
    record Case(String format, String place, List<String> signs, List<String> roles, String legend) {
        static Case of(String row) {
            String[] cells = row.split("\t");
            return new Case(cells[0], cells[1], List.of(cells[2].split(" ")), List.of(cells[3].split(" ")), cells[4].replace('⏎', '\n'));
        }

        private String sign(int i) {
            if (i >= signs.size()) {
                return "";
            }
            String sign = signs.get(i);
            return switch (format) {
                case "md" -> "*_#^".contains(sign) ? "\\" + sign : sign;
                case "html" -> "<sup>" + sign + "</sup>";
                case "tex" -> switch (sign) {
                    case "*" -> "$^*$";
                    case "†" -> "$^\\dagger$";
                    default -> "$^\\ddagger$";
                };
                default -> sign;
            };
        }

        private String role(int i) {
            return i >= roles.size() || roles.get(i).equals("-") ? "" : roles.get(i);
        }

        /** What the three works have for {@code author+an}. */
        List<String> expected() {
            return List.of(said(role(0), role(0), role(1)), said(role(2), role(1)), said("", role(2)));
        }

        private static String said(String... roles) {
            return IntStream.range(0, roles.length).filter(i -> !roles[i].isEmpty()).mapToObj(i -> (i + 1) + "=" + roles[i]).collect(Collectors.joining("; "));
        }

        String document() {
            List<String> authors = List.of("Ada Bell" + sign(0) + ", Bo Poe" + sign(0) + ", Cem Roe" + sign(1), "Dee Wu" + sign(2) + ", Ada Bell" + sign(1), "Ada Bell, Eva Moe" + sign(2) + ", Bo Poe");
            StringBuilder items = new StringBuilder();
            for (int i = 0; i < authors.size(); i++) {
                String journal = switch (format) {
                    case "md" -> "*Journal of Gardens*";
                    case "html" -> "<em>Journal of Gardens</em>";
                    case "tex" -> "\\emph{Journal of Gardens}";
                    default -> "Journal of Gardens";
                };
                String begins = switch (format) {
                    case "md" -> place.equals("itemline") ? (i + 1) + ". " : "- ";
                    case "html" -> "<li>";
                    case "tex" -> "\\item ";
                    default -> (i + 1) + ". ";
                };
                items.append(begins).append(authors.get(i)).append(". ").append(TITLES.get(i)).append(". ").append(journal)
                        .append(" %d(%d), %d--%d, %d.".formatted(i + 3, i + 1, i + 11, i + 19, 2020 - i)).append(i == 0 ? inItem() : "").append('\n');
            }
            String above = place.equals("above") ? legend + "\n\n" : "";
            String below = place.equals("below") ? "\n" + legend + "\n" : "";
            String heading = "Publications" + (place.equals("head") ? " " + legend : "");
            String end = place.equals("far") ? "## Teaching\n\nTrees\n\n---\n\n" + legend + "\n" : "";
            return switch (format) {
                case "md" -> "# Ada Bell\n\n## " + heading + "\n\n" + above + items + below + "\n" + end;
                case "html" -> "<h1>Ada Bell</h1><h2>" + heading + "</h2>\n" + above + "<ul>" + items + "</ul>" + below + "<h2>Teaching</h2><p>Trees</p>";
                case "tex" -> "\\documentclass{article}\n\\begin{document}\n\\section*{" + heading + "}\n" + above + "\\begin{enumerate}\n" + items
                        + "\\end{enumerate}\n" + below + "\\end{document}\n";
                default -> "Ada Bell\n\n" + heading + "\n\n" + above + items + below;
            };
        }

        private String inItem() {
            return place.equals("item") ? " " + legend : place.equals("itemline") ? "  \n   " + legend : "";
        }
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/legends/legends.tsv")).stream().filter(row -> !row.startsWith("#")).map(Case::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachSignHasItsRole(Case legend) {
        CvFormat format = switch (legend.format()) {
            case "md" -> CvFormat.MARKDOWN;
            case "html" -> CvFormat.HTML;
            case "tex" -> CvFormat.LATEX;
            default -> CvFormat.TEXT;
        };
        List<Entry> entries = CvReader.read(new SourceText("cv", legend.document()), format, "", "", VenueCatalog.builtIn(), problem -> { }).items().stream()
                .map(ImportedItem::entry).toList();
        List<String> more = new ArrayList<>();
        entries.forEach(entry -> entry.fields().stream().filter(field -> !FIELDS.contains(field.name())).forEach(field -> more.add(field.name() + "=" + field.value())));
        assertEquals(List.of(), more);
        assertEquals(TITLES, entries.stream().map(entry -> entry.get("title").orElse("")).toList());
        assertEquals(legend.expected(), entries.stream().map(entry -> entry.get("author+an").orElse("")).toList());
    }
}
