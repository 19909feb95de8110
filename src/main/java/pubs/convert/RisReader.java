package pubs.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pubs.convert.TaggedLines.Tag;
import pubs.csl.CslDate;
import pubs.csl.CslItem;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.PersonName;
import pubs.model.StyledText;

/**
 * Reads RIS (RIS format specifications, 2011) and EndNote's tagged export. Tags that mean several things are read by the
 * type of the reference; what has no meaning here is said.
 */
final class RisReader {
    private static final Set<String> PARTS = Set.of("chapter", "paper-conference", "entry", "entry-dictionary",
            "entry-encyclopedia");
    private static final Set<String> BOOKS = Set.of("book", "pamphlet", "thesis", "report", "motion_picture", "software");
    /** What says nothing of the work. */
    private static final Set<String> SILENT = Set.of("TY", "ER", "L1", "L2", "L3", "L4", "DP", "LB", "U1", "U2", "U3", "U4", "U5");

    private final Consumer<Diagnostic> report;
    private final Map<String, StyledText> text = new LinkedHashMap<>();
    private final Map<String, List<Contributor>> people = new LinkedHashMap<>();
    private final Set<String> others = new HashSet<>();
    private final Map<String, CslDate> dates = new LinkedHashMap<>();
    private String id = "";
    private String language = "";
    private String startPage = "";
    private String endPage = "";
    private String type = "document";

    private RisReader(Consumer<Diagnostic> report) {
        this.report = report;
    }

    static List<SourcedItem> read(SourceText source, boolean ris, Consumer<Diagnostic> report) {
        List<SourcedItem> items = new ArrayList<>();
        for (TaggedLines.Item item : ris ? TaggedLines.ris(source, report) : TaggedLines.endNote(source, report)) {
            items.add(new SourcedItem(new RisReader(report).item(item.tags(), ris), Optional.of(item.span())));
        }
        return items;
    }

    private CslItem item(List<Tag> tags, boolean ris) {
        Tag first = tags.get(0);
        String name = ris ? first.value().toUpperCase(Locale.ROOT) : RisTable.endNoteType(first.value()).orElse("");
        Optional<String> known = RisTable.find("read", name);
        if (known.isEmpty()) {
            report.accept(Diagnostic.warning("unknown-type", first.span(), "\"" + first.value()
                    + "\" is no type of reference that is known; it is read as a document"));
        }
        type = known.orElse("document");
        for (Tag tag : tags.subList(1, tags.size())) {
            tag(ris ? tag.name() : RisTable.find("endnote", tag.name()).orElse(tag.name()), tag);
        }
        pages();
        if (type.equals("manuscript") && name.equals("UNPB") && text.containsKey("genre")
                && text.get("genre").plain().equalsIgnoreCase("preprint")) {
            type = "article";
            text.remove("genre");
        }
        Map<String, Contributors> names = new LinkedHashMap<>();
        people.forEach((variable, list) -> names.put(variable, new Contributors(list, others.contains(variable))));
        return new CslItem(id, type, text, names, dates, language);
    }

    private void tag(String name, Tag tag) {
        String value = tag.value();
        if (value.isEmpty() || SILENT.contains(name)) {
            if (!value.isEmpty() && name.startsWith("L")) {
                left(tag);
            }
            return;
        }
        Optional<String> person = RisTable.find("name", name);
        Optional<String> date = RisTable.find("date", name);
        if (person.isPresent()) {
            person(person.get(), value);
        } else if (date.isPresent()) {
            date(date.get(), value);
        } else if (!special(name, value)) {
            Optional<String> variable = RisTable.find("tag", name).map(this::forType);
            if (variable.isEmpty()) {
                left(tag);
            } else {
                put(variable.get(), value, tag);
            }
        }
    }

    private void left(Tag tag) {
        left(tag, "says nothing that is known");
    }

    private void left(Tag tag, String why) {
        report.accept(Diagnostic.warning("not-read", tag.span(), "\"" + tag.name() + "\" " + why + "; \""
                + (tag.value().length() > 40 ? tag.value().substring(0, 40) + "…" : tag.value()) + "\" is left out"));
    }

