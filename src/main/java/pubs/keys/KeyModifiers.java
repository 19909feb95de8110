package pubs.keys;

import java.text.Normalizer;
import java.util.Locale;

/** What may follow a field in the brackets of a {@link KeyPattern}. */
final class KeyModifiers {
    private static final String LETTERS = "ßssæaeÆAEœoeŒOEøoØOłlŁLđdĐDðdÐDþthÞThıi";

    private KeyModifiers() {}

    /** @throws IllegalArgumentException for a modifier that is not known */
    static void check(String modifier) {
        boolean known = switch (modifier) {
            case "lower", "upper", "capitalize", "abbr", "titlecase", "sentencecase" -> true;
            default -> modifier.startsWith("(") && modifier.endsWith(")") || modifier.startsWith("truncate")
                    && isNumber(modifier.substring("truncate".length()));
        };
        if (!known) {
            throw new IllegalArgumentException(":" + modifier + " is no modifier of a key pattern; there are :lower, :upper,"
                    + " :capitalize, :titlecase, :sentencecase, :abbr, :truncateN and :(text) for a missing field");
        }
    }

    static String apply(String modifier, String value) {
        return switch (modifier) {
            case "lower" -> value.toLowerCase(Locale.ROOT);
            case "upper" -> value.toUpperCase(Locale.ROOT);
            case "capitalize", "titlecase" -> capitals(value, true);
            case "sentencecase" -> capitals(value.toLowerCase(Locale.ROOT), false);
            case "abbr" -> abbreviate(value);
            default -> modifier.startsWith("(") ? value.isEmpty() ? modifier.substring(1, modifier.length() - 1) : value
                    : value.substring(0, Math.min(value.length(), Integer.parseInt(modifier.substring("truncate".length()))));
        };
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String capitals(String value, boolean all) {
        StringBuilder text = new StringBuilder(value.length());
        boolean start = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            text.append(start ? Character.toUpperCase(c) : c);
            start = all && c == ' ';
        }
        return text.toString();
    }

    /** The first letters of words; {@code KeyPatternTheory} has three words. */
    private static String abbreviate(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            boolean start = i == 0 || value.charAt(i - 1) == ' '
                    || Character.isUpperCase(value.charAt(i)) && Character.isLowerCase(value.charAt(i - 1));
            if (start && Character.isLetterOrDigit(value.charAt(i))) {
                text.append(value.charAt(i));
            }
        }
        return text.toString();
    }

    /** What may stand in a key of any BibTeX: {@code Ångström & Søn -> AngstromSon}. */
    static String ascii(String value) {
        StringBuilder text = new StringBuilder(value.length());
        String decomposed = Normalizer.normalize(value, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            int special = LETTERS.indexOf(c);
            if (c < 0x80) {
                if (Character.isLetterOrDigit(c) || "-_:+./".indexOf(c) >= 0) {
                    text.append(c);
                }
            } else if (special >= 0) {
                int end = special + 1;
                while (end < LETTERS.length() && LETTERS.charAt(end) < 0x80) {
                    end++;
                }
                text.append(LETTERS, special + 1, end);
            }
        }
        return text.toString();
    }
}
