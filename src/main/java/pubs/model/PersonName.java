package pubs.model;

/**
 * A name in biblatex's four parts. Every part is LaTeX text as in the source, or Unicode text once decoded: the maker
 * says which. A part that is not there is the empty string. A corporate name, or a person with one name, has only
 * {@code family}.
 *
 * @param given  given names, {@code Ludwig}
 * @param prefix the particle before the family name, {@code van}
 * @param family {@code Beethoven}
 * @param suffix {@code Jr.}
 */
public record PersonName(String given, String prefix, String family, String suffix) {

    /** {@code Ludwig van Beethoven Jr.}: the parts in reading order, joined by blanks. */
    public String display() {
        StringBuilder text = new StringBuilder();
        for (String part : new String[] {given, prefix, family, suffix}) {
            if (!part.isEmpty()) {
                text.append(text.length() == 0 ? "" : " ").append(part);
            }
        }
        return text.toString();
    }
}
