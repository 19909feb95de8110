package pubs.render.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The feed as it was written before: when each of its entries was last changed, and what it said then. */
final class FeedHistory {
    /**
     * An entry of the earlier feed.
     *
     * @param facts its text without the date of its change and without the reference, which a new style changes and no news
     */
    private record Earlier(LocalDate updated, String facts) {}

    private final Map<String, Earlier> entries = new LinkedHashMap<>();
    private final Optional<LocalDate> updated;

    /** @param feed a feed that {@link AtomFeed} wrote; anything else is as good as none */
    FeedHistory(String feed) {
        int begin = feed.indexOf(AtomFeed.BEGIN);
        String head = feed.substring(0, Math.max(0, begin));
        updated = head.contains(AtomFeed.GENERATOR) ? date(between(head, "<updated>", "</updated>")) : Optional.empty();
        while (updated.isPresent() && begin >= 0) {
            int end = feed.indexOf(AtomFeed.END, begin);
            if (end < 0) {
                break;
            }
            String entry = feed.substring(begin, end + AtomFeed.END.length());
            date(between(entry, "<updated>", "</updated>")).ifPresent(date ->
                    entries.put(between(entry, "<id>", "</id>"), new Earlier(date, facts(entry))));
            begin = feed.indexOf(AtomFeed.BEGIN, end);
        }
    }

    /** The date of the feed; empty when this is the first one. */
    Optional<LocalDate> updated() {
        return updated;
    }

    int size() {
        return entries.size();
    }

    /** When an entry was changed, if it says what it said before. */
    Optional<LocalDate> unchanged(String id, String entry) {
        return Optional.ofNullable(entries.get(id)).filter(before -> before.facts().equals(facts(entry)))
                .map(Earlier::updated);
    }

    /** No text of a field has a tag in it, so that these are the ones written. */
    private static String facts(String entry) {
        return without(without(entry, "<updated>", "</updated>"), "<content ", "</content>");
    }

    private static String without(String text, String begin, String end) {
        int from = text.indexOf(begin);
        int to = text.indexOf(end, Math.max(0, from));
        return from < 0 || to < 0 ? text : text.substring(0, from) + text.substring(to + end.length());
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin);
        int to = text.indexOf(end, Math.max(0, from));
        return from < 0 || to < 0 ? "" : text.substring(from + begin.length(), to);
    }

    private static Optional<LocalDate> date(String time) {
        try {
            return Optional.of(OffsetDateTime.parse(time).toLocalDate());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
