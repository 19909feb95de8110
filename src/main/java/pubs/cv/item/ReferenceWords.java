package pubs.cv.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import pubs.resource.Resource;

/** What references say in words, in the languages of the table {@code words.tsv}, as regular expressions. */
public final class ReferenceWords {
    private static final Map<String, List<String>> WORDS = new HashMap<>();
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, String> ANY = new ConcurrentHashMap<>();
    private static final Map<String, String> NAMED = new ConcurrentHashMap<>();

    static {
        read();
    }

    private ReferenceWords() {}

    private static void read() {
        for (String row : Resource.rows(ReferenceWords.class, "words.tsv")) {
            String[] cells = row.split("\t", -1);
            for (String cell : cells[2].split("; ")) {
                add(cells[0], cell);
            }
        }
    }

    private static void add(String role, String cell) {
        int number = cell.indexOf('=');
        String word = number < 0 ? cell : cell.substring(0, number);
        if (number > 0) {
            MONTHS.put(bare(word), Integer.parseInt(cell.substring(number + 1)));
        }
        WORDS.computeIfAbsent(role, key -> new ArrayList<>()).add(word);
    }

    /**
     * A group that does not capture, of all words of a role in any case, the longest first; the full stop of an abbreviation may be
     * missing. Words of one letter have their case and their full stop, as else each initial would be one.
     */
    public static String any(String role) {
        return begins(role) + "(?iu:" + alternatives(role, false) + ")";
    }

    /** A look ahead at the first letter, which most places of a text fail at once; to try all words there takes long. */
    private static String begins(String role) {
        StringBuilder letters = new StringBuilder();
        for (String word : WORDS.get(role)) {
            for (String first : List.of(word.substring(0, 1).toLowerCase(Locale.ROOT), word.substring(0, 1).toUpperCase(Locale.ROOT))) {
                if (letters.indexOf(first) < 0) {
                    letters.append(Character.isLetterOrDigit(first.charAt(0)) ? first : "\\" + first);
                }
            }
        }
        return "(?=[" + letters + "])";
    }

    /** The same for names, which have their case. */
    public static String named(String role) {
        return begins(role) + "(?-iu:" + alternatives(role, true) + ")";
    }

    /** Some are a part of many expressions. */
    private static String alternatives(String role, boolean cased) {
        return (cased ? NAMED : ANY).computeIfAbsent(role, words -> {
            TreeSet<String> sorted = new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
            sorted.addAll(WORDS.get(role));
            return WordTree.alternatives(List.copyOf(sorted), cased);
        });
    }

    /** The number of a month by its name in a language other than English, {@code März -> 3}. */
    static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(bare(name)));
    }

    private static String bare(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
