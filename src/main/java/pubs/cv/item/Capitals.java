package pubs.cv.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Family names in capitals, by which French, Brazilian and other lists tell them from given names. */
final class Capitals {
    private static final int SHORTEST = 3;

    private Capitals() {}

    /** {@code LEROY Anne -> LEROY, Anne}: capitals say what the family name is; absent when they do not. */
    static Optional<String> familyFirst(List<String> words) {
        int family = 0;
        while (family < words.size() && (isShouted(words.get(family)) || isParticle(words.get(family)) && family + 1 < words.size() && isShouted(words.get(family + 1)))) {
            family++;
        }
        boolean given = family > 0 && family < words.size() && words.subList(family, words.size()).stream().allMatch(Capitals::isGiven);
        return given ? Optional.of(lowered(words.subList(0, family)) + ", " + String.join(" ", words.subList(family, words.size()))) : Optional.empty();
    }

    /** {@code SOUZA-PRADO -> Souza-Prado}, {@code DA SILVA -> da Silva}: words of a family name; those that are no capitals stay. */
    static String lowered(List<String> words) {
        List<String> all = new ArrayList<>();
        for (String word : words) {
            all.add(words.size() > 1 && isParticle(word) ? word.toLowerCase(Locale.ROOT) : isShouted(word) && !word.startsWith("MC") && !word.startsWith("MAC") ? capitalised(word) : word);
        }
        return String.join(" ", all);
    }

    private static String capitalised(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char before = i == 0 ? '-' : word.charAt(i - 1);
            boolean first = "-‐'’".indexOf(before) >= 0;
            out.append(first ? word.charAt(i) : Character.toLowerCase(word.charAt(i)));
        }
        return out.toString();
    }

    private static boolean isShouted(String word) {
        return word.length() >= SHORTEST && word.indexOf('.') < 0 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isParticle(String word) {
        return word.length() > 1 && word.length() <= SHORTEST && Particles.isOne(word.toLowerCase(Locale.ROOT)) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isGiven(String word) {
        return Character.isUpperCase(word.charAt(0)) && word.chars().skip(1).anyMatch(Character::isLowerCase);
    }
}
