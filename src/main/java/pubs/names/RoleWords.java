package pubs.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pubs.resource.Resource;

/** The roles of people in words, as legends and notes beside names have them; the table is {@code roles.tsv} of this package. */
public final class RoleWords {
    /** An address, which stands where a role does and is none. */
    private static final String AFFILIATION = "affiliation";
    private static final String BESIDE = "beside";
    /** The longest note beside a name, in characters. */
    private static final int LONGEST = 60;
    /** Where the scripts begin that have no blanks between words. */
    private static final int IDEOGRAPHS = 0x2E80;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

    static {
        for (String row : Resource.rows(RoleWords.class, "roles.tsv")) {
            String[] cells = row.split("\t", -1);
            WORDS.computeIfAbsent(cells[0], role -> new ArrayList<>()).addAll(List.of(cells[2].split("; ")));
        }
    }

    private RoleWords() {}

    /** The role that a text names: {@code these authors contributed equally -> equal}. */
    public static Optional<String> named(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WORDS.keySet().stream().filter(RoleWords::isRole).filter(role -> has(lower, role)).findFirst();
    }

    /** Whether a text names a place where people work. */
    public static boolean isAffiliation(String text) {
        return has(text.toLowerCase(Locale.ROOT), AFFILIATION);
    }

    /**
     * The roles that a note beside a name says, when it says nothing else.
     * {@code co-first and corresponding author -> equal, corresponding}; {@code best student paper -> }.
     */
    public static List<String> ofNote(String note) {
        if (note.length() > LONGEST) {
            return List.of();
        }
        String rest = note.toLowerCase(Locale.ROOT);
        List<String> roles = new ArrayList<>();
        for (Map.Entry<String, List<String>> row : WORDS.entrySet()) {
            if (!row.getKey().equals(AFFILIATION)) {
                String without = without(rest, row.getValue());
                if (!without.equals(rest) && isRole(row.getKey())) {
                    roles.add(row.getKey());
                }
                rest = without;
            }
        }
        boolean all = NO_LETTERS.matcher(rest).replaceAll("").isEmpty() && rest.chars().noneMatch(Character::isDigit);
        return all ? roles : List.of();
    }

    private static boolean isRole(String row) {
        return !row.equals(AFFILIATION) && !row.equals(BESIDE);
    }

    private static boolean has(String text, String row) {
        return WORDS.get(row).stream().anyMatch(word -> find(text, word, 0) >= 0);
    }

    private static String without(String text, List<String> words) {
        String rest = text;
        for (String word : words) {
            for (int at = find(rest, word, 0); at >= 0; at = find(rest, word, at + 1)) {
                rest = rest.substring(0, at) + " ".repeat(end(rest, word, at) - at) + rest.substring(end(rest, word, at));
            }
        }
        return rest;
    }

    /** The offset at which a word stands as a whole, or begins one that may go on; -1 when it does not. */
    private static int find(String text, String word, int from) {
        String bare = bare(word);
        boolean anywhere = bare.charAt(0) >= IDEOGRAPHS;
        for (int at = text.indexOf(bare, from); at >= 0; at = text.indexOf(bare, at + 1)) {
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (anywhere || begins && (bare.length() < word.length() || !isLetter(text, at + bare.length()))) {
                return at;
            }
        }
        return -1;
    }

    private static int end(String text, String word, int at) {
        int end = at + bare(word).length();
        while (word.endsWith("*") && isLetter(text, end)) {
            end++;
        }
        return end;
    }

    private static String bare(String word) {
        return word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && (Character.isLetter(text.charAt(at)) || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK);
    }
}
