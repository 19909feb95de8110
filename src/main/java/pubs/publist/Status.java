package pubs.publist;

import java.util.Locale;

/** How far a work is, in biblatex's words ({@code pubstate}); a published work has none. */
public enum Status {
    INPREPARATION, SUBMITTED, FORTHCOMING, INPRESS, PREPUBLISHED;

    /** The value of {@code pubstate}, {@code submitted}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
