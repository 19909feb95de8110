package pubs.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import pubs.latex.LatexReader;
import pubs.latex.LatexWriter;
import pubs.model.Annotation;
import pubs.model.Contributor;
import pubs.model.Field;
import pubs.model.StyledText;
import pubs.publist.Link;
import pubs.publist.Publication;
import pubs.publist.PublicationDate;
import pubs.publist.Status;
import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;

/**
 * A list as maps, lists, texts, numbers and truth values: what JSON shows and templates fill in. docs/templates.md has all names.
 * Texts are Unicode without control characters; {@code html}, {@code latex} and {@code markdown} are ready for their format.
 */
final class ListData {
    private static final int LONGEST_ABBREVIATION = 20;
    /** Fields that are nobody's business but their owner's. */
    private static final Set<String> PRIVATE = Set.of("file", "owner", "timestamp", "groups", "review", "comment",
            "annote", "annotation", "localfile", "date-added", "date-modified");

    private ListData() {}

    static Map<String, Object> of(StyledList list, RenderOptions options) {
        return list(list, options, ListData::publication);
    }

    /** The same for templates, which cannot compare or look up: with shortcuts, and all publications in one list too. */
    static Map<String, Object> forTemplates(StyledList list, RenderOptions options) {
        Map<String, Object> data = list(list, options, ListData::withShortcuts);
        data.put("publications", publications(list));
        data.put("preamble", LatexWriter.PREAMBLE.strip());
        return data;
    }

