package pubs.key;

import java.util.List;
import java.util.Optional;
import pubs.model.Contributor;
import pubs.model.Contributors;
import pubs.names.LatinFamilies;

/** The family names of some people, in the forms that keys have them. */
final class FamilyNames {
    private static final int ALPHA_LETTERS = 3;
    private static final int ALPHA_ALL = 4;
    private static final int FIRST_LETTERS = 5;

    private final List<Contributor> people;
    private final boolean others;

    FamilyNames(Contributors contributors) {
        people = contributors.people();
        others = contributors.others();
    }

    /** A corporate name of three words that count is its initials: {@code World Health Organization -> WHO}. */
    private static String family(Contributor person) {
        String family = person.name().family();
        // "小明 李" is written in the order of other languages.
        Optional<String> latin = person.literal() ? Optional.empty() : LatinFamilies.of(family).or(() -> LatinFamilies.whole(person.name().given()));
        if (latin.isPresent()) {
            return latin.get();
        }
        if (person.literal() || person.name().given().isEmpty()) {
            String significant = TitleWords.first(family, Integer.MAX_VALUE);
            return significant.split(" ").length >= ALPHA_LETTERS ? Modifiers.abbreviate(significant) : family;
        }
        return family;
    }

    private String family(int index) {
        return index >= 0 && index < people.size() ? squeeze(family(people.get(index))) : "";
    }

    /** A name of several words counts as one. */
    private static String squeeze(String name) {
        return AsciiLetters.letters(name);
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private boolean moreThan(int count) {
        return people.size() > count || others && people.size() == count;
    }

    String first(int n, int m) {
        return family(0);
    }

    String firstFull() {
        return people.isEmpty() ? "" : squeeze(people.get(0).name().prefix()) + family(0);
    }

    /** The first letter of the given names of a person; -1 is the last person. */
    String initial(int index) {
        int at = index < 0 ? people.size() - 1 : index;
        return at < 0 || at >= people.size() ? "" : start(squeeze(people.get(at).name().given()), 1);
    }

    /** The first n letters of the m-th name, from 1. */
    String letters(int n, int m) {
        return start(family(m - 1), n);
    }

    /** At most n letters, shared by all names; the first names get what does not divide. */
    String beginnings(int n) {
        StringBuilder text = new StringBuilder();
        int count = Math.min(people.size(), n);
        for (int i = 0; i < count; i++) {
            text.append(start(family(i), n / count + (i < n % count ? 1 : 0)));
        }
        return text.toString();
    }

    String firstAndInitials() {
        StringBuilder text = new StringBuilder(start(family(0), FIRST_LETTERS));
        for (int i = 1; i < people.size(); i++) {
            text.append(start(family(i), 1));
        }
        return text.toString();
    }

    String last() {
        return family(people.size() - 1);
    }

    /** The first n names, all for 0, and a word for those left out. */
    String upTo(int n, String more) {
        StringBuilder text = new StringBuilder();
        int count = n == 0 ? people.size() : Math.min(n, people.size());
        for (int i = 0; i < count; i++) {
            text.append(family(i));
        }
        return text + (moreThan(count) && count > 0 ? more : "");
    }

    /** As in the labels of BibTeX's style alpha: {@code Knu}, {@code AHU}, {@code CLR+}. */
    String alpha() {
        if (people.size() == 1 && !others) {
            return start(family(0), ALPHA_LETTERS);
        }
        boolean cut = people.size() > ALPHA_ALL || others;
        return initials(cut ? ALPHA_LETTERS : ALPHA_ALL) + (cut ? "+" : "");
    }

    /** One name, or the initials of up to three. */
    String brief() {
        return people.size() == 1 && !others ? family(0)
                : initials(ALPHA_LETTERS) + (people.size() > ALPHA_LETTERS || others ? "+" : "");
    }

    private String initials(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(most, people.size()); i++) {
            text.append(start(family(i), 1));
        }
        return text.toString();
    }

    /** One name, two names, or the first and a word for the rest. */
    String two(String between, String more) {
        return moreThan(2) || people.size() == 1 && others ? family(0) + more
                : people.size() == 2 ? family(0) + between + family(1) : family(0);
    }

    /** {@code A}, {@code A.B}, {@code A.B.ea}. */
    String twoAndMore() {
        return people.size() < 2 ? family(0) + (others ? ".ea" : "")
                : family(0) + "." + family(1) + (moreThan(2) ? ".ea" : "");
    }
}
