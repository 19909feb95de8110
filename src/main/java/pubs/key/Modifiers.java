package pubs.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import pubs.diagnostic.Suggestion;

/** What may follow a marker after a colon. */
final class Modifiers {
    private static final Map<String, UnaryOperator<String>> TABLE = new TreeMap<>(Map.of(
            "lower", text -> text.toLowerCase(Locale.ROOT),
            "upper", text -> text.toUpperCase(Locale.ROOT),
            "abbr", Modifiers::abbreviate,
            "capitalize", text -> words(text, Modifiers::capitalised),
            "titlecase", text -> words(text, word -> TitleWords.FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT))
                    ? word.toLowerCase(Locale.ROOT) : capitalised(word)),
            "sentencecase", Modifiers::capitalised));

    private Modifiers() {}

    /** The names of modifiers; {@code truncateN} and {@code (x)} are there as well. */
    static List<String> names() {
        List<String> names = new ArrayList<>(TABLE.keySet());
        names.add("truncateN");
        names.add("(x)");
        return names;
    }

    /** @throws InvalidKeyPatternException when there is no such modifier */
    static UnaryOperator<String> of(String word, int column) {
        if (word.length() > 1 && word.startsWith("(") && word.endsWith(")")) {
            String instead = word.substring(1, word.length() - 1);
            return text -> text.isBlank() ? instead : text;
        }
        String number = word.startsWith("truncate") ? word.substring("truncate".length()) : "";
        if (!number.isEmpty() && number.length() < 7 && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int length = Integer.parseInt(number);
            return text -> text.substring(0, Math.min(length, text.length())).strip();
        }
        UnaryOperator<String> modifier = TABLE.get(word);
        if (modifier == null) {
            List<String> near = Suggestion.nearest(word, names());
            throw new InvalidKeyPatternException("no modifier of key patterns is :" + word + (near.isEmpty()
                    ? "; there are :" + String.join(", :", names())
                    : "; did you mean :" + String.join(", :", near) + "?"), column);
        }
        return modifier;
    }

    /** The first character of each word. {@code Journal of Fish Biology -> JoFB}. */
    static String abbreviate(String text) {
        StringBuilder initials = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (begins && !Character.isWhitespace(c)) {
                initials.appendCodePoint(c);
            }
            begins = Character.isWhitespace(c);
        }
        return initials.toString();
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? "" : TitleWords.capital(word.toLowerCase(Locale.ROOT));
    }

    private static String words(String text, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        for (String word : text.split(" ")) {
            changed.append(changed.length() == 0 ? "" : " ").append(change.apply(word));
        }
        return changed.toString();
    }
}
