package pubs.cv.item;

import java.util.List;
import java.util.Optional;
import pubs.cv.tagger.Label;
import pubs.cv.tagger.Span;
import pubs.model.TextStyle.Look;

/** Reads an item that has no layout of its own as the tagger sees it: authors of one name, and organisations. */
public final class TaggedReader {
    private static final double LEAST = 0.25;
    private static final int LONGEST_NAME = 90;
    /** What the marks around a list of names may be. */
    private static final String AROUND = " \u00A0.,;:()";

    private TaggedReader() {}

    /** The reading; absent when there is no title, or nobody whose it is. */
    public static Optional<Reading> read(ItemText item) {
        Optional<Span> title = item.tags().first(Label.TITLE, 0).filter(span -> span.confidence() > LEAST);
        if (title.isEmpty() || !item.tags().has(Label.DATE) && !item.tags().has(Label.CONTAINER)) {
            return Optional.empty();
        }
        Optional<Span> authors = item.tags().first(Label.AUTHOR, 0);
        if (authors.isEmpty()) {
            authors = item.tags().first(Label.EDITOR, 0).filter(span -> span.start() < title.get().start());
        }
        return authors.filter(span -> !Editors.areAt(item, span.start())).flatMap(span -> reading(item, span, title.get()));
    }

    private static Optional<Reading> reading(ItemText item, Span authors, Span title) {
        boolean titleFirst = title.start() < authors.start();
        Optional<NameList> names = names(item, authors.start(), authors.end());
        double score = 0.7 + authors.confidence() / 2 + title.confidence() / 2;
        int[] place = TitleReader.title(item, title.start(), true);
        return names.map(list -> new Reading(titleFirst, NameForm.GIVEN_FAMILY, list, place[0], place[1], false, score));
    }

    private static Optional<NameList> names(ItemText item, int start, int end) {
        ItemText part = item.upTo(end);
        Optional<NameList> best = Optional.empty();
        for (NameForm form : NameForm.values()) {
            Optional<NameList> names = part.names(form, start);
            boolean whole = names.isPresent() && names.get().end() >= end - 2;
            if (whole && (best.isEmpty() || names.get().quality() > best.get().quality())) {
                best = names;
            }
        }
        return best.isPresent() && best.get().quality() > 0 ? best : oneName(item, start, end);
    }

    /** A name that no form of people's names fits is that of one person or organisation. */
    private static Optional<NameList> oneName(ItemText item, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && AROUND.indexOf(item.at(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(item.at(to - 1)) >= 0) {
            to--;
        }
        String text = item.text().substring(from, to).replace('\n', ' ');
        if (text.isEmpty() || text.length() > LONGEST_NAME || Leftover.isJoining(text)) {
            return Optional.empty();
        }
        Person one = new Person(text, List.of(), List.of(), item.is(from, Look.BOLD), text.indexOf(' ') > 0);
        return Optional.of(new NameList(List.of(one), false, start, end, 0.5));
    }
}
