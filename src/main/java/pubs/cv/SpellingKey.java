package pubs.cv;

import java.util.List;
import java.util.regex.Pattern;
import pubs.latex.PlainLetters;

/**
 * A text without what its spellings differ in: {@code Mueller} and {@code Müller}, {@code Modelling} and {@code Modeling},
 * {@code Analyse} and {@code Analyze}, {@code Behaviour} and {@code Behavior}, {@code &} and {@code and} are one. To look for
 * what is known, not to show.
 */
final class SpellingKey {
    /** In titles of the languages that have such a word of more than a letter. */
    private static final Pattern AND = Pattern.compile("(?i)(?<=[\\s}])(?:and|und|et|\\\\?&)(?=[\\s{])");

    /** {@code Modelling}, {@code labelled}, of more than a syllable before it: not {@code polling}. */
    private static final Pattern DOUBLED = Pattern.compile("(?<=\\p{L}[aeiouy][b-df-hj-np-tv-xz]{1,3}[ae]|(?<!\\p{L})[aeiou][b-df-hj-np-tv-xz]{1,3}[ae])ll(?=ing|ed|er)");

    /** @param pattern letters that others stand for, in the order in which they are replaced */
    private record Spelling(Pattern pattern, String one) {
        Spelling(String pattern, String one) {
            this(Pattern.compile(pattern), one);
        }
    }

    private static final List<Spelling> SPELLINGS = List.of(new Spelling("æ|ae", "a"), new Spelling("ø|œ|oe|ou(?=r)", "o"), new Spelling("ue", "u"), new Spelling("ß", "ss"),
            new Spelling("ł", "l"), new Spelling("[đð]", "d"), new Spelling("ı", "i"), new Spelling("z", "s"));

    private SpellingKey() {}

    /** {@code {\"U}ber B{\"a}ume & Caf{\'e}s -> uberbaumecafes}. */
    static String of(String latex) {
        String key = PlainLetters.of(DOUBLED.matcher(AND.matcher(latex).replaceAll(" ")).replaceAll("l"));
        for (Spelling spelling : SPELLINGS) {
            key = spelling.pattern().matcher(key).replaceAll(spelling.one());
        }
        return key;
    }
}
