package pubs.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import pubs.model.Contributor;
import pubs.model.PersonName;
import pubs.publist.Kind;
import pubs.publist.ListWords;
import pubs.render.HtmlText;
import pubs.render.SafeText;
import pubs.render.page.Facet.Named;

/** The filters of a page: year, kind, person, topic. Entries refer to their values by number. */
final class Facets {
    private record Filter(Facet facet, Function<Work, List<Named>> values) {}

    private final List<Filter> filters = new ArrayList<>();
    private final ListWords words;

    Facets(List<Work> works, ListWords words) {
        this.words = words;
        add("year", works, true, Facets::years);
        add("kind", works, false, this::kinds);
        add("person", works, false, Facets::people);
        add("topic", works, false, Facets::topics);
    }

    private void add(String name, List<Work> works, boolean descending, Function<Work, List<Named>> values) {
        Facet facet = Facet.of(name, works.stream().map(values).toList(), descending);
        if (!facet.values().isEmpty()) {
            filters.add(new Filter(facet, values));
        }
    }

    private static List<Named> years(Work work) {
        String year = work.date().isKnown() ? String.format(Locale.ROOT, "%04d", work.date().year()) : "";
        return year.isEmpty() ? List.of() : List.of(Named.of(year));
    }

    private List<Named> kinds(Work work) {
        // Chapters stand with the books, as in the sections of a list.
        Kind kind = work.kind() == Kind.CHAPTER ? Kind.BOOK : work.kind();
        return List.of(new Named(kind.id(), words.section(kind.id()), String.valueOf(kind.ordinal())));
    }

    private static List<Named> people(Work work) {
        return work.people().stream().filter(person -> !Work.name(person).isEmpty()).map(Facets::person).distinct()
                .toList();
    }

    private static Named person(Contributor person) {
        PersonName name = person.name();
        String last = (name.prefix() + " " + name.family()).strip();
        String label = SafeText.of(name.given().isEmpty() || last.isEmpty() ? name.display()
                : last + ", " + name.given() + (name.suffix().isEmpty() ? "" : ", " + name.suffix()));
        return new Named(Work.name(person), label, Folding.of(name.family() + " " + name.given()));
    }

    private static List<Named> topics(Work work) {
        return work.topics().stream().map(topic ->
                new Named(topic.toLowerCase(Locale.ROOT), topic, Folding.of(topic))).distinct().toList();
    }

    boolean isEmpty() {
        return filters.isEmpty();
    }

    /** The attributes of an entry, {@code  data-year="2" data-person="3 17"}. */
    void attributes(StringBuilder out, Work work) {
        for (Filter filter : filters) {
            String numbers = filter.facet().numbers(filter.values().apply(work));
            if (!numbers.isEmpty()) {
                out.append(" data-").append(filter.facet().name()).append("=\"").append(numbers).append('"');
            }
        }
    }

    /** A menu for each filter. */
    void menus(StringBuilder out) {
        for (Filter filter : filters) {
            String name = filter.facet().name();
            out.append("<div class=\"field\"><label for=\"pubs-").append(name).append("\">")
                    .append(HtmlText.escape(words.word("page." + name))).append("</label>\n<select id=\"pubs-")
                    .append(name).append("\" data-filter=\"").append(name).append("\">\n<option value=\"\">")
                    .append(HtmlText.escape(words.word("page." + name + ".all"))).append("</option>\n");
            for (Facet.Value value : filter.facet().values()) {
                out.append("<option value=\"").append(HtmlText.escape(value.name())).append("\">")
                        .append(HtmlText.escape(value.label())).append(" (").append(value.count()).append(")</option>\n");
            }
            out.append("</select></div>\n");
        }
    }
}
