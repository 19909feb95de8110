package pubs.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pubs.latex.LatexReader;
import pubs.latex.LatexWriter;
import pubs.model.Annotation;
import pubs.model.Contributor;
import pubs.model.Field;
import pubs.model.StyledText;
import pubs.publist.Publication;
import pubs.publist.Status;
import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;

/**
 * A list as maps, lists, texts, numbers and truth values: what JSON shows and templates fill in. docs/data.md has all names.
 * Texts are Unicode without control characters; {@code html}, {@code latex} and {@code markdown} are ready for their format.
 */
final class ListData {
    /** Fields that are nobody's business but their owner's. */
    private static final Set<String> PRIVATE = Set.of("file", "owner", "timestamp", "groups", "review", "comment",
            "annote", "annotation", "localfile", "date-added", "date-modified");

    private ListData() {}

    static Map<String, Object> of(StyledList list, RenderOptions options) {
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
            part.put("publications", section.entries().stream().map(ListData::publication).toList());
            sections.add(part);
            count += section.entries().size();
        }
        data.put("count", count);
        data.put("sections", sections);
        return data;
    }

    private static Map<String, Object> publication(StyledEntry entry) {
        Publication publication = entry.publication();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("key", SafeText.of(publication.entry().key().value()));
        data.put("type", SafeText.of(publication.entry().type().name()));
        data.put("kind", publication.kind().id());
        data.put("label", SafeText.of(entry.label()));
        data.put("title", text(publication, "title"));
        data.put("authors", people(publication, "author"));
        data.put("editors", people(publication, "editor"));
        data.put("venue", first(publication, "journal", "journaltitle", "booktitle", "school", "institution", "publisher",
                "howpublished"));
        data.put("series", text(publication, "series"));
        data.put("year", publication.date().year() > 0 ? String.valueOf(publication.date().year()) : "");
        data.put("month", publication.date().month() > 0 ? "%02d".formatted(publication.date().month()) : "");
        data.put("day", publication.date().day() > 0 ? "%02d".formatted(publication.date().day()) : "");
        data.put("status", publication.status().map(Status::id).orElse(""));
        data.put("awards", publication.awards().stream().map(award -> SafeText.of(award.plain())).toList());
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
        data.put("latex", String.join("\\newline ", lines.stream().map(line -> LatexWriter.write(safe(line))).toList()));
        data.put("bibtex", entry.bibtex().map(SafeText::lines).orElse(""));
        data.put("fields", fields(publication));
        return data;
    }

    /** The fields of the entry as BibTeX has them; of two of a name the first, which is what BibTeX takes. */
    private static Map<String, String> fields(Publication publication) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : publication.entry().fields()) {
            if (!PRIVATE.contains(field.name()) && !field.name().startsWith("bdsk-")) {
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

    private static StyledText safe(StyledText text) {
        StyledText.Builder safe = new StyledText.Builder();
        text.runs().forEach(run -> safe.append(SafeText.of(run.text()), run.style()));
        return safe.build();
    }
}
