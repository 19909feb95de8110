package pubs.cv.item;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Words between given and family names, which belong to the family name. */
final class Particles {
    private static final Set<String> SMALL = Set.of("van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du",
            "la", "le", "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu", "zur", "af", "av", "y", "e", "do", "van't", "’t", "'t", "st.", "vom", "zum", "abu", "dal", "lo");
    /** Those that are hardly ever a given name when they have a capital. */
    private static final Set<String> CAPITAL = Set.of("Van", "Von", "Den", "De", "Di", "Del", "Della", "Dello", "Dal", "Dalla", "Dos", "Du", "La", "Ter", "Ten", "Vander");
    /** After such a family name, <i>Van</i> is a given name. */
    private static final Set<String> VIETNAMESE = Set.of("Nguyen", "Nguyễn", "Tran", "Trần", "Le", "Lê", "Pham", "Phạm", "Hoang", "Hoàng", "Vu", "Vũ", "Vo",
            "Võ", "Dang", "Đặng", "Bui", "Bùi", "Do", "Đỗ", "Ho", "Hồ", "Ngo", "Ngô", "Duong", "Dương", "Ly", "Lý", "Phan", "Huynh", "Huỳnh", "Truong");

    private Particles() {}

    static boolean isOne(String word) {
        return SMALL.contains(word);
    }

    static boolean areAll(String... words) {
        return Arrays.stream(words).allMatch(SMALL::contains);
    }

    /** {@code Marta De Luca -> De Luca, Marta}: BibTeX takes only what has a small letter for a part of the family name by itself. */
    static String inOrder(List<String> words) {
        int initials = 0;
        while (initials < words.size() - 1 && NameWords.isInitial(words.get(initials)) && words.get(initials).length() <= 2) {
            initials++;
        }
        if (initials > 0 && Character.isLowerCase(words.get(0).charAt(0))) {
            // "a. G. Roe": such an initial is no particle either.
            return String.join(" ", words.subList(initials, words.size())) + ", " + String.join(" ", words.subList(0, initials));
        }
        int family = 1;
        while (family < words.size() && !CAPITAL.contains(words.get(family))) {
            family++;
        }
        boolean particle = family < words.size() - 1 && !VIETNAMESE.contains(words.get(0)) && !VIETNAMESE.contains(words.get(words.size() - 1));
        return particle ? String.join(" ", words.subList(family, words.size())) + ", " + String.join(" ", words.subList(0, family))
                : String.join(" ", words);
    }
}
