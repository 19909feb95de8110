package pubs.cv.venue;

import java.util.Locale;
import java.util.Optional;

/** What a venue is. */
public enum VenueKind {
    CONFERENCE, WORKSHOP, JOURNAL, PREPRINT,
    /** A series of books or proceedings that volumes of several venues appear in. */
    SERIES;

    /** The name in the table and in the settings: {@code conference}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<VenueKind> of(String id) {
        for (VenueKind kind : values()) {
            if (kind.id().equals(id.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
