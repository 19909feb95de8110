package pubs.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pubs.model.Contributor;
import pubs.model.PersonName;
import pubs.publist.Kind;
import pubs.render.SafeText;

/** What search engines read: works in the words of schema.org, as JSON-LD. */
final class StructuredData {
    private static final String CONTEXT = "https://schema.org";

    private StructuredData() {}

    /** A page of many works. */
    static String collection(String title, PageOptions options, Map<String, Work> works) {
        List<Object> parts = new ArrayList<>();
        works.forEach((id, work) -> parts.add(work(id, work, options)));
        Map<String, Object> page = object("CollectionPage");
        page.put("name", title);
        page.put("url", options.url());
        page.put("about", options.owner().isEmpty() ? Map.of() : person(SafeText.of(options.owner())));
        page.put("hasPart", parts);
        return ScriptJson.of(withContext(page));
    }

    /** The page of one work. */
    static String single(String id, Work work, PageOptions options) {
        return ScriptJson.of(withContext(work(id, work, options)));
    }

    private static Map<String, Object> withContext(Map<String, Object> object) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", CONTEXT);
        whole.putAll(object);
        return whole;
    }

    private static Map<String, Object> work(String id, Work work, PageOptions options) {
        Map<String, Object> out = object(type(work.kind()));
        out.put("@id", options.url() + "#" + id);
        out.put("name", work.title());
        out.put("author", work.people().stream().map(StructuredData::person).toList());
        out.put("datePublished", work.date().iso());
        out.put("creativeWorkStatus", work.publication().status().map(status -> status.id()));
        out.put("isPartOf", container(work));
        out.put("pageStart", work.kind() == Kind.BOOK ? "" : work.pages().get(0));
        out.put("pageEnd", work.kind() == Kind.BOOK ? "" : work.pages().get(1));
        out.put("publisher", named("Organization", work.publisher()));
        out.put("isbn", work.kind() == Kind.BOOK ? work.text("isbn") : "");
        Map<String, Object> doi = object("PropertyValue");
        doi.put("propertyID", "DOI");
        doi.put("value", work.doi());
        out.put("identifier", work.doi().isEmpty() ? Map.of() : doi);
        out.put("url", work.best());
        List<String> same = new ArrayList<>();
        work.link("doi").ifPresent(same::add);
        work.link("arxiv").ifPresent(same::add);
        out.put("sameAs", same);
        out.put("award", work.awards());
        out.put("keywords", work.topics());
        return out;
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case CONFERENCE, JOURNAL, WORKSHOP, PREPRINT -> "ScholarlyArticle";
            case BOOK -> "Book";
            case CHAPTER -> "Chapter";
            case THESIS -> "Thesis";
            case REPORT -> "Report";
            case OTHER -> "CreativeWork";
        };
    }

    /** A journal's issue is a part of its volume, which is one of the journal. */
    private static Map<String, Object> container(Work work) {
        if (work.container().isEmpty()) {
            return Map.of();
        }
        boolean periodical = work.kind() == Kind.JOURNAL || work.kind() == Kind.PREPRINT;
        Map<String, Object> whole = named(periodical ? "Periodical" : "Book", work.container());
        if (!periodical) {
            whole.put("isbn", work.text("isbn"));
            return whole;
        }
        whole.put("issn", work.text("issn"));
        whole = part("PublicationVolume", "volumeNumber", work.text("volume"), whole);
        return part("PublicationIssue", "issueNumber", work.text("number", "issue"), whole);
    }

    private static Map<String, Object> part(String type, String property, String number, Map<String, Object> whole) {
        if (number.isEmpty()) {
            return whole;
        }
        Map<String, Object> part = object(type);
        part.put(property, number);
        part.put("isPartOf", whole);
        return part;
    }

    private static Map<String, Object> person(Contributor contributor) {
        if (contributor.literal()) {
            return named("Organization", Work.name(contributor));
        }
        PersonName name = contributor.name();
        Map<String, Object> person = person(Work.name(contributor));
        person.put("givenName", SafeText.of(name.given()));
        person.put("familyName", SafeText.of((name.prefix() + " " + name.family()).strip()));
        return person;
    }

    private static Map<String, Object> person(String name) {
        return named("Person", name);
    }

    private static Map<String, Object> named(String type, String name) {
        if (name.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> object = object(type);
        object.put("name", name);
        return object;
    }

    private static Map<String, Object> object(String type) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", type);
        return object;
    }
}
