package pubs.cv;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import pubs.latex.LatexReader;
import pubs.latex.PlainLetters;

/**
 * A text without what its spellings differ in: {@code Modelling} and {@code Modeling}, {@code Analyse} and {@code Analyze},
 * {@code Behaviour} and {@code Behavior}, {@code &} and {@code and} are one. To look for what is known, not to show.
 */
final class SpellingKey {
    /** @param pattern what stands for something else, in the order in which it is replaced */
    private record Spelling(Pattern pattern, String one) {
        Spelling(String pattern, String one) {
            this(Pattern.compile(pattern), one);
        }

        String apply(String text) {
            return pattern.matcher(text).replaceAll(one);
        }
    }

    /** At the ends of words, and behind more than a syllable: not in {@code ZnO}, {@code polling}, {@code four}. */
    private static final List<Spelling> WORDS = List.of(new Spelling("(?i)(?<=\\s)(?:and|und|et|&)(?=\\s)", " "),
            new Spelling("(?<=\\p{L}{2}[iy])z(?=(?:e[drs]?|ers|ing|ations?)(?!\\p{L}))", "s"), new Spelling("(?<=\\p{L}{2})our(?=(?:s|al|ally|ed|ing|ful|able)?(?!\\p{L}))", "or"),
            new Spelling("(?<=\\p{L}[aeiouy][b-df-hj-np-tv-xz]{1,3}[ae]|(?<!\\p{L})[aeiou][b-df-hj-np-tv-xz]{1,3}[ae])ll(?=ing|ed|er)", "l"));
    /** Letters that have no accent to lose. */
    private static final List<Spelling> LETTERS = List.of(new Spelling("ø", "o"), new Spelling("œ", "oe"), new Spelling("æ", "ae"), new Spelling("ß", "ss"), new Spelling("ł", "l"),
            new Spelling("[đð]", "d"), new Spelling("ı", "i"));
    /** The letters that two stand for where a keyboard lacks them. */
    private static final List<Spelling> TWO_LETTERS = List.of(new Spelling("[äÄ]", "ae"), new Spelling("[öÖøØ]", "oe"), new Spelling("[üÜ]", "ue"), new Spelling("[åÅ]", "aa"));

    private SpellingKey() {}

    /** {@code {\"U}ber B{\"a}ume & Caf{\'e}s -> uberbaumecafes}: as it is where accents were lost. */
    static String of(String latex) {
        return key(LatexReader.plain(latex));
    }

    /** {@code {\"U}ber B{\"a}ume & Caf{\'e}s -> ueberbaeumecafes}: as it is where two letters stand for one. */
    static String inTwoLetters(String latex) {
        String text = Normalizer.normalize(LatexReader.plain(latex), Normalizer.Form.NFC);
        for (Spelling spelling : TWO_LETTERS) {
            text = spelling.apply(text);
        }
        return key(text);
    }

    private static String key(String plain) {
        String text = plain;
        for (Spelling spelling : WORDS) {
            text = spelling.apply(text);
        }
        String key = PlainLetters.of(text);
        for (Spelling spelling : LETTERS) {
            key = spelling.apply(key);
        }
        return key;
    }
}
