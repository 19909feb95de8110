package pubs.cv.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Family names in capitals, by which French, Brazilian and other lists tell them from given names: they become usual case. What
 * is too short to be told from initials is one only where the names beside it are written so.
 */
final class Capitals {
    private static final int SHORTEST = 3;
    /** Family names of two letters; others are initials, {@code SJ}, {@code AC}. */
    private static final Pattern SHORT_FAMILIES = Pattern.compile("AI|AN|AO|AU|BA|IP|SY|TY|UY|PO|BI|BO|BU|CU|DA|DO|DU|FA|FU|GE|GU|HA|HE|HO|HU|IM|JI|JO|JU|KE|KO|KU|LE|LI|LO|LU|LY|MA|MO|NG|NI|OH|OU|PU|QI|QU|RO|SO|SU|TU|UM|VO|VU|WU|XI|XU|YE|YI|YU|ZU");

    /** {@code McKAY}, {@code DeVRIES}: a name that begins as it is usually written. */
    private static final Pattern BEGUN = Pattern.compile("\\p{Lu}\\p{Ll}{1,3}\\p{Lu}{2,}(?:['’-]\\p{Lu}+)*");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUYÀ-ÖØ-Ý]|[^\\p{IsLatin}]");
    /** {@code ZHANG San}, {@code San ZHANG}: a name that cannot be one with initials. */
    private static final Pattern BESIDE = Pattern.compile("(?<![\\p{L}.])(?:(?<first>\\p{Lu}{3,}) \\p{Lu}\\p{Ll}|\\p{Lu}\\p{Ll}+ \\p{Lu}{4,}(?!\\p{L}))");
    private static final int LOOKED_AT = 400;

    private Capitals() {}

    /**
     * {@code LEROY Anne -> Leroy, Anne}, {@code Ana DE SOUZA PRADO -> de Souza Prado, Ana}, {@code J. McKAY -> J. McKay}: capitals
     * say what the family name is; absent when they do not.
     */
    static Optional<String> name(ItemText item, int start, List<String> words) {
        int family = leading(words);
        if (family == 0 && words.size() > 1 && words.get(0).length() == 2 && isUpper(words.get(0)) && SHORT_FAMILIES.matcher(words.get(0)).matches() && beside(item, start, true)) {
            family = 1;
        }
        List<String> given = words.subList(family, words.size());
        if (family > 0 && !given.isEmpty() && given.stream().allMatch(Capitals::isGiven)) {
            return Optional.of(lowered(words.subList(0, family)) + ", " + String.join(" ", given));
        }
        return familyLast(item, start, words);
    }

    private static Optional<String> familyLast(ItemText item, int start, List<String> words) {
        int last = words.size() - 1;
        if (last < 1 || !isShouted(words.get(last)) && !(words.get(last).length() == 2 && isUpper(words.get(last)) && beside(item, start, false))) {
            return Optional.empty();
        }
        if (words.subList(1, last).stream().anyMatch(word -> word.endsWith(".") && word.length() > SHORTEST - 1 && isGiven(word))) {
            // "Ben Yu. ICRA": a sentence ends with the name, and the capitals behind it are no part of one.
            return Optional.empty();
        }
        int family = last;
        boolean allShouted = words.stream().allMatch(word -> isShouted(word) || NameWords.isInitial(word) || isParticle(word));
        while (family > 1 && (isParticle(words.get(family - 1)) || isShouted(words.get(family - 1)) && !allShouted)) {
            family--;
        }
        List<String> given = words.subList(0, family);
        boolean named = given.stream().allMatch(word -> isGiven(word) || NameWords.isInitial(word) || allShouted || Particles.isOne(word));
        String front = String.join(" ", given.stream().map(word -> isShouted(word) ? capitalised(word) : word).toList());
        String back = lowered(words.subList(family, words.size()));
        return !named ? Optional.empty() : Optional.of(family < last ? back + ", " + front : front + " " + back);
    }

    /** How many words at the beginning are a family name in capitals. */
    private static int leading(List<String> words) {
        int family = 0;
        while (family < words.size() && (isShouted(words.get(family)) || isParticle(words.get(family)) && family + 1 < words.size() && isShouted(words.get(family + 1)))) {
            family++;
        }
        return family;
    }

    /** Whether a name near an offset shows that family names are in capitals. @param first whether it has its family name first */
    private static boolean beside(ItemText item, int start, boolean first) {
        Matcher found = BESIDE.matcher(item.text()).region(Math.max(0, start - LOOKED_AT), Math.min(item.length(), start + LOOKED_AT));
        while (found.find()) {
            if ((found.group("first") != null) == first) {
                return true;
            }
        }
        return false;
    }

    /** {@code SOUZA-PRADO -> Souza-Prado}, {@code DA SILVA -> da Silva}: words of a family name; those that are no capitals stay. */
    static String lowered(List<String> words) {
        List<String> all = new ArrayList<>();
        for (String word : words) {
            boolean shortOne = words.size() == 1 && word.length() == 2 && isUpper(word);
            all.add(words.size() > 1 && isParticle(word) ? word.toLowerCase(Locale.ROOT) : shortOne || isShouted(word) ? capitalised(word) : word);
        }
        return String.join(" ", all);
    }

    /** {@code MCKAY -> McKay}, {@code O'NEIL -> O'Neil}, {@code DeVRIES -> DeVries}: a capital behind another becomes small. */
    private static String capitalised(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() != word.length()) {
            return word;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            boolean behind = i > 0 && Character.isUpperCase(word.charAt(i - 1)) && !(i == 2 && word.startsWith("MC") && word.length() > SHORTEST);
            out.append(behind ? lower.charAt(i) : word.charAt(i));
        }
        return out.toString();
    }

    private static boolean isShouted(String word) {
        return word.length() >= SHORTEST && word.indexOf('.') < 0 && (isUpper(word) && (word.length() > SHORTEST || VOWEL.matcher(word).find()) || BEGUN.matcher(word).matches());
    }

    private static boolean isUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT)) && word.indexOf('.') < 0;
    }

    private static boolean isParticle(String word) {
        return word.length() > 1 && word.length() <= SHORTEST && Particles.isOne(word.toLowerCase(Locale.ROOT)) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isGiven(String word) {
        return Character.isUpperCase(word.charAt(0)) && word.chars().skip(1).anyMatch(Character::isLowerCase);
    }
}
