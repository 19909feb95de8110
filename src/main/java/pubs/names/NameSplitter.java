package pubs.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pubs.model.PersonName;

/**
 * Names as BibTeX reads them (Patashnik, <i>Designing BibTeX Styles</i>, section 4; Markey, <i>Tame the BeaST</i>, section
 * 11). Parts are LaTeX text.
 *
 * <p>{@code Ludwig van Beethoven -> given Ludwig, prefix van, family Beethoven}. Two things are other than in BibTeX: a hyphen
 * does not begin a word that could be a particle, so that {@code Ji-young Kim} keeps her given name; and where all is in
 * Chinese, Japanese or Korean letters, as in {@code 山田 太郎}, the family name stands first.
 */
public final class NameSplitter {
    private NameSplitter() {}

    /**
     * Cuts a list at {@code and} between blanks outside braces, in any case. Empty names are in the result, for the caller
     * to report.
     */
    public static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && isAnd(list, i)) {
                names.add(list.substring(start, i).strip());
                start = i + 3;
                i += 2;
            }
        }
        names.add(list.substring(start).strip());
        return names;
    }

    private static boolean isAnd(String list, int at) {
        return (list.charAt(at) | 0x20) == 'a' && list.regionMatches(true, at, "and", 0, 3)
                && (at == 0 || Character.isWhitespace(list.charAt(at - 1)))
                && (at + 3 == list.length() || Character.isWhitespace(list.charAt(at + 3)));
    }

    /** The parts of one name; a name that is one braced group has only a family part, braces and all. */
    public static PersonName parse(String name) {
        List<List<String>> pieces = new ArrayList<>();
        for (String piece : commas(name)) {
            pieces.add(words(piece));
        }
        pieces.removeIf(List::isEmpty);
        if (pieces.isEmpty()) {
            return new PersonName("", "", "", "");
        }
        if (pieces.size() == 1) {
            List<String> words = pieces.get(0);
            boolean inverted = commas(name).size() > 1;
            if (!inverted && words.size() > 1 && isEastAsian(String.join("", words))) {
                return new PersonName(join(words, 1, words.size()), "", words.get(0), "");
            }
            int von = inverted ? 0 : firstParticle(words);
            int last = lastStart(words, von);
            return new PersonName(join(words, 0, von), join(words, von, last), join(words, last, words.size()), "");
        }
        List<String> family = pieces.get(0);
        int last = lastStart(family, 0);
        List<String> given = pieces.get(pieces.size() - 1);
        List<String> suffix = pieces.size() > 2 ? pieces.get(1) : List.of();
        StringBuilder all = new StringBuilder(join(given, 0, given.size()));
        for (List<String> more : pieces.subList(Math.min(2, pieces.size()), Math.max(2, pieces.size() - 1))) {
            all.insert(0, join(more, 0, more.size()) + " ");
        }
        return new PersonName(all.toString(), join(family, 0, last), join(family, last, family.size()),
                join(suffix, 0, suffix.size()));
    }

    private static boolean isEastAsian(String word) {
        return word.codePoints().allMatch(c -> c > 0x2E80 && switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            // The long vowel and the middle dot of Japanese belong to two scripts, so that Unicode gives them none.
            default -> c == 'ー' || c == '・';
        });
    }

    /** Where the particle begins: at the first word in small letters, unless it is the last; else where the family does. */
    private static int firstParticle(List<String> words) {
        for (int i = 0; i < words.size() - 1; i++) {
            if (isParticle(words.get(i))) {
                return i;
            }
        }
        return words.size() - 1;
    }

    /** The family name begins after the last word in small letters, and is one word at least. */
    private static int lastStart(List<String> words, int from) {
        int last = words.size() - 1;
        while (last > from && !isParticle(words.get(last - 1))) {
            last--;
        }
        return last > from || words.size() == 1 ? Math.max(last, from) : from;
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** Pieces between commas outside braces. */
    static List<String> commas(String name) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                pieces.add(name.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(name.substring(start));
        return pieces;
    }

    /** Words between blanks and ties outside braces; a tie after a backslash is an accent. */
    private static List<String> words(String piece) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= piece.length(); i++) {
            char c = i == piece.length() ? ' ' : piece.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean blank = Character.isWhitespace(c) || c == '~' && (i == 0 || piece.charAt(i - 1) != '\\');
            if (i == piece.length() || blank && depth <= 0) {
                if (i > start) {
                    words.add(piece.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Whether the first letter of a word outside braces, or in a special character, is a small one. */
    private static boolean isParticle(String word) {
        int depth = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '{') {
                if (depth == 0 && i + 1 < word.length() && word.charAt(i + 1) == '\\') {
                    return specialIsSmall(word, i + 2);
                }
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    private static boolean specialIsSmall(String word, int from) {
        int end = from;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        String command = word.substring(from, end);
        switch (command) {
            case "i", "j", "o", "oe", "ae", "aa", "l", "ss", "dh", "th", "dj", "ng" -> {
                return true;
            }
            case "O", "OE", "AE", "AA", "L", "DH", "TH", "DJ", "NG" -> {
                return false;
            }
            default -> { }
        }
        // An accent is one sign that is no letter, or the letter of a command that stands before its argument.
        int depth = 1;
        for (int i = end; i < word.length() && depth > 0; i++) {
            char c = word.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    /** Whether a name is biblatex's list of parts, {@code family=Duan, given=Jiangfei}. */
    static boolean isKeyed(String name) {
        int equals = name.indexOf('=');
        return equals > 0 && switch (name.substring(0, equals).strip().toLowerCase(Locale.ROOT)) {
            case "family", "given", "prefix", "suffix", "family-i", "given-i", "prefix-i", "suffix-i", "useprefix", "id",
                    "nametype" -> true;
            default -> false;
        };
    }

    /** The parts of a name given by keys (biblatex manual, "Data model", extended name format). */
    static PersonName parseKeyed(String name) {
        String given = "";
        String prefix = "";
        String family = "";
        String suffix = "";
        for (String piece : commas(name)) {
            int equals = piece.indexOf('=');
            String value = equals < 0 ? "" : unwrap(piece.substring(equals + 1).strip());
            switch (equals < 0 ? "" : piece.substring(0, equals).strip().toLowerCase(Locale.ROOT)) {
                case "given" -> given = value;
                case "prefix" -> prefix = value;
                case "family" -> family = value;
                case "suffix" -> suffix = value;
                default -> { }
            }
        }
        return new PersonName(given, prefix, family, suffix);
    }

    private static String unwrap(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted || isGroup(value) ? value.substring(1, value.length() - 1) : value;
    }

    /** Whether a text is one braced group from end to end. */
    public static boolean isGroup(String text) {
        if (!text.startsWith("{") || !text.endsWith("}")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0 && i < text.length() - 1) {
                return false;
            }
        }
        return true;
    }
}
