package pubs.sync.tex;

import java.util.HashSet;
import java.util.Set;

/** The part of TeX's category codes that documents change. */
final class Catcodes {
    /** Whether {@code @} is a letter, after {@code \makeatletter} and in packages. */
    boolean atIsLetter;
    /** Whether {@code _} and {@code :} are letters, after {@code \ExplSyntaxOn}. */
    boolean explSyntax;
    private final Set<Character> shortVerbs = new HashSet<>();

    boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '@' && atIsLetter
                || (c == '_' || c == ':') && explSyntax || c > 127 && Character.isLetter(c);
    }

    /** Makes a character stand around verbatim text. */
    void addShortVerb(char c) {
        shortVerbs.add(c);
    }

    void removeShortVerb(char c) {
        shortVerbs.remove(c);
    }

    boolean isShortVerb(char c) {
        return !shortVerbs.isEmpty() && shortVerbs.contains(c);
    }
}
