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
    /** Words that say that somebody is not what is named behind them. */
    private static final String NEGATION = "negation";
    /** So many words behind a negation are negated, in one clause. */
    private static final int NEGATED = 4;
    /** The longest note beside a name, in characters. */
    private static final int LONGEST = 60;
    /** Where the scripts begin that have no blanks between words. */
    private static final int IDEOGRAPHS = 0x2E80;
    private static final Pattern CLAUSE = Pattern.compile("[;:,.|/()\\[\\]，；。、：]|(?<!\\p{L})(?:and|but|und|aber|sondern|et|mais|y|pero|e|mas|ma|en|och|og|i|и)(?!\\p{L})");
    /** {@code author(s)}, {@code doctorant(e)}, {@code (co-)advised}. */
    private static final Pattern OPTIONAL_END = Pattern.compile("(?<=\\p{L})\\((\\p{Ll}{1,3})\\)");
    private static final Pattern OPTIONAL_CO = Pattern.compile("\\((co)-?\\)[\\s-]?");
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
        String lower = lower(text);
        return WORDS.keySet().stream().filter(RoleWords::isRole).filter(role -> WORDS.get(role).stream().anyMatch(word -> isSaid(lower, word))).findFirst();
    }

    /** Whether a text has a word of a role, be it only to say that somebody has not that role. */
    public static boolean isAboutRoles(String text) {
        String lower = lower(text);
        return WORDS.keySet().stream().filter(RoleWords::isRole).anyMatch(role -> has(lower, role));
    }

    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.indexOf('(') < 0 ? lower : OPTIONAL_END.matcher(OPTIONAL_CO.matcher(lower).replaceAll("$1-")).replaceAll("$1");
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
        String rest = lower(note);
        List<String> roles = new ArrayList<>();
        for (Map.Entry<String, List<String>> row : WORDS.entrySet()) {
            if (!row.getKey().equals(AFFILIATION) && !row.getKey().equals(NEGATION)) {
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
        return !row.equals(AFFILIATION) && !row.equals(BESIDE) && !row.equals(NEGATION);
    }

    /** Whether a word stands in a text, and not behind a word that negates it. */
    private static boolean isSaid(String text, String word) {
        for (int at = find(text, word, 0); at >= 0; at = find(text, word, at + 1)) {
            if (!isNegated(text, at, end(text, word, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(String text, int from, int to) {
        String[] clauses = CLAUSE.split(text.substring(Math.max(0, from - LONGEST), from), -1);
        String before = clauses[clauses.length - 1];
        List<String> words = List.of(NO_LETTERS.split(before));
        boolean unparted = text.charAt(from) >= IDEOGRAPHS;
        String near = unparted ? before.substring(Math.max(0, before.length() - NEGATED)) : String.join(" ", words.subList(Math.max(0, words.size() - NEGATED), words.size()));
        // In Japanese and Korean the negation stands behind.
        String behind = !unparted ? "" : text.substring(to, Math.min(text.length(), to + 2 * NEGATED));
        return has(near, NEGATION) || has(behind, NEGATION);
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
