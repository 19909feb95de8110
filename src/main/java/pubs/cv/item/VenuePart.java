package pubs.cv.item;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pubs.cv.tagger.Label;
import pubs.cv.tagger.Span;

/** Takes the venue of an item and the editors beside it, and the volume and the page that stand bare behind its name. */
final class VenuePart {
    private static final double TRUST = 0.4;
    private static final double CERTAIN_NAME = 0.7;
    private static final Pattern COLON = Pattern.compile(":\\s?$");
    private static final Pattern BOOK_TITLE = Pattern.compile("[,:]\\s[“\"„«]?\\p{Lu}(?=[^.,\\u0001]{0,60}\\s\\p{L}{3})");
    private static final Pattern PUBLISHER_AT_END = Pattern.compile("[,.]\\s(" + ReferenceWords.named("house") + ")$");
    private static final Pattern LAST_PIECE = Pattern.compile("\\s?,\\s([^.,;()\\[\\]\\u0001\\n]{2,60})[.,;()\\s\\u0001]{0,12}$");
    private static final Pattern PAGE = Pattern.compile(",\\s(\\d{1,5})(?=\\s?[,.;(\\u0001\\n]|$)");
    /** {@code A Book (A Publisher, 2025)}. */
    private static final Pattern PRINTED_BY = Pattern.compile("(.{3,200}?)\\s\\(([^()]{3,60}),\\s(" + Forms.YEAR + ")\\)");
    /** The end of a name whose opening mark stands before it. */
    private static final Pattern OPENED_BEFORE = Pattern.compile("^([^«»“”]+)[»”]$");
    private static final int SHORTEST_NAME = 10;
    /** The last word of {@code Phys. Rev. Lett}, whose dot is its own. */
    private static final Pattern ABBREVIATED = Pattern.compile("\\p{L}\\.[ -]?\\p{Lu}\\p{L}{0,2}\\p{Ll}\\p{L}{0,6}$|\\p{L}\\.[ -]?J$|\\p{L}\\.[ -](?:\\p{L}{1,20} ){0,3}" + ReferenceWords.named("journal-word") + "$");

    private final ItemText item;
    /** {@code A Title (A Journal, 2025). What it is about}: the year is taken by then. */
    private static final Pattern BEHIND_TITLE = Pattern.compile("\\s?\\((\\p{Lu}[^()\\[\\]\\u0001\\n\\d:]{3,100}),\\s\\u0001{4,12}\\)?");

    /** {@code ICWD 2017}: nothing between the name and its year. */
    private static final Pattern DATED = Pattern.compile("\\s" + Forms.YEAR + "(?!\\w)");

    /** What was taken, and a comma. */
    private static final Pattern AFTER_SERIES = Pattern.compile("\\u0001{3},\\s$");

    private final Rest rest;
    private final Map<String, String> fields;
    private final BiConsumer<String, String> put;

    /** @param rest the text in which what was taken already is U+0001 */
    VenuePart(ItemText item, Rest rest, Map<String, String> fields, BiConsumer<String, String> put) {
        this.item = item;
        this.rest = rest;
        this.fields = fields;
        this.put = put;
    }

    /** Whether nothing is said behind a title, so that it must have been said before. */
    private boolean isLast(int titleEnd) {
        return rest.text().substring(titleEnd).chars().noneMatch(Character::isLetterOrDigit);
    }

    void take(Reading reading, String series) {
        int from = reading.titleFirst() ? 0 : isLast(reading.titleEnd()) ? reading.authors().end() : reading.titleEnd();
        Editors editors = new Editors(item, rest, put);
        Matcher behindTitle = BEHIND_TITLE.matcher(rest.text()).region(Math.min(reading.titleEnd(), rest.length()), rest.length());
        if (!fields.containsKey("container") && series.isEmpty() && behindTitle.lookingAt() && !Publishers.isOne(behindTitle.group(1))) {
            fields.put("container", behindTitle.group(1));
            rest.take(behindTitle.start(), behindTitle.end());
        }
        int behind = reading.titleEnd();
        while (behind < rest.length() && " .,?!".indexOf(rest.at(behind)) >= 0) {
            behind++;
        }
        SpelledMeeting.at(rest.text(), behind).filter(meeting -> series.isEmpty() && !fields.containsKey("container")).ifPresent(meeting -> {
            fields.put("container", meeting.group(1) + "(" + meeting.group(2) + ")");
            rest.take(meeting.start(), meeting.end());
        });
        if (fields.containsKey("container")) {
            editors.find(ContainerFinder.Found.NOTHING);
            editors.inParentheses();
            return;
        }
        editors.find(ContainerFinder.Found.NOTHING);
        if (!fields.containsKey("editor")) {
            item.tags().first(Label.EDITOR, from).filter(span -> span.confidence() > TRUST && rest.isFree(span) && !isBook(span)).ifPresent(editors::behind);
        }
        ContainerFinder.Found found = withoutAuthor(ContainerFinder.find(item, rest, from, fields.containsKey("address")));
        found = fields.containsKey("address") ? MeetingName.whole(item, rest, found) : found;
        found = fields.containsKey("volume") ? found : MeetingPart.whole(item, rest, found);
        boolean numbered = fields.containsKey("volume");
        if (found.end() > found.start()) {
            String dot = item.at(found.end()) == '.' && ABBREVIATED.matcher(found.text()).find() ? "." : "";
            String name = withoutPublisher(Pieces.closed(withoutNumbers(found.text()))) + dot;
            // "SIGCOMM '22 Poster": the short name and its year were taken before.
            fields.put("container", !series.isEmpty() && MeetingPart.isOne(name) && item.text().substring(0, found.start()).stripTrailing().endsWith(series.substring(series.lastIndexOf('\'') + 1)) ? series + " " + name : name);
            if (!series.isEmpty() && !fields.containsKey("address") && AFTER_SERIES.matcher(rest.text()).region(Math.max(0, found.start() - 12), found.start()).find() && Leftover.PLACE.matcher(name).matches() && !VenueName.isKnown(name) && !Publishers.isOne(name)) {
                // "ICWD '17, Bonn"
                put.accept("address", name);
                fields.put("container", "");
            }
            put.accept("in", found.in() ? "yes" : "");
            put.accept("dated", DATED.matcher(item.text()).region(found.end(), item.length()).lookingAt() ? "yes" : "");
            rest.take(found.start(), found.end());
        } else if (!series.isEmpty()) {
            fields.put("container", "");
        }
        if (!fields.containsKey("editor")) {
            editors.find(found);
        }
        page(found.end(), numbered);
        if (!fields.containsKey("volume") && !fields.containsKey("pages") && found.end() > 0) {
            Matcher both = Forms.BARE_VOLUME_PAGE.matcher(rest.text());
            if (both.find(Math.min(found.end(), rest.length())) && both.start() - found.end() < 4 && !Forms.isYear(both.group(1))) {
                put.accept("volume", both.group(1));
                put.accept("pages", both.group(2));
                rest.take(both.start(), both.end());
            }
        }
        if (!fields.containsKey("volume") && found.end() > 0) {
            Matcher volume = Forms.BARE_VOLUME.matcher(rest.text());
            if (volume.find(Math.min(found.end(), rest.length())) && volume.start() - found.end() < 6 && !Forms.isYear(volume.group(1))) {
                put.accept("volume", volume.group(1));
                rest.take(volume.start(), volume.end());
            }
        }
    }

