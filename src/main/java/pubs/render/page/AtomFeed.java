package pubs.render.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pubs.model.Contributor;
import pubs.publist.Link;
import pubs.publist.ListWords;
import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;
import pubs.render.HtmlText;
import pubs.render.Lines;
import pubs.render.LinkNames;
import pubs.render.SafeText;

/**
 * The list as a feed that readers of news can follow: Atom 1.0 (RFC 4287).
 *
 * <p>The id of an entry is made of the owner and the citation key, which stay when a paper gets its DOI, its pages or a better
 * title. An entry is updated on the day a feed first says something else of it: another title, people, venue, date, status,
 * award, link or topic. What is new in a feed is updated that day too; but the first feed of all has the dates of publication,
 * so that it does not call the work of years new.
 */
public final class AtomFeed {
    static final String BEGIN = "<entry>\n";
    static final String END = "</entry>\n";
    static final String GENERATOR = "<generator>pubs</generator>\n";

    private record Item(LocalDate updated, String text) {}

    private final Contents contents;
    private final ListWords words;
    private final PageOptions options;
    private final FeedHistory history;
    private final LocalDate today;
    private final Set<String> ids = new HashSet<>();

    private AtomFeed(StyledList list, PageOptions options, String earlier, LocalDate today) {
        this.contents = new Contents(list);
        this.words = contents.words();
        this.options = options;
        this.history = new FeedHistory(earlier);
        this.today = today;
    }

    /**
     * The feed as XML, entries that were updated last first.
     *
     * @param earlier the feed as it was before, or empty
     * @param today   the date of what has changed since then
     */
    public static String write(StyledList list, PageOptions options, String earlier, LocalDate today) {
        return new AtomFeed(list, options, earlier, today).write();
    }

    private String write() {
        List<Item> items = new ArrayList<>();
        boolean same = true;
        for (StyledSection section : contents.list().sections()) {
            for (StyledEntry entry : section.entries()) {
                String id = id(contents.work(entry).key().toLowerCase(Locale.ROOT));
                Optional<LocalDate> before = history.unchanged(id, entry(entry, id, today));
                LocalDate updated = before.orElseGet(() -> first(contents.work(entry)));
                same &= before.isPresent();
                items.add(new Item(updated, entry(entry, id, updated)));
            }
        }
        same &= items.size() == history.size();
        LocalDate newest = items.stream().map(Item::updated).max(Comparator.naturalOrder()).orElse(today);
        LocalDate updated = history.updated().isEmpty() ? newest : same ? history.updated().get() : today;
        // Sorting is stable: within a day, entries stay in the order of the list.
        items.sort(Comparator.comparing(Item::updated).reversed());

        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"")
                .append("http://www.w3.org/2005/Atom\" xml:lang=\"").append(XmlText.of(contents.list().language()))
                .append("\">\n");
        String title = SafeText.of(options.title().isEmpty() ? words.word("publications") : options.title());
        String owner = SafeText.of(options.owner());
        element(out, "title", owner.isEmpty() || title.contains(owner) ? title : title + " · " + owner);
        element(out, "id", options.url().isEmpty() ? uuid("feed", title) : options.url());
        element(out, "updated", time(updated));
        out.append("<author><name>").append(XmlText.of(owner.isEmpty() ? title : owner)).append("</name></author>\n")
                .append(GENERATOR);
        if (!options.url().isEmpty()) {
            link(out, "alternate", "", options.url());
        }
        if (options.feed().startsWith("http")) {
            link(out, "self", "", options.feed());
        }
        items.forEach(item -> out.append(item.text()));
        return out.append("</feed>\n").toString();
    }

    /** What the first feed of all says; what comes later is news of the day. */
    private LocalDate first(Work work) {
        LocalDate appeared = work.date().start().orElse(today);
        return history.updated().isPresent() || appeared.isAfter(today) ? today : appeared;
    }

    private String entry(StyledEntry entry, String id, LocalDate updated) {
        Work work = contents.work(entry);
        StringBuilder out = new StringBuilder(BEGIN);
        element(out, "title", work.title());
        element(out, "id", id);
        element(out, "updated", time(updated));
        work.date().start().ifPresent(date -> element(out, "published", time(date)));
        for (Contributor author : work.people()) {
            out.append("<author><name>").append(XmlText.of(Work.name(author))).append("</name></author>\n");
        }
        Optional<String> own = work.best();
        own.or(() -> options.url().isEmpty() ? Optional.empty() : Optional.of(options.url() + "#" + contents.id(entry)))
                .ifPresent(url -> link(out, "alternate", "", url));
        for (Link link : work.publication().links()) {
            if (!link.url().equals(own.orElse("")) && link.url().startsWith("http")) {
                link(out, "related", LinkNames.of(link), link.url());
            }
        }
        out.append("<category term=\"").append(work.kind().id()).append("\"/>\n");
        work.topics().forEach(topic -> out.append("<category term=\"").append(XmlText.of(topic)).append("\"/>\n"));
        String summary = summary(work);
        if (!summary.isEmpty()) {
            element(out, "summary", summary);
        }
        String html = Lines.of(entry).stream().map(line -> "<p>" + HtmlText.of(line) + "</p>")
                .collect(Collectors.joining());
        out.append("<content type=\"html\">").append(XmlText.of(html)).append("</content>\n");
        return out.append(END).toString();
    }

    /** {@code Annals of Sums, 2023. Best Paper Award.} */
    private String summary(Work work) {
        List<String> sentences = new ArrayList<>();
        String date = work.date().iso();
        String place = work.container().isEmpty() ? work.publisher() : work.container();
        sentences.add(place + (place.isEmpty() || date.isEmpty() ? "" : ", ") + date);
        work.publication().statusText(words).ifPresent(status -> sentences.add(status.plain()));
        sentences.addAll(work.awards());
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).map(sentence -> sentence + ".")
                .collect(Collectors.joining(" "));
    }

    /** Two entries of one key are two all the same. */
    private String id(String key) {
        String id = uuid("entry", key);
        for (int i = 2; !ids.add(id); i++) {
            id = uuid("entry", key + '\n' + i);
        }
        return id;
    }

    /** An id that the same owner has for the same name in every feed. */
    private String uuid(String what, String name) {
        String seed = "pubs\n" + what + '\n' + options.owner() + '\n' + name;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }

    private static String time(LocalDate date) {
        return date + "T00:00:00Z";
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<').append(name).append('>').append(XmlText.of(text)).append("</").append(name).append(">\n");
    }

    private static void link(StringBuilder out, String relation, String title, String url) {
        out.append("<link rel=\"").append(relation).append('"')
                .append(title.isEmpty() ? "" : " title=\"" + XmlText.of(title) + "\"")
                .append(" href=\"").append(XmlText.of(url)).append("\"/>\n");
    }
}
