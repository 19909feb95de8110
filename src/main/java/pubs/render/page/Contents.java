package pubs.render.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pubs.publist.ListWords;
import pubs.publist.StyledEntry;
import pubs.publist.StyledList;
import pubs.publist.StyledSection;
import pubs.render.HtmlIds;
import pubs.render.SafeText;

/** What a page holds, with an id for each part: those of the page itself begin with {@code pubs-}, and no other does. */
final class Contents {
    /** Ids that the page has for itself; an entry of such a key gets another. */
    private static final List<String> TAKEN = List.of("pubs-controls", "pubs-search", "pubs-year", "pubs-kind",
            "pubs-person", "pubs-topic", "pubs-reset", "pubs-hits", "pubs-said", "pubs-list");

    private final StyledList list;
    private final ListWords words;
    private final Map<StyledSection, String> sectionIds = new IdentityHashMap<>();
    private final Map<StyledEntry, String> entryIds = new IdentityHashMap<>();
    private final Map<String, Work> works = new LinkedHashMap<>();

    Contents(StyledList list) {
        this.list = list;
        this.words = ListWords.of(list.language());
        HtmlIds ids = new HtmlIds();
        TAKEN.forEach(ids::of);
        for (StyledSection section : list.sections()) {
            if (!section.title().isEmpty()) {
                sectionIds.put(section, ids.of("publications-" + section.id()));
            }
            for (StyledEntry entry : section.entries()) {
                Work work = new Work(entry.publication());
                String id = ids.of(work.key());
                entryIds.put(entry, id);
                works.put(id, work);
            }
        }
    }

    StyledList list() {
        return list;
    }

    ListWords words() {
        return words;
    }

    /** Empty for the one section of a list without sections. */
    String id(StyledSection section) {
        return sectionIds.getOrDefault(section, "");
    }

    String id(StyledEntry entry) {
        return entryIds.get(entry);
    }

    Work work(StyledEntry entry) {
        return works.get(id(entry));
    }

    /** By id, in the order of the page. */
    Map<String, Work> works() {
        return works;
    }

    /** A page of one work is made for that work, and not for finding it. */
    boolean isSingle() {
        return works.size() == 1;
    }

    String title(PageOptions options) {
        return !options.title().isEmpty() ? SafeText.of(options.title())
                : isSingle() ? works.values().iterator().next().title() : words.word("publications");
    }

    /** {@code 11 publications, 2022–2025}. */
    String summary() {
        List<Integer> years = new ArrayList<>();
        works.values().stream().filter(work -> work.date().isKnown()).forEach(work -> years.add(work.date().year()));
        String count = words.word(isSingle() ? "page.one" : "page.many").replace("{count}", "" + works.size());
        int first = years.stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = years.stream().mapToInt(Integer::intValue).max().orElse(0);
        return count + (years.isEmpty() ? "" : first == last ? ", " + first : ", " + first + "–" + last);
    }
}