    /** Tags that are no plain variable. */
    private boolean special(String name, String value) {
        switch (name) {
            case "ID" -> id = value;
            case "LA" -> language = value;
            case "SP" -> startPage = value;
            case "EP" -> endPage = value;
            case "KW" -> text.merge("keyword", StyledText.of(value), (one, other) ->
                    StyledText.of(one.plain() + ", " + other.plain()));
            case "SN" -> serial(value);
            case "T2" -> text.putIfAbsent(BOOKS.contains(type) ? "collection-title" : "container-title", StyledText.of(value));
            case "SE" -> text.putIfAbsent(PARTS.contains(type) ? "chapter-number" : "section", StyledText.of(value));
            default -> {
                return false;
            }
        }
        return true;
    }

    private String forType(String variable) {
        return variable.equals("edition") && type.equals("software") ? "version" : variable;
    }

    private void put(String variable, String value, Tag tag) {
        StyledText words = StyledText.of(variable.equals("DOI") ? doi(value) : value);
        if (variable.equals("note") && text.containsKey(variable)) {
            String before = text.get(variable).plain();
            text.put(variable, StyledText.of(before + (before.endsWith(".") ? " " : ". ") + value));
        } else if (text.putIfAbsent(variable, words) != null && !text.get(variable).plain().equals(value)) {
            boolean twice = variable.equals("container-title") || variable.equals("abstract") || variable.equals("title");
            if (twice && text.get(variable).plain().length() < value.length()) {
                text.put(variable, words);
            } else if (!twice) {
                left(tag, "is there a second time");
            }
        }
    }

    private static String doi(String value) {
        int at = value.indexOf("10.");
        return at > 0 && value.substring(0, at).toLowerCase(Locale.ROOT).contains("doi") ? value.substring(at) : value;
    }

    /** An ISSN has eight digits. */
    private void serial(String value) {
        for (String part : value.split("[;,]")) {
            long digits = part.chars().filter(c -> Character.isDigit(c) || c == 'X' || c == 'x').count();
            text.putIfAbsent(digits == 8 ? "ISSN" : "ISBN", StyledText.of(part.strip()));
        }
    }

    private void person(String variable, String value) {
        String plain = value.strip();
        String lower = plain.toLowerCase(Locale.ROOT);
        List<Contributor> list = people.computeIfAbsent(variable, key -> new ArrayList<>());
        if (lower.equals("et al.") || lower.equals("et al") || lower.equals("others")) {
            others.add(variable);
            return;
        }
        int comma = plain.indexOf(',');
        if (comma < 0) {
            list.add(new Contributor(new PersonName("", "", plain, ""), plain.indexOf(' ') > 0, Set.of()));
            return;
        }
        // Family, Given, Suffix.
        int second = plain.indexOf(',', comma + 1);
        String given = plain.substring(comma + 1, second < 0 ? plain.length() : second).strip();
        String suffix = second < 0 ? "" : plain.substring(second + 1).strip();
        String family = plain.substring(0, comma).strip();
        int start = 0;
        while (Character.isLowerCase(family.isEmpty() ? 'X' : family.codePointAt(start)) && family.indexOf(' ', start) > 0) {
            start = family.indexOf(' ', start) + 1;
        }
        list.add(new Contributor(new PersonName(given, family.substring(0, start).strip(), family.substring(start), suffix),
                false, Set.of()));
    }

    private void pages() {
        String page = endPage.isEmpty() || endPage.equals(startPage) ? startPage : startPage + "-" + endPage;
        boolean count = BOOKS.contains(type) && !page.isEmpty() && page.chars().allMatch(Character::isDigit);
        if (!page.isEmpty()) {
            text.put(count ? "number-of-pages" : "page", StyledText.of(page.replace("--", "-")));
        }
    }

    /** {@code 2020/03/04/other}; the other words may be the whole date. The fullest of several dates stays. */
    private void date(String variable, String value) {
        Optional<CslDate> read = RisDate.read(value);
        Optional<String> year = Optional.ofNullable(dates.get(variable)).flatMap(CslDate::start)
                .map(start -> String.valueOf(start.year()));
        // EndNote has the year in one tag and the day in another.
        if (year.isPresent() && read.filter(date -> date.start().isEmpty()).isPresent()) {
            read = CslDate.of(year.get(), value, "");
        }
        read.ifPresent(date -> dates.merge(variable, date, RisDate::fuller));
    }
}
