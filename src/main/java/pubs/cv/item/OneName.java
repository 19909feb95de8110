package pubs.cv.item;

import java.util.Optional;

/** Tells whether a text is the name of one person and no more. */
public final class OneName {
    private static final double LEAST = 0.6;

    private OneName() {}

    /** {@code Jane B. Doe -> Jane B. Doe}; absent for anything else, a single word too. */
    public static Optional<String> of(ItemText text) {
        return text.names(NameForm.GIVEN_FAMILY, 0)
                .filter(names -> names.people().size() == 1 && names.end() == text.length() && names.quality() >= LEAST)
                .map(names -> names.people().get(0).name()).filter(name -> name.indexOf(' ') > 0);
    }
}
