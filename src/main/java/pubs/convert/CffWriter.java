package pubs.convert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pubs.csl.CslDate;
import pubs.diagnostic.SourceSpan;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.PersonName;

/**
 * Writes a CITATION.cff (Citation File Format 1.2.0, its schema): the preferred citation, when one is named, and the references.
 */
final class CffWriter {
    static final Map<String, String> TYPES = types();

    private static final Map<String, String> STATUS = Map.of("in preparation", "in-preparation", "submitted", "submitted",
            "in press", "in-press", "forthcoming", "in-press", "pre-published", "preprint");

    private final Losses losses;
    private final StringBuilder out = new StringBuilder();
    private String indent = "";
    private boolean firstKey;

    CffWriter(Losses losses) {
        this.losses = losses;
    }

    private static Map<String, String> types() {
        Map<String, String> types = new HashMap<>();
        String rows = """
                article article
                article-journal article
                article-magazine magazine-article
                article-newspaper newspaper-article
                bill bill
                book book
                broadcast film-broadcast
                chapter book
                classic historical-work
                dataset data
                entry encyclopedia
                entry-dictionary dictionary
                entry-encyclopedia encyclopedia
                graphic art
                hearing hearing
                legal_case legal-case
                legislation statute
                manuscript unpublished
                map map
                motion_picture video
                musical_score music
                pamphlet pamphlet
                paper-conference conference-paper
                patent patent
                periodical serial
                personal_communication personal-communication
                post blog
                post-weblog blog
                regulation legal-rule
                report report
                review article
                review-book article
                software software
                song sound-recording
                speech slides
                standard standard
                thesis thesis
                webpage website
                """;
        rows.lines().forEach(row -> types.put(row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1)));
        return Map.copyOf(types);
    }

    /**
     * The file.
     *
     * @param preferred the key of the item to cite; empty for none
     * @param owner     who made what the file is about, when no item is preferred; empty for nobody known
     */
    String write(List<SourcedItem> items, String preferred, String owner) {
        Optional<SourcedItem> cited = items.stream().filter(item -> item.item().id().equalsIgnoreCase(preferred)).findFirst();
        key("cff-version");
        out.append("1.2.0");
        string("message", cited.isPresent() ? "If you use this work, please cite the preferred citation."
                : "If you use this work, please also cite its references.");
        if (cited.isPresent()) {
            ItemText item = new ItemText(cited.get().item());
            string("title", orElse(item.take("title"), "Untitled"));
            people("authors", item.people("author").isEmpty() ? item.people("editor") : item.people("author"), true);
            key("preferred-citation");
            indent = "  ";
            reference(cited.get());
            indent = "";
        } else {
            string("title", "Bibliography");
            key("authors");
            out.append("\n  - name: ").append(quoted(orElse(owner, "anonymous")));
        }
        List<SourcedItem> others = items.stream().filter(item -> cited.isEmpty() || item != cited.get()).toList();
        if (!others.isEmpty()) {
            key("references");
            Set<String> seen = new HashSet<>();
            for (SourcedItem item : others) {
                int start = out.length();
                indent = "    ";
                firstKey = true;
                out.append("\n  - ");
                reference(item);
                if (!seen.add(out.substring(start))) {
                    out.setLength(start);
                    losses.note("CITATION.cff takes no reference twice", item.span());
                }
            }
            indent = "";
        }
        return out.append('\n').toString();
    }

    private void reference(SourcedItem sourced) {
        ItemText item = new ItemText(sourced.item());
        Optional<SourceSpan> span = sourced.span();
        Optional<String> type = Optional.ofNullable(TYPES.get(item.type()));
        if (type.isEmpty() && !item.type().equals("document")) {
            losses.note("CITATION.cff has no type for " + item.type() + ", which becomes generic", span);
        }
        string("type", type.orElse("generic"));
        string("title", orElse(item.take("title"), "Untitled"));
        Contributors authors = item.people("author");
        boolean editors = authors.isEmpty();
        people("authors", editors ? item.people("editor") : authors, true);
        people("editors", editors ? Contributors.NONE : item.people("editor"), false);
        people("editors-series", item.people("collection-editor"), false);
        people("translators", item.people("translator"), false);
        people("recipients", item.people("recipient"), false);
        container(item);
        entity("publisher", item.take("publisher"), item.take("publisher-place"));
        numbers(item, span);
        dates(item, span);
        CffIdentifiers.write(item, this::string, losses, span);
        string("abbreviation", item.take("title-short"));
        string(item.type().equals("thesis") ? "thesis-type" : "medium",
                item.take(item.type().equals("thesis") ? "genre" : "medium"));
        String status = item.take("status");
        string("status", STATUS.getOrDefault(status, ""));
        if (!status.isEmpty() && !STATUS.containsKey(status)) {
            losses.note("CITATION.cff has no status \"" + status + "\", which is left out", span);
        }
        string("notes", item.take("note"));
        string("abstract", item.take("abstract"));
        list("keywords", List.of(item.take("keyword").split("[,;]")));
        String language = item.language().split("-")[0];
        list("languages", language.matches("[a-z]{2,3}") ? List.of(language) : List.of());
        item.reportLeft(losses, span);
    }

    private void container(ItemText item) {
        boolean periodical = item.type().startsWith("article") || item.type().startsWith("review");
        string(periodical ? "journal" : "collection-title", item.take("container-title"));
        if (periodical || !item.has("container-title")) {
            string("collection-title", item.take("collection-title"));
        }
        string("volume-title", item.take("volume-title"));
        entity("conference", item.take("event-title"), item.has("event-title") ? item.take("event-place") : "");
    }

    private void numbers(ItemText item, Optional<SourceSpan> span) {
        number("volume", item.take("volume"));
        number("number-volumes", item.take("number-of-volumes"));
        number("issue", item.take("issue"));
        string("number", item.take("number"));
        string("edition", item.take("edition"));
        string("version", item.take("version"));
        string("section", item.take("section"));
        number("pages", item.take("number-of-pages"));
        String page = item.take("page");
        int dash = page.indexOf('-');
        boolean list = page.indexOf(',') >= 0 || dash >= 0 && page.indexOf('-', dash + 1) >= 0;
        if (list) {
            losses.note("CITATION.cff has one range of pages; of a list only the beginning is written", span);
        }
        int end = list ? page.length() : dash < 0 ? page.length() : dash;
        number("start", list ? page.split("[-,]")[0].strip() : page.substring(0, end));
        number("end", list || dash < 0 ? "" : page.substring(dash + 1));
    }

    private void dates(ItemText item, Optional<SourceSpan> span) {
        item.date("issued").ifPresent(date -> {
            Optional<CslDate.Point> start = date.start();
            if (start.isEmpty() || date.end().isPresent() || date.open() || date.circa() || start.get().season() > 0) {
                losses.note("CITATION.cff knows no ranges of dates, seasons, circa and words; of a date its beginning is written", span);
            }
            start.ifPresent(point -> {
                plain("year", String.valueOf(point.year()));
                plain("month", point.month() > 0 ? String.valueOf(point.month()) : "");
                string("date-published", full(date));
            });
        });
        string("date-accessed", item.date("accessed").map(CffWriter::full).orElse(""));
        item.date("original-date").flatMap(CslDate::start).ifPresent(start -> plain("year-original", String.valueOf(start.year())));
    }

    /** A date with a day, {@code 2024-05-31}; empty for any other. */
    private static String full(CslDate date) {
        return date.start().filter(start -> start.day() > 0 && start.year() > 0 && start.year() < 10000)
                .map(start -> new CslDate(Optional.of(start), Optional.empty(), false, false, "").edtf()).orElse("");
    }

    private void people(String name, Contributors people, boolean required) {
        if (people.isEmpty() && !required) {
            return;
        }
        key(name);
        Set<PersonName> seen = new HashSet<>();
        for (Contributor person : people.people()) {
            if (seen.add(person.name())) {
                person(person);
            }
        }
        if (people.others()) {
            out.append('\n').append(indent).append("  - name: \"et al.\"");
        }
        if (people.isEmpty()) {
            out.append('\n').append(indent).append("  - name: anonymous");
        }
    }

    private void person(Contributor person) {
        PersonName name = person.name();
        String lead = "\n" + indent + "  - ";
        if (person.literal()) {
            out.append(lead).append("name: ").append(quoted(ItemText.oneLine(name.display())));
            return;
        }
        String[][] parts = {{"family-names", name.family()}, {"given-names", name.given()}, {"name-particle", name.prefix()},
            {"name-suffix", name.suffix()}};
        for (String[] part : parts) {
            if (!part[1].isEmpty()) {
                out.append(lead).append(part[0]).append(": ").append(quoted(ItemText.oneLine(part[1])));
                lead = "\n" + indent + "    ";
            }
        }
    }

    private void entity(String name, String value, String place) {
        if (!value.isEmpty()) {
            key(name);
            out.append('\n').append(indent).append("  name: ").append(quoted(value));
            if (!place.isEmpty()) {
                out.append('\n').append(indent).append("  location: ").append(quoted(place));
            }
        } else if (!place.isEmpty() && name.equals("publisher")) {
            key("location");
            out.append('\n').append(indent).append("  name: ").append(quoted(place));
        }
    }

    private void list(String name, List<String> values) {
        List<String> distinct = values.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
        if (!distinct.isEmpty()) {
            key(name);
            distinct.forEach(value -> out.append('\n').append(indent).append("  - ").append(quoted(value)));
        }
    }

    /** A number where the text is one, else a string. */
    private void number(String name, String value) {
        boolean digits = !value.isEmpty() && value.length() < 10 && (value.length() == 1 || value.charAt(0) != '0')
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            plain(name, value);
        } else {
            string(name, value);
        }
    }

    private void plain(String name, String value) {
        if (!value.isEmpty()) {
            key(name);
            out.append(' ').append(value);
        }
    }

    private void string(String name, String value) {
        plain(name, value.isEmpty() ? "" : quoted(value));
    }

    private void key(String name) {
        if (!firstKey && out.length() > 0) {
            out.append('\n').append(indent);
        }
        firstKey = false;
        out.append(name).append(':');
        if (name.equals("cff-version")) {
            out.append(' ');
        }
    }

    private static String orElse(String value, String other) {
        return value.isEmpty() ? other : value;
    }

    /** A double-quoted scalar of YAML 1.2, which every string can be; a plain one where nothing in it could be taken for more. */
    static String quoted(String value) {
        boolean word = !value.isEmpty() && Character.isLetter(value.charAt(0))
                && value.chars().allMatch(c -> c < 0x80 && (Character.isLetter(c) || c == '-'))
                && !Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n").contains(value.toLowerCase(java.util.Locale.ROOT));
        if (word) {
            return value;
        }
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean lone = Character.isSurrogate(c) && !(Character.isHighSurrogate(c) ? i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1)) : i > 0 && Character.isHighSurrogate(value.charAt(i - 1)));
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7F && c < 0xA0 || c == '\uFEFF' || c == 0xFFFE || c == 0xFFFF) {
                text.append("\\u").append(String.format("%04x", (int) c));
            } else {
                text.append(lone ? '\uFFFD' : c);
            }
        }
        return text.append('"').toString();
    }
}
