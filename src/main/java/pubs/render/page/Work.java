package pubs.render.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pubs.latex.LatexReader;
import pubs.model.Contributor;
import pubs.model.StyledText;
import pubs.publist.Kind;
import pubs.publist.Link;
import pubs.publist.Publication;
import pubs.render.SafeText;

/** A publication as programs want to know it: plain text by itself, no style, no LaTeX, no control characters. */
final class Work {
    private static final String DOI = "https://doi.org/";

    private final Publication publication;

    Work(Publication publication) {
        this.publication = publication;
    }

    Publication publication() {
        return publication;
    }

    String key() {
        return SafeText.of(publication.entry().key().value());
    }

    Kind kind() {
        return publication.kind();
    }

    /** The title with its subtitle; the key where there is none. */
    String title() {
        String title = text("title");
        String subtitle = text("subtitle");
        return title.isEmpty() ? key() : subtitle.isEmpty() ? title : title + ": " + subtitle;
    }

    /** The first of some fields that has a value, as text; empty when none has. */
    String text(String... fields) {
        return publication.entry().first(fields).map(Work::plain).orElse("");
    }

    static String plain(String latex) {
        return SafeText.of(LatexReader.plain(latex)).strip();
    }

    /** The authors; of a book that has none, the editors. */
    List<Contributor> people() {
        return (publication.authors().isEmpty() ? publication.role("editor") : publication.authors()).people();
    }

    static String name(Contributor person) {
        return SafeText.of(person.name().display()).strip();
    }

    /** What the work is a part of: a journal, proceedings, a book; empty when it stands by itself. */
    String container() {
        return text("journaltitle", "journal", "booktitle", "maintitle", "eventtitle");
    }

    String publisher() {
        return text("publisher", "institution", "school", "organization");
    }

    /** The bare identifier, {@code 10.1000/1_2}; empty for none. */
    String doi() {
        return link("doi").filter(url -> url.startsWith(DOI)).map(url -> SafeText.of(URLDecoder.decode(
                url.substring(DOI.length()).replace("+", "%2B"), StandardCharsets.UTF_8))).orElse("");
    }

    /** The address of a link of a kind. */
    Optional<String> link(String label) {
        return publication.links().stream().filter(link -> link.label().equals(label)).map(Link::url).findFirst();
    }

    /** Where the work itself is found: its DOI, else arXiv, its address, its file, its site. */
    Optional<String> best() {
        for (String label : new String[] {"doi", "arxiv", "url", "pdf", "website"}) {
            Optional<String> url = link(label).filter(address -> !address.toLowerCase(Locale.ROOT).startsWith("mailto:"));
            if (url.isPresent()) {
                return url;
            }
        }
        return Optional.empty();
    }

    List<String> awards() {
        return publication.awards().stream().map(StyledText::plain).map(SafeText::of).toList();
    }

    /** The keywords, each once. */
    List<String> topics() {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<String> topics = new ArrayList<>();
        for (String keyword : publication.entry().get("keywords").orElse("").split("[,;]")) {
            String topic = plain(keyword);
            if (!topic.isEmpty() && seen.add(topic)) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** {@code 12--34 -> 12, 34}; the last is empty for a single page. */
    List<String> pages() {
        String range = text("pages").split("[,;]", 2)[0].strip();
        for (String dash : new String[] {"–", "--", "—", "-"}) {
            int at = range.indexOf(dash);
            if (at > 0) {
                return List.of(range.substring(0, at).strip(), range.substring(at + dash.length()).strip());
            }
        }
        return List.of(range, "");
    }

    PartialDate date() {
        return PartialDate.of(publication.date());
    }
}
