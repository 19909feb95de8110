package pubs.names;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import pubs.model.PersonName;

/**
 * Whom a name can be of, and how it is spelt. Case, accents, initials, middle names that are left out and the order of family
 * and given name do not make another person; accents and capitals within a word do make another spelling.
 */
public final class NameIdentity {
    private final PersonName name;
    private final NameKey key;

    private NameIdentity(PersonName name) {
        this.name = name;
        this.key = NameKey.of(name);
    }

    /** @param name in Unicode text */
    public static NameIdentity of(PersonName name) {
        return new NameIdentity(name);
    }

    /** A word of a name in small letters without accents, dots and hyphens: {@code García -> garcia}, {@code Løv -> lov}. */
    public static String letters(String word) {
        return NameKey.letters(word);
    }

    /** The same with umlauts written as two letters, {@code Müller -> mueller}: the way of catalogues without them. */
    public static String transcribedLetters(String word) {
        return NameKey.letters(People.transcribed(word));
    }

    /** The family name with its particle in small letters without accents; equal for equal people but for turned names. */
    public String family() {
        return key.family();
    }

    /** Whether both can be of one person. {@code J. Duan, Jiangfei Duan -> true}; {@code Jane Duan, Jiangfei Duan -> false}. */
    public boolean fits(NameIdentity other) {
        return key.matches(other.key) || isTurned(other) || isWordForWord(other);
    }

    /** {@code C. Gómez Calero}, whichever of the words are the family name: each is the other or its initial, the last in full. */
    private boolean isWordForWord(NameIdentity other) {
        List<String> words = List.of(composed(name.display()).split("[\\s\u00A0]+"));
        List<String> others = List.of(composed(other.name.display()).split("[\\s\u00A0]+"));
        if (words.size() != others.size() || words.size() < 2) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String one = NameKey.letters(words.get(i));
            String two = NameKey.letters(others.get(i));
            boolean initial = i < words.size() - 1 && (one.length() == 1 && two.startsWith(one) || two.length() == 1 && one.startsWith(two));
            if (!one.equals(two) && !initial || one.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** {@code Duan Jiangfei} for {@code Jiangfei Duan}. */
    private boolean isTurned(NameIdentity other) {
        NameKey turned = NameKey.of(new PersonName((name.prefix() + " " + name.family()).strip(), "", name.given(), ""));
        return turned.isExact(other.key);
    }

    /**
     * Whether two names of one person are spelt alike, as far as both are written out.
     * {@code Cem Oz, Cem Öz -> false}; {@code C. ÖZ, Cem Öz -> true}; {@code XiuHong Li, Xiuhong Li -> false}.
     */
    public boolean isSpeltAs(NameIdentity other) {
        if (!key.family().equals(other.key.family())) {
            return isTurned(other) || alike(name.display(), other.name.display())
                    || Stream.of(name, other.name).flatMap(one -> tokens(one.display()).stream()).anyMatch(NameIdentity::isInitials);
        }
        if (!alike((name.prefix() + " " + name.family()).strip(), (other.name.prefix() + " " + other.name.family()).strip())) {
            return false;
        }
        String[] given = words(name.given());
        String[] otherGiven = words(other.name.given());
        boolean initials = Stream.of(given, otherGiven).flatMap(Stream::of).anyMatch(NameIdentity::isInitials);
        boolean joined = !initials && given.length != otherGiven.length && String.join("", given).equalsIgnoreCase(String.join("", otherGiven));
        if (joined) {
            return false;
        }
        for (int i = 0; i < Math.min(given.length, otherGiven.length); i++) {
            if (isInitials(given[i]) || isInitials(otherGiven[i])) {
                return true;
            }
            if (!alike(given[i], otherGiven[i])) {
                return false;
            }
        }
        return true;
    }

    private static String[] words(String given) {
        return composed(given).strip().split("[\\s.\u00A0]+");
    }

    /** {@code J}, {@code JF}; and {@code J.-F.}, for a hyphen is no letter of a short word. */
    private static boolean isInitials(String word) {
        String letters = word.replaceAll("[^\\p{L}\\p{M}]", "");
        return letters.codePointCount(0, letters.length()) <= 1
                || letters.length() <= 3 && letters.equals(letters.toUpperCase(Locale.ROOT)) && !letters.equals(letters.toLowerCase(Locale.ROOT));
    }

    /** The same letters; a style may print a word in capitals or begin it with one. */
    private static boolean alike(String one, String other) {
        List<String> words = tokens(one);
        List<String> others = tokens(other);
        // A particle may stand behind the given names: "Souza, Ana de".
        for (int i = 1; i <= Math.min(words.size(), others.size()); i++) {
            String a = words.get(words.size() - i);
            String b = others.get(others.size() - i);
            boolean capitals = a.equals(a.toUpperCase(Locale.ROOT)) || b.equals(b.toUpperCase(Locale.ROOT));
            boolean tail = a.substring(1).equals(b.substring(1));
            boolean same = a.equals(b) || a.equalsIgnoreCase(b) && (capitals || tail);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static List<String> tokens(String text) {
        StringTokenizer tokens = new StringTokenizer(composed(text), " \t\n.-‐‑–'’ʼ\u00A0");
        return Collections.list(tokens).stream().map(Object::toString).toList();
    }

    private static String composed(String text) {
        // TeX puts accents on an i without a dot.
        return Normalizer.normalize(text.replaceAll("ı(?=\\p{M})", "i"), Normalizer.Form.NFC);
    }
}
