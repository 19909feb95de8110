package pubs.csl;

import java.util.List;
import pubs.model.Annotation;
import pubs.model.Contributor;

/**
 * How people are marked: the owner by a look, roles by a symbol after the name.
 *
 * @param owner   whether the owner's name is set off
 * @param symbols what stands for which role, in the order in which they follow a name
 */
public record Marks(boolean owner, List<Symbol> symbols) {
    /** A role and its sign. */
    public record Symbol(Annotation annotation, String sign) {}

    public static final Marks NONE = new Marks(false, List.of());
    public static final Marks ALL = new Marks(true, List.of(new Symbol(Annotation.EQUAL, "*"),
            new Symbol(Annotation.CORRESPONDING, "†"), new Symbol(new Annotation("dagger"), "†"),
            new Symbol(new Annotation("ddagger"), "‡")));

    /** The signs after a person's name, {@code *†}; each once. */
    String of(Contributor person) {
        StringBuilder signs = new StringBuilder();
        for (Symbol symbol : symbols) {
            if (person.has(symbol.annotation()) && signs.indexOf(symbol.sign()) < 0) {
                signs.append(symbol.sign());
            }
        }
        return signs.toString();
    }
}
