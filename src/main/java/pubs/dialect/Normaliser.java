package pubs.dialect;

import java.util.List;
import java.util.function.UnaryOperator;
import pubs.model.Entry;

/**
 * Brings an entry into the one dialect: each step reads what it knows and leaves the rest alone. Pure, and doing it twice is
 * doing it once.
 *
 * <p>{@code author = {Ann Bee* and Cy Dee*}} becomes {@code author = {Ann Bee and Cy Dee}, author+an = {1=equal; 2=equal}};
 * {@code note = {Under review}} becomes {@code pubstate = {submitted}}.
 */
public final class Normaliser {
    private static final List<UnaryOperator<Entry>> STEPS = List.of(NameMarks::normalise, Preprints::normalise,
            Awards::normalise, StatusWords::normalise, ShortVenues::normalise, LinkFields::normalise);

    private Normaliser() {}

    public static Entry normalise(Entry entry) {
        Entry done = entry;
        for (UnaryOperator<Entry> step : STEPS) {
            done = step.apply(done);
        }
        return done;
    }
}
