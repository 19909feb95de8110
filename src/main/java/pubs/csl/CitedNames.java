package pubs.csl;

import java.util.List;
import pubs.csl.style.PreparedStyle;
import pubs.csl.text.Initials;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.model.PersonName;

/**
 * How far a citation can go to tell the names of works apart (CSL 1.0.2, "Disambiguation"): with the names it would cut, and
 * with given names, where the style adds them. Works alike in all that need a letter after the year.
 */
final class CitedNames {
    private CitedNames() {}

    /**
     * A key that two lists of names have in common when a style cannot tell them apart. A citation by family names
     * has no particle that goes with given names, and no generation: {@code Ludwig van Beethoven -> Beethoven}.
     *
     * @param keepPrefix whether the prefix of a name belongs to the family name
     */
    static String key(Contributors contributors, PreparedStyle.Citation citation, boolean keepPrefix) {
        List<Contributor> people = contributors.people();
        int size = people.size() + (contributors.others() ? 1 : 0);
        boolean cut = !citation.addNames() && citation.etAlMin() > 0 && size >= citation.etAlMin();
        int named = cut ? Math.min(citation.etAlUseFirst(), people.size()) : people.size();
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < named; i++) {
            PersonName name = people.get(i).name();
            boolean given = citation.given().equals("all") || citation.given().equals("primary") && i == 0;
            key.append(keepPrefix ? name.prefix() + " " : "").append(name.family().isEmpty() ? name.display() : name.family());
            if (given && !people.get(i).literal()) {
                String names = citation.initials() ? Initials.of(name.given(), " ", true, true) : name.given();
                // All given names bring their particle; one that is to tell families apart is looked at without, and without points.
                key.append(", ").append(citation.given().equals("all") ? names + " " + name.prefix() : names.replace(".", ""));
            }
            key.append("; ");
        }
        return named < size ? key.append("et al.").toString() : key.toString();
    }
}
