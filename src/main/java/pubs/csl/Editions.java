package pubs.csl;

import java.util.Locale;
import java.util.Map;

/** Editions as numbers, so that a style can write {@code 2nd ed.} in its language. */
final class Editions {
    private Editions() {}

    static final Map<String, String> ORDINALS = Rows.of("""
            first = 1
            second = 2
            third = 3
            fourth = 4
            fifth = 5
            sixth = 6
            seventh = 7
            eighth = 8
            ninth = 9
            tenth = 10
            eleventh = 11
            twelfth = 12
            thirteenth = 13
            fourteenth = 14
            fifteenth = 15
            sixteenth = 16
            seventeenth = 17
            eighteenth = 18
            nineteenth = 19
            twentieth = 20
            """);

    /**
     * The number that the text says, or the text.
     * {@code Second -> 2}, {@code 3rd ed. -> 3}, {@code Revised edition -> Revised edition}
     */
    static String number(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        for (String tail : new String[] {" edition", " edn.", " edn", " ed.", " ed"}) {
            if (word.endsWith(tail)) {
                word = word.substring(0, word.length() - tail.length()).strip();
                break;
            }
        }
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String rest = word.substring(digits);
        if (digits > 0 && (rest.isEmpty() || rest.equals("st") || rest.equals("nd") || rest.equals("rd")
                || rest.equals("th") || rest.equals("."))) {
            return word.substring(0, digits);
        }
        return ORDINALS.getOrDefault(word, text.strip());
    }
}
