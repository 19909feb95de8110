package pubs.cv.item;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Small repairs of what was cut out of an item. */
final class Pieces {
    private Pieces() {}

    /** {@code 07 -> July}; empty for nothing. */
    static String month(String number) {
        return number.isEmpty() ? "" : Month.of(Math.min(12, Math.max(1, Integer.parseInt(number)))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** A parenthesis that was cut off with the marks after it is closed again; one that was opened elsewhere goes. */
    static String closed(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open == 1 ? text + ")" : open == -1 ? text.replaceFirst("\\)", "") : text;
    }

    static String trim(String text) {
        int end = text.length();
        while (end > 0 && ".,;)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
