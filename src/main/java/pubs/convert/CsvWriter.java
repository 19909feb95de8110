package pubs.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pubs.csl.CslDate;
import pubs.diagnostic.SourceSpan;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.PersonName;

/**
 * Writes CSV (RFC 4180): a line of column names, then an item a line; lines end in CR LF, a cell with a comma, a quotation
 * mark or a line end stands in quotation marks.
 */
final class CsvWriter {
    /** The columns; names that are CSL variables are those. */
    static final List<String> COLUMNS = List.of("key", "type", "authors", "editors", "title", "container-title",
            "collection-title", "volume", "issue", "number", "pages", "date", "publisher", "publisher-place", "edition",
            "version", "genre", "event-title", "status", "DOI", "URL", "accessed", "ISBN", "ISSN", "language", "keywords", "note",
            "abstract");

    private final Losses losses;
    private final StringBuilder out = new StringBuilder();

    CsvWriter(Losses losses) {
        this.losses = losses;
    }

    String write(List<SourcedItem> items) {
        row(COLUMNS);
        for (SourcedItem sourced : items) {
            ItemText item = new ItemText(sourced.item());
            List<String> cells = new ArrayList<>();
            for (String column : COLUMNS) {
                cells.add(harmless(cell(item, column), sourced.span()));
            }
            row(cells);
            item.reportLeft(losses, sourced.span());
        }
        return out.toString();
    }

    private static String cell(ItemText item, String column) {
        return switch (column) {
            case "key" -> item.id();
            case "type" -> item.type();
            case "authors" -> names(item.people("author"));
            case "editors" -> names(item.people("editor"));
            case "pages" -> item.take("page");
            case "date" -> item.date("issued").map(CslDate::edtf).orElse("");
            case "accessed" -> item.date("accessed").map(CslDate::edtf).orElse("");
            case "language" -> item.language();
            case "keywords" -> item.take("keyword");
            default -> item.take(column);
        };
    }

    /** {@code van Doe, Jane; Roe, Jr., Max; The Group; et al.}. */
    private static String names(Contributors people) {
        StringBuilder list = new StringBuilder();
        for (Contributor person : people.people()) {
            PersonName name = person.name();
            String prefix = name.prefix().isEmpty() ? "" : name.prefix() + " ";
            String suffix = name.suffix().isEmpty() ? "" : ", " + name.suffix();
            list.append(list.length() == 0 ? "" : "; ").append(person.literal() || name.given().isEmpty() ? name.display()
                    : prefix + name.family() + suffix + ", " + name.given());
        }
        return list.append(people.others() ? (list.length() == 0 ? "et al." : "; et al.") : "").toString();
    }

    /** A cell that a spreadsheet would run as a formula begins with an apostrophe (OWASP, "CSV Injection"). */
    private String harmless(String cell, Optional<SourceSpan> span) {
        if (cell.isEmpty() || "=+-@\t".indexOf(cell.charAt(0)) < 0) {
            return cell;
        }
        losses.note("a cell that begins with = + - or @ gets an apostrophe before it, or a spreadsheet would run it", span);
        return "'" + cell;
    }

    private void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            out.append(i == 0 ? "" : ",").append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        out.append("\r\n");
    }
}