    /** One after the other, each with what the list says of all. */
    static List<Map<String, Object>> publications(StyledList list) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (StyledSection section : list.sections()) {
            for (StyledEntry entry : section.entries()) {
                Map<String, Object> data = withShortcuts(entry);
                data.put("section", SafeText.of(section.title()));
                data.put("language", list.language());
                all.add(data);
            }
        }
        return all;
    }

    private static Map<String, Object> list(StyledList list, RenderOptions options,
            Function<StyledEntry, Map<String, Object>> publication) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", SafeText.of(options.title()));
        data.put("language", list.language());
        data.put("legend", list.legend().stream().map(line -> SafeText.of(line.plain())).toList());
        List<Object> sections = new ArrayList<>();
        int count = 0;
        for (StyledSection section : list.sections()) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("id", section.id());
            part.put("title", SafeText.of(section.title()));
            part.put("count", section.entries().size());
            part.put("publications", section.entries().stream().map(publication).toList());
            sections.add(part);
            count += section.entries().size();
        }
        data.put("count", count);
        data.put("sections", sections);
        return data;
    }

    private static Map<String, Object> withShortcuts(StyledEntry entry) {
        Map<String, Object> data = publication(entry);
        Map<String, Object> is = new LinkedHashMap<>();
        is.put(entry.publication().kind().id(), true);
        entry.publication().status().ifPresent(status -> is.put(status.id(), true));
        is.put("selected", entry.publication().isSelected());
        data.put("is", is);
        Map<String, Object> links = new LinkedHashMap<>();
        entry.publication().links().forEach(link -> links.put(link.label(), SafeText.of(link.url())));
        data.put("link", links);
        return data;
    }

    private static Map<String, Object> publication(StyledEntry entry) {
        Publication publication = entry.publication();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("key", SafeText.of(publication.entry().key().value()));
        data.put("type", SafeText.of(publication.entry().type().name()));
        data.put("kind", publication.kind().id());
        data.put("slug", slug(publication.entry().key().value()));
        data.put("label", SafeText.of(entry.label()));
        data.put("title", text(publication, "title"));
        data.put("authors", people(publication, "author"));
        data.put("editors", people(publication, "editor"));
        data.put("venue", first(publication, "journal", "journaltitle", "booktitle", "school", "institution", "publisher",
                "howpublished"));
        data.put("series", text(publication, "series"));
        data.put("abbr", abbreviation(publication));
        data.put("year", publication.date().year() > 0 ? String.valueOf(publication.date().year()) : "");
        data.put("month", publication.date().month() > 0 ? "%02d".formatted(publication.date().month()) : "");
        data.put("day", publication.date().day() > 0 ? "%02d".formatted(publication.date().day()) : "");
        data.put("date", date(publication.date()));
        data.put("status", publication.status().map(Status::id).orElse(""));
        data.put("awards", publication.awards().stream().map(award -> SafeText.of(award.plain())).toList());
        data.put("url", publication.links().stream().map(Link::url).map(SafeText::of).findFirst().orElse(""));
        data.put("links", publication.links().stream().map(link -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("label", SafeText.of(link.label()));
            one.put("name", LinkNames.of(link));
            one.put("url", SafeText.of(link.url()));
            return one;
        }).toList());
        data.put("selected", publication.isSelected());
        List<StyledText> lines = Lines.of(entry);
        data.put("text", String.join("\n", lines.stream().map(line -> SafeText.of(line.plain())).toList()));
        data.put("html", String.join("<br>", lines.stream().map(HtmlText::of).toList()));
        data.put("markdown", String.join("\\\n", lines.stream().map(MarkdownText::of).toList()));
        data.put("latex", String.join("\\newline ", lines.stream().map(LatexRenderer::line).toList()));
        data.put("bibtex", entry.bibtex().map(SafeText::lines).orElse(""));
        data.put("fields", fields(publication));
        return data;
    }

    /** The fields of the entry as BibTeX has them; of two of a name the first, which is what BibTeX takes. */
    private static Map<String, String> fields(Publication publication) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : publication.entry().fields()) {
            if (!PRIVATE.contains(field.name()) && !field.name().startsWith("bdsk-") && !field.name().contains("+")) {
                fields.putIfAbsent(SafeText.of(field.name()), SafeText.of(field.value()));
            }
        }
        return fields;
    }

    private static String text(Publication publication, String field) {
        return publication.entry().get(field).map(LatexReader::plain).map(SafeText::of).orElse("");
    }

    private static String first(Publication publication, String... fields) {
        return publication.entry().first(fields).map(LatexReader::plain).map(SafeText::of).orElse("");
    }

    private static List<Object> people(Publication publication, String role) {
        List<Object> people = new ArrayList<>();
        List<Contributor> all = publication.role(role).people();
        for (int i = 0; i < all.size(); i++) {
            Contributor person = all.get(i);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", SafeText.of(person.name().display()));
            one.put("given", SafeText.of(person.name().given()));
            one.put("prefix", SafeText.of(person.name().prefix()));
            one.put("family", SafeText.of(person.name().family()));
            one.put("suffix", SafeText.of(person.name().suffix()));
            one.put("owner", person.has(Annotation.OWNER));
            one.put("roles", person.annotations().stream().map(annotation -> SafeText.of(annotation.name()))
                    .filter(name -> !name.equals("owner")).sorted().toList());
            one.put("last", i == all.size() - 1 && !publication.role(role).others());
            people.add(one);
        }
        if (publication.role(role).others()) {
            Map<String, Object> others = new LinkedHashMap<>();
            for (String part : List.of("name", "given", "prefix", "family", "suffix")) {
                others.put(part, part.equals("name") ? "et al." : "");
            }
            others.put("owner", false);
            others.put("roles", List.of());
            others.put("last", true);
            people.add(others);
        }
        return people;
    }

    /** {@code 2024-05-01} also where only the month or the year is known, as site generators need a whole date. */
    private static String date(PublicationDate date) {
        return date.year() <= 0 ? "" : String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), Math.max(1, date.month()),
                Math.max(1, date.day()));
    }

    /** A name for files and addresses: {@code Duan:2024_Mux -> duan-2024-mux}. */
    private static String slug(String key) {
        String letters = Normalizer.normalize(key, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length() - (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-' ? 1 : 0);
        return end == 0 ? "paper" : slug.substring(0, end);
    }

    /** What a venue is called for short: {@code series = {ICML '25} -> ICML}. */
    private static String abbreviation(Publication publication) {
        String name = first(publication, "abbr", "shortjournal", "shortseries", "series");
        String bare = name.replaceFirst("[ \u00a0]*['\u2019]?(?:[0-9]{4}|[0-9]{2})$", "");
        return bare.length() > LONGEST_ABBREVIATION || bare.contains(" ") && name.equals(bare) ? "" : bare;
    }
}