    /** {@code In Old Boats, Springer}: what looks like names and has nothing but a publisher behind it is the book. */
    private boolean isBook(Span names) {
        Matcher last = LAST_PIECE.matcher(rest.text()).region(Math.min(names.end(), rest.length()), rest.length());
        return last.lookingAt() && Publishers.isOne(last.group(1));
    }

    /** {@code *A Journal, 10*, 7}: behind a volume that belongs to the name stands the page. @param numbered whether the volume was known before */
    private void page(int end, boolean numbered) {
        Matcher page = PAGE.matcher(rest.text()).region(end, rest.length());
        if (!numbered && fields.containsKey("volume") && Stream.of("pages", "eid", "number").noneMatch(fields::containsKey) && page.lookingAt() && !Forms.isYear(page.group(1))) {
            put.accept("pages", page.group(1));
            rest.take(page.start(1), page.end(1));
        }
    }

    /** {@code in: Jo Roe, A Book}: whose the book is stands before its title. */
    private ContainerFinder.Found withoutAuthor(ContainerFinder.Found found) {
        String text = rest.text();
        boolean introduced = found.in() && COLON.matcher(text).region(Math.max(0, found.start() - 8), found.start()).find();
        boolean published = fields.containsKey("address") || fields.containsKey("publisher");
        if (!introduced || !published || fields.containsKey("editor") || fields.containsKey("volume")) {
            return found;
        }
        int comma = text.indexOf(',', found.start());
        Optional<NameList> names = item.upTo(comma > 0 ? Math.min(comma, found.end()) : found.end()).names(NameForm.GIVEN_FAMILY, found.start())
                .filter(list -> list.quality() >= CERTAIN_NAME && list.people().stream().noneMatch(person -> person.name().indexOf(' ') < 0));
        Matcher next = BOOK_TITLE.matcher(text).region(names.map(NameList::end).orElse(text.length()), text.length());
        if (names.isEmpty() || !next.lookingAt()) {
            return found;
        }
        put.accept("bookauthor", String.join(" and ", names.get().people().stream().map(Person::name).toList()));
        rest.take(found.start(), next.end() - 1);
        return ContainerFinder.find(item, rest, next.end() - 1, true).introduced();
    }

    /** {@code *Microprocessors and Systems, Elsevier*}: who prints it may stand behind the name of a journal. */
    private String withoutPublisher(String container) {
        Matcher printed = PRINTED_BY.matcher(container);
        if (!fields.containsKey("publisher") && printed.matches() && Publishers.isOne(printed.group(2)) && printed.group(3).equals(fields.getOrDefault("year", printed.group(3)))) {
            put.accept("publisher", printed.group(2));
            put.accept("year", printed.group(3));
            return printed.group(1);
        }
        Matcher last = PUBLISHER_AT_END.matcher(container);
        if (fields.containsKey("publisher") || !last.find() || last.start() < SHORTEST_NAME) {
            return container;
        }
        put.accept("publisher", last.group(1));
        return container.substring(0, last.start());
    }

    /** {@code Appl. Phys. Lett. 100, 231906}: the numbers that no pattern took are volume and article. */
    private String withoutNumbers(String container) {
        Matcher numbers = Forms.VOLUME_ARTICLE.matcher(container);
        if (!numbers.matches() || Forms.isYear(numbers.group(2)) || fields.containsKey("volume") && numbers.group(3) == null) {
            return container;
        }
        put.accept("volume", numbers.group(2));
        put.accept("pages", Optional.ofNullable(numbers.group(3)).orElse(""));
        return OPENED_BEFORE.matcher(numbers.group(1)).replaceFirst("$1");
    }
}
