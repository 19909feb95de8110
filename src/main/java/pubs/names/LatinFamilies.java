package pubs.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pubs.resource.Resource;

/**
 * Family names in Chinese characters or Hangul as they are written in Latin letters, by the table {@code families.tsv}.
 * {@code 张伟 -> Zhang}, {@code 欧阳锋 -> Ouyang}, {@code 김 -> Kim}. It is read when the first such name is met.
 */
public final class LatinFamilies {
    private static final int LONGEST = 3;

    private LatinFamilies() {}

    private static final class Table {
        private static final Map<String, String> LATIN = read();

        private static Map<String, String> read() {
            Map<String, String> latin = new HashMap<>();
            for (String row : Resource.rows(LatinFamilies.class, "families.tsv")) {
                int tab = row.indexOf('\t');
                for (String name : row.substring(tab + 1).split(" ")) {
                    latin.put(name, row.substring(0, tab));
                }
            }
            return latin;
        }
    }

    /** The family name that a name begins with, whether the given name stands behind it or not; absent for any that is not in the table. */
    public static Optional<String> of(String name) {
        if (name.isEmpty() || !isMeant(name.codePointAt(0))) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST, name.length()); length > 0; length--) {
            String latin = Table.LATIN.get(name.substring(0, length));
            if (latin != null) {
                return Optional.of(latin);
            }
        }
        return Optional.empty();
    }

    /** The family name that a name is, with nothing behind it. */
    public static Optional<String> whole(String name) {
        return name.isEmpty() || !isMeant(name.codePointAt(0)) ? Optional.empty() : Optional.ofNullable(Table.LATIN.get(name));
    }

    private static boolean isMeant(int letter) {
        return Character.isIdeographic(letter) || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    }
}
