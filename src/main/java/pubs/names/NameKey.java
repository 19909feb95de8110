package pubs.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import pubs.model.PersonName;

/**
 * A name as it is compared: without case, accents, dots and hyphens.
 *
 * @param family the family name with its particle, letters only
 * @param given  the given names, one word each; an initial is a word of one letter
 * @param minor  bit n is set where given name n stands behind a hyphen or has a small letter: it may have no initial among others
 */
record NameKey(String family, List<String> given, long minor) {
    private static final String PARTS = " \t\n.-‐‑–\u00A0";

    static NameKey of(PersonName name) {
        String given = name.given();
        String particle = name.prefix();
        // "Maaten, L. van der" has the particle behind the given names.
        for (int blank = given.lastIndexOf(' '); blank > 0 && blank + 1 < given.length()
                && Character.isLowerCase(given.charAt(blank + 1)); blank = given.lastIndexOf(' ')) {
            particle = given.substring(blank + 1) + particle;
            given = given.substring(0, blank);
        }
        return new NameKey(letters(particle + name.family()), words(given), minor(given));
    }

    /** Letters without marks, in small; letters that are no accented form are written as people do without them. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        String decomposed = (isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD)).toLowerCase(Locale.ROOT);
        int c;
        for (int i = 0; i < decomposed.length(); i += Character.charCount(c)) {
            c = decomposed.codePointAt(i);
            switch (c) {
                case 'ø' -> letters.append('o');
                case 'ł' -> letters.append('l');
                case 'đ', 'ð' -> letters.append('d');
                case 'ß' -> letters.append("ss");
                case 'æ' -> letters.append("ae");
                case 'œ' -> letters.append("oe");
                case 'þ' -> letters.append("th");
                case 'ı' -> letters.append('i');
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        letters.appendCodePoint(c);
                    }
                }
            }
        }
        return letters.toString();
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Given names parted at blanks, dots, hyphens; a word in capitals that has no vowel or two letters is initials. */
    private static List<String> words(String given) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(given, PARTS);
        while (tokens.hasMoreTokens()) {
            String word = tokens.nextToken();
            String letters = letters(word);
            if (letters.isEmpty()) {
                continue;
            }
            boolean initials = word.length() > 1 && word.length() <= 3 && word.equals(word.toUpperCase(Locale.ROOT))
                    && !word.equals(word.toLowerCase(Locale.ROOT));
            if (initials) {
                for (int i = 0; i < letters.length(); i = letters.offsetByCodePoints(i, 1)) {
                    words.add(Character.toString(letters.codePointAt(i)));
                }
            } else {
                words.add(letters);
            }
        }
        return words;
    }

    /** The positions of words that are left out among initials: {@code Ann-Kathrin Østen} is {@code A. Ø.} too. */
    private static long minor(String given) {
        if (given.indexOf('-') < 0 && given.equals(given.toUpperCase(Locale.ROOT))) {
            return 0;
        }
        long minor = 0;
        int word = 0;
        char before = ' ';
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (Character.isLetter(c) && PARTS.indexOf(before) >= 0) {
                minor |= word > 0 && word < Long.SIZE && ("-‐‑".indexOf(before) >= 0 || Character.isLowerCase(c)) ? 1L << word : 0;
                word++;
            }
            before = c;
        }
        return minor;
    }

    /** Whether this may be another way to write a name: full words agree, initials agree with what they begin. */
    boolean matches(NameKey full) {
        return family.equals(full.family) && agree(given, minor, full);
    }

    /** Whether the given names are initials; a character of Chinese is a whole name. */
    boolean isInitials() {
        for (String word : given) {
            if (word.length() != 1 || Character.toUpperCase(word.charAt(0)) == word.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether these are initials of the given names of another, each of one of them: {@code J. A.} of {@code Jane Ann}, not of {@code Jane}. */
    boolean shortens(NameKey full) {
        return initialsIn(full) == given.size();
    }

    /** Whether none of the given names is left out. */
    boolean shortensAll(NameKey full) {
        return shortens(full) && given.size() == full.given.size();
    }

    /** {@code Ann Roe} of {@code Ann B. Roe}. */
    boolean isStartOf(NameKey full) {
        return family.equals(full.family) && given.size() < full.given.size() && given.equals(full.given.subList(0, given.size()));
    }

    /** Whether nothing in a name contradicts these initials, though it may lack some: {@code J. A.} may be {@code Jon}. */
    boolean mayShorten(NameKey full) {
        return initialsIn(full) > 0 && (given.size() <= full.given.size() || !full.isInitials());
    }

    /** How many of these initials stand for a given name of another, in order; 0 when one contradicts. */
    private int initialsIn(NameKey full) {
        if (!isInitials() || !family.equals(full.family)) {
            return 0;
        }
        int next = 0;
        for (int i = 0; i < full.given.size() && next < given.size(); i++) {
            if (full.given.get(i).startsWith(given.get(next))) {
                next++;
            } else if (i == 0 || (full.minor >> i & 1) == 0) {
                return 0;
            }
        }
        return next;
    }

    /**
     * Whether the words of a name are those of another where the family name begins elsewhere: BibTeX takes the last word of
     * {@code M. García López} for it, and {@code Van} of {@code Jan Van den Berg} for a given name.
     *
     * @param name the name that this is the key of
     */
    boolean matchesParted(PersonName name, NameKey full) {
        if (given.isEmpty() || full.given.isEmpty() || !family.endsWith(full.family) && !full.family.endsWith(family)) {
            return false;
        }
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(name.given() + " " + name.prefix() + " " + name.family(), " .\u00A0");
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        StringBuilder rest = new StringBuilder();
        for (int i = words.size() - 1; i > 0 && rest.length() < full.family.length(); i--) {
            rest.insert(0, letters(words.get(i)));
            if (full.family.contentEquals(rest)) {
                String start = String.join(" ", words.subList(0, i));
                List<String> before = words(start);
                // Words of this family name are taken for given names only where the other has as many.
                return (rest.length() < family.length() ? before.size() == full.given.size() : !before.isEmpty())
                        && agree(before, minor(start), full);
            }
        }
        return false;
    }

    /** Whether a name that was written as one word, as in Chinese, is the family name and the given name of another. */
    boolean isJoined(NameKey other) {
        return given.isEmpty() != other.given.isEmpty()
                && (family + String.join("", given)).equals(other.family + String.join("", other.given));
    }

    boolean isExact(NameKey other) {
        return family.equals(other.family) && String.join("", given).equals(String.join("", other.given));
    }

    /** How many letters the name has, whatever its parts are. */
    int length() {
        int length = family.length();
        for (String word : given) {
            length += word.length();
        }
        return length;
    }

    private static boolean agree(List<String> some, long minor, NameKey other) {
        List<String> full = other.given;
        if (some.isEmpty() || full.isEmpty()) {
            return some.isEmpty() && full.isEmpty();
        }
        if (String.join("", some).equals(String.join("", full))) {
            return true;
        }
        boolean initialsOnly = some.stream().allMatch(word -> word.length() == 1);
        boolean fullInitials = full.stream().allMatch(word -> word.length() == 1);
        if (!initialsOnly && !fullInitials) {
            // Both are written out: the first names must be one, further ones may be missing or be initials.
            return agreeWords(some, full);
        }
        List<String> initials = initialsOnly ? some : full;
        List<String> words = initialsOnly ? full : some;
        return initialsOf(initials, words, initialsOnly ? other.minor : minor);
    }

    private static boolean agreeWords(List<String> some, List<String> full) {
        for (int i = 0; i < Math.min(some.size(), full.size()); i++) {
            String one = some.get(i);
            String other = full.get(i);
            boolean same = one.equals(other) || one.length() == 1 && other.startsWith(one)
                    || other.length() == 1 && one.startsWith(other);
            if (!same) {
                return false;
            }
        }
        return some.get(0).length() > 1 || full.get(0).length() > 1;
    }

    /** {@code j f} of {@code jiangfei}: initials stand for the names, or for syllables of one joined name in order. */
    private static boolean initialsOf(List<String> initials, List<String> words, long minor) {
        if (!words.get(0).startsWith(initials.get(0))) {
            return false;
        }
        if (initials.size() <= words.size()) {
            int next = 0;
            for (int i = 0; i < words.size() && next < initials.size(); i++) {
                boolean is = words.get(i).startsWith(initials.get(next));
                if (!is && (minor >> i & 1) == 0) {
                    return false;
                }
                next += is ? 1 : 0;
            }
            return next == initials.size();
        }
        String joined = String.join("", words);
        int at = 0;
        for (String initial : initials) {
            at = joined.indexOf(initial, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return words.size() == 1;
    }
}
