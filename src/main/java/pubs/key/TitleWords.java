package pubs.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a title as keys have them. Words are parted by blanks, hyphens and slashes; other signs vanish. */
final class TitleWords {
    /** The words that JabRef leaves out of short titles, or leaves small (user manual). */
    static final Set<String> FUNCTION_WORDS = Set.of("a", "an", "the", "above", "about", "across", "against", "along",
            "among", "around", "at", "before", "behind", "below", "beneath", "beside", "between", "beyond", "by", "down",
            "during", "except", "for", "from", "in", "inside", "into", "like", "near", "of", "off", "on", "onto", "since",
            "to", "toward", "through", "under", "until", "up", "upon", "with", "within", "without", "and", "but", "nor",
            "or", "so", "yet");

    private TitleWords() {}

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= title.length(); i++) {
            char c = i < title.length() ? title.charAt(i) : ' ';
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '/'
                    || Character.getType(c) == Character.DASH_PUNCTUATION) {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.append(c);
            }
        }
        return words;
    }

    private static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    static String capital(String word) {
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
    }

    /** A title all in capitals has no capitals that tell anything. */
    private static String calm(String title) {
        boolean shouted = title.equals(title.toUpperCase(Locale.ROOT)) && title.strip().indexOf(' ') > 0
                && title.chars().anyMatch(Character::isLetter);
        return shouted ? title.toLowerCase(Locale.ROOT) : title;
    }

    /** The first words that are no function words, each with a capital. */
    static String first(String title, int count) {
        List<String> chosen = new ArrayList<>();
        for (String word : words(calm(title))) {
            if (chosen.size() < count && !isFunctionWord(word)) {
                chosen.add(capital(word));
            }
        }
        return String.join(" ", chosen);
    }

    /** All words with a capital, or the first n of them. */
    static String camel(String title, int n) {
        List<String> all = words(calm(title)).stream().map(TitleWords::capital).toList();
        return String.join(" ", n == 0 ? all : all.subList(0, Math.min(n, all.size())));
    }

    /** All words, those that count with a capital, and the first. */
    static String significant(String title) {
        List<String> words = new ArrayList<>();
        for (String word : words(calm(title))) {
            words.add(isFunctionWord(word) && !words.isEmpty() ? word.toLowerCase(Locale.ROOT) : capital(word));
        }
        return String.join(" ", words);
    }
}
