package pubs.csl;

import java.util.List;
import java.util.Set;
import pubs.model.Annotation;
import pubs.model.Contributor;

/**
 * How people are marked: the owner by a look, roles by a symbol after the name. Signs that stood in names and of which
 * nothing says what they mean (roles {@code dagger} and {@code ddagger}) stay what they are.
 *
 * @param owner   whether the owner's name is set off
 * @param symbols what stands for which role, in the order in which they follow a name
 */
public record Marks(boolean owner, List<Symbol> symbols) {
    /** A role and its sign. */
    public record Symbol(Annotation annotation, String sign) {}

    public static final Marks NONE = new Marks(false, List.of());
    public static final Marks ALL = all("†");

    private static Marks all(String corresponding) {
        return new Marks(true, List.of(new Symbol(Annotation.EQUAL, "*"), new Symbol(Annotation.CORRESPONDING, corresponding),
                new Symbol(Annotation.DAGGER, "†"), new Symbol(Annotation.DOUBLE_DAGGER, "‡")));
    }

    /** These marks for a list in which people have such roles: no sign that is explained is also one that is not. */
    Marks among(Set<Annotation> roles) {
        return this != ALL || !roles.contains(Annotation.DAGGER) ? this
                : all(roles.contains(Annotation.DOUBLE_DAGGER) ? "§" : "‡");
    }

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
