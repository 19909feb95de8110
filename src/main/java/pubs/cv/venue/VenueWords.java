package pubs.cv.venue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a venue's name that tell it from others: in small ASCII letters, without articles, years, numbers of meetings,
 * <i>Proceedings of</i> and the names of societies.
 *
 * @param words    the words; those of a name of fewer than three keep the societies
 * @param sponsors the societies that were left out, such as {@code ieee}
 * @param year     whether a year stood among them
 */
record VenueWords(List<String> words, Set<String> sponsors, boolean year) {
    private static final Set<String> SMALL = Set.of("of", "on", "the", "for", "in", "and", "to", "a", "an", "its", "their",
            "de", "des", "du", "la", "le", "der", "die", "das", "fur", "und", "et", "at", "with", "from", "annual",
            "biennial");
    static final Set<String> SPONSORS = Set.of("ieee", "acm", "usenix", "cvf", "rsj", "ifip", "siam", "sigplan", "sigops",
            "sigarch", "sigact", "sigmod", "sigkdd", "sigsac", "sigsoft", "sigda", "sigai", "sigbed", "sigchi", "sigaccess",
            "eacsl", "signll", "sigmicro", "sighpc");
    private static final Set<String> PROCEEDINGS = Set.of("proc", "procs", "proceedings", "proceeding", "pages", "in");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
            "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth",
            "seventieth", "twenty", "thirty", "forty", "fifty", "sixty", "seventy");
    private static final int ENOUGH = 3;

    static VenueWords of(String text) {
        List<String> all = tokens(text);
        List<String> kept = new ArrayList<>();
        Set<String> sponsors = new TreeSet<>();
        boolean year = false;
        for (int i = 0; i < all.size(); i++) {
            String token = all.get(i);
            // The last one may be a letter that tells: Physical Review A.
            boolean small = SMALL.contains(token) && (token.length() > 1 || i < all.size() - 1);
            year |= isYear(token);
            if (SPONSORS.contains(token)) {
                sponsors.add(token);
                kept.add(token);
            } else if (!small && !isNumber(token) && !ORDINALS.contains(token)) {
                kept.add(token);
            }
        }
        while (!kept.isEmpty() && PROCEEDINGS.contains(kept.get(0))) {
            kept.remove(0);
        }
        List<String> plain = new ArrayList<>(kept);
        int society = plain.indexOf("society");
        if (society > 1 && plain.get(society - 1).equals("computer") && sponsors.contains(plain.get(society - 2))) {
            plain.subList(society - 1, society + 1).clear();
        }
        plain.removeAll(sponsors);
        boolean enough = plain.size() >= ENOUGH;
        return new VenueWords(enough ? plain : kept, enough ? sponsors : Set.of(), year);
    }

    /** Letters and digits in runs; an apostrophe within a word joins ({@code Int'l}), one before digits begins a year. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        String plain = Normalizer.normalize(text.replace("&", " and "), Normalizer.Form.NFKD);
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                token.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !joins(plain, i, token)) {
                if (token.length() > 0) {
                    tokens.add(token.toString().toLowerCase(Locale.ROOT));
                    token.setLength(0);
                }
            }
        }
        return tokens;
    }

    private static boolean joins(String text, int at, StringBuilder before) {
        return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’') && before.length() > 0
                && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isYear(String token) {
        return token.length() == 4 && isDigits(token, 4) && (token.startsWith("19") || token.startsWith("20"))
                || token.length() == 2 && isDigits(token, 2);
    }

    private static boolean isDigits(String token, int length) {
        return token.chars().limit(length).allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code 2025}, {@code 41}, {@code 41st}. */
    private static boolean isNumber(String token) {
        int digits = 0;
        while (digits < token.length() && token.charAt(digits) >= '0' && token.charAt(digits) <= '9') {
            digits++;
        }
        String rest = token.substring(digits);
        return digits > 0 && (rest.isEmpty() || rest.equals("st") || rest.equals("nd") || rest.equals("rd")
                || rest.equals("th"));
    }

    String key() {
        return String.join(" ", words);
    }

    /** These words without the last, when that is a Roman number of two digits or more: {@code Systems XX}. */
    VenueWords withoutRoman() {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean roman = last.length() > 1 && words.size() > 2 && last.chars().allMatch(c -> "ivxl".indexOf(c) >= 0);
        return roman ? new VenueWords(words.subList(0, words.size() - 1), sponsors, year) : this;
    }

    /** Whether societies named here and there can belong to one venue: one names none, or they share one. */
    boolean agrees(VenueWords other) {
        return sponsors.isEmpty() || other.sponsors.isEmpty() || sponsors.stream().anyMatch(other.sponsors::contains);
    }

    /** Whether these words abbreviate those of a name, word for word: {@code int conf machine learn}. */
    boolean abbreviate(VenueWords name) {
        if (words.size() != name.words.size() || words.size() < 2) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!abbreviates(words.get(i), name.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean abbreviates(String some, String word) {
        if (some.equals(word)) {
            return true;
        }
        if (some.length() < 2 || some.length() >= word.length()) {
            return some.equals("j") && word.equals("journal");
        }
        return word.startsWith(some) || some.length() > 2 && contracts(some, word);
    }

    /** {@code intl} of {@code international}: its first and last letter, and others in order. */
    private static boolean contracts(String some, String word) {
        if (some.charAt(0) != word.charAt(0) || some.charAt(some.length() - 1) != word.charAt(word.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < word.length() && at < some.length(); i++) {
            at += word.charAt(i) == some.charAt(at) ? 1 : 0;
        }
        return at == some.length();
    }
}
