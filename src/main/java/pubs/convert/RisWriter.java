package pubs.convert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.csl.CslDate;
import pubs.diagnostic.SourceSpan;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.PersonName;

/** Writes RIS (RIS format specifications, 2011) with the tags that Zotero, EndNote and Mendeley read alike. */
final class RisWriter {
    private static final List<Map.Entry<String, String>> NAMES = List.of(Map.entry("AU", "author"),
            Map.entry("ED", "editor"), Map.entry("A3", "collection-editor"), Map.entry("A4", "translator"));
    private static final List<Map.Entry<String, String>> TEXT = List.of(Map.entry("TI", "title"),
            Map.entry("ST", "title-short"), Map.entry("T2", "container-title"), Map.entry("J2", "container-title-short"),
            Map.entry("T3", "collection-title"), Map.entry("C3", "event-title"), Map.entry("C1", "event-place"),
            Map.entry("VL", "volume"), Map.entry("IS", "issue"), Map.entry("M1", "number"),
            Map.entry("NV", "number-of-volumes"), Map.entry("PB", "publisher"), Map.entry("CY", "publisher-place"),
            Map.entry("M3", "genre"), Map.entry("DO", "DOI"), Map.entry("UR", "URL"), Map.entry("CN", "call-number"),
            Map.entry("DB", "archive"), Map.entry("AV", "archive_location"), Map.entry("AN", "PMID"),
            Map.entry("C2", "PMCID"), Map.entry("AB", "abstract"), Map.entry("N1", "note"), Map.entry("RN", "annote"));
    private static final Set<String> PARTS = Set.of("CHAP", "CPAPER", "DICT", "ENCYC");
    private static final Set<String> COUNTED = Set.of("BOOK", "PAMP", "THES", "RPRT", "MPCT", "COMP");

    private final Losses losses;
    private final StringBuilder out = new StringBuilder();

    RisWriter(Losses losses) {
        this.losses = losses;
    }

    String write(List<SourcedItem> items) {
        for (SourcedItem item : items) {
            write(new ItemText(item.item()), item.span());
        }
        return out.toString();
    }

    private void write(ItemText item, Optional<SourceSpan> span) {
        String type = RisTable.find("write", item.type()).orElse("GEN");
        tag("TY", type);
        if (!item.type().equals("article") && !RisTable.find("read", type).equals(Optional.of(item.type()))) {
            losses.note("RIS has no type for " + item.type() + ", which becomes " + type, span);
        }
        tag("ID", item.id());
        for (Map.Entry<String, String> row : NAMES) {
            names(row.getKey(), item.people(row.getValue()), span);
        }
        for (Map.Entry<String, String> row : TEXT) {
            tag(row.getKey(), item.take(row.getValue()));
        }
        if (item.type().equals("article")) {
            tag("M3", "Preprint");
        }
        pages(item, type);
        tag("ET", item.take(type.equals("COMP") && item.has("version") ? "version" : "edition"));
        tag("SE", item.take(PARTS.contains(type) ? "chapter-number" : "section"));
        tag("SN", item.take("ISSN"));
        tag("SN", item.take("ISBN"));
        item.date("issued").ifPresent(this::issued);
        item.date("accessed").ifPresent(date -> tag("Y2", RisDate.write(date)));
        item.date("original-date").ifPresent(date -> tag("OP", RisDate.write(date)));
        for (String keyword : item.take("keyword").split("[,;]")) {
            tag("KW", keyword.strip());
        }
        tag("LA", item.language());
        out.append("ER  - \r\n\r\n");
        item.reportLeft(losses, span);
    }

    private void issued(CslDate date) {
        String text = RisDate.write(date);
        tag("PY", date.start().filter(start -> start.year() > 0 && start.year() < 10000)
                .map(start -> RisDate.four(start.year())).orElse(text));
        if (!text.endsWith("///") && date.start().isPresent()) {
            tag("DA", text);
        }
    }

    /** A range in its two ends; a list of pages in one. The number of pages stands there for whole works. */
    private void pages(ItemText item, String type) {
        if (COUNTED.contains(type) && !item.has("page")) {
            tag("SP", item.take("number-of-pages"));
            return;
        }
        String page = item.take("page");
        int dash = page.indexOf('-');
        boolean range = dash > 0 && page.indexOf('-', dash + 1) < 0 && page.indexOf(',') < 0;
        tag("SP", range ? page.substring(0, dash) : page);
        tag("EP", range ? page.substring(dash + 1) : "");
    }

    private void names(String tag, Contributors people, Optional<SourceSpan> span) {
        for (Contributor person : people.people()) {
            PersonName name = person.name();
            String prefix = name.prefix().isEmpty() ? "" : name.prefix() + " ";
            boolean whole = person.literal() || name.given().isEmpty() && name.suffix().isEmpty();
            if (whole && name.display().indexOf(',') >= 0) {
                losses.note("RIS takes a comma in the name of a group for one between family and given name", span);
            }
            tag(tag, whole ? name.display() : prefix + name.family() + ", " + name.given()
                    + (name.suffix().isEmpty() ? "" : ", " + name.suffix()));
        }
        tag(tag, people.others() ? "et al." : "");
    }

    private void tag(String name, String value) {
        String line = ItemText.oneLine(value);
        if (!line.isEmpty()) {
            out.append(name).append("  - ").append(line).append("\r\n");
        }
    }
}
