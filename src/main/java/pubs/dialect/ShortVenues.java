package pubs.dialect;

import java.util.Optional;
import java.util.Set;
import pubs.model.Entry;

/** The short name of a venue as {@code series = {ICML '25}}, where other dialects have a field of their own. */
final class ShortVenues {
    private static final Set<String> IN_PROCEEDINGS = Set.of("inproceedings", "conference", "article");

    private ShortVenues() {}

    static Entry normalise(Entry entry) {
        if (!IN_PROCEEDINGS.contains(entry.type().name()) || entry.has("series")) {
            return entry;
        }
        for (String field : new String[] {"abbr", "eventtitleaddon", "venue_short", "shortvenue"}) {
            Optional<String> value = entry.get(field);
            if (value.isPresent() && isShort(value.get())) {
                return entry.without(field).with("series", value.get());
            }
        }
        return entry;
    }

    private static boolean isShort(String venue) {
        return venue.length() <= 24 && venue.chars().anyMatch(Character::isUpperCase);
    }
}
