package pubs.latex;

import java.text.Normalizer;
import java.util.Arrays;
import pubs.model.StyledText;
import pubs.model.TextStyle;

/** Styled text in the making: characters can still be changed, and marks put on letters. */
final class StyledBuffer {
    private final StringBuilder text = new StringBuilder();
    private TextStyle[] styles = new TextStyle[64];

    int length() {
        return text.length();
    }

    String from(int start) {
        return text.substring(start);
    }

    TextStyle styleBefore(int at) {
        return at == 0 ? TextStyle.PLAIN : styles[at - 1];
    }

    void append(CharSequence more, TextStyle style) {
        append(more, 0, more.length(), style);
    }

    void append(CharSequence source, int from, int to, TextStyle style) {
        int start = text.length();
        text.append(source, from, to);
        grow();
        Arrays.fill(styles, start, text.length(), style);
    }

    /** A blank, unless one stands there already. */
    void blank(TextStyle style) {
        if (text.length() == 0 || text.charAt(text.length() - 1) != ' ') {
            append(" ", style);
        }
    }

    /** Puts a combining mark on every letter from an offset; of a long text on the first, for inserting takes time. */
    void accentAll(int start, int mark) {
        if (text.length() - start > 64) {
            accent(start, mark);
            return;
        }
        for (int at = text.length(); at > start; at = text.offsetByCodePoints(at, -1)) {
            int letter = text.offsetByCodePoints(at, -1);
            if (!isMark(text.codePointAt(letter))) {
                accent(letter, mark);
            }
        }
    }

    /** Puts a combining mark on the first letter from an offset, over the marks it has; a dotless letter stands for its own. */
    void accent(int start, int mark) {
        char first = text.charAt(start);
        if (first == 'ı' || first == 'ȷ') {
            text.setCharAt(start, first == 'ı' ? 'i' : 'j');
        }
        int at = text.offsetByCodePoints(start, 1);
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at = text.offsetByCodePoints(at, 1);
        }
        int size = Character.charCount(mark);
        text.insert(at, Character.toChars(mark));
        grow();
        System.arraycopy(styles, at, styles, at + size, text.length() - at - size);
        Arrays.fill(styles, at, at + size, styles[start]);
    }

    /** Gives all characters from an offset one style. */
    void restyle(int start, TextStyle style) {
        Arrays.fill(styles, start, text.length(), style);
    }

    void upperCase(int start) {
        for (int i = start; i < text.length(); i++) {
            text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
    }

    void lowerCase(int start) {
        for (int i = start; i < text.length(); i++) {
            text.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
    }

    /** The text, composed (NFC). A mark has the style of the letter it stands on. */
    StyledText build() {
        StyledText.Builder builder = new StyledText.Builder();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || !styles[i].equals(styles[i - 1]) && !joins(text.codePointAt(i))) {
                builder.append(composed(text.substring(from, i)), styles[from]);
                from = i;
            } else {
                styles[i] = styles[i - 1];
            }
        }
        return builder.build();
    }

    /**
     * NFC; text below the first combining mark, and dashes and quotation marks, need none and so do not load the tables of the
     * platform.
     */
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && (c < '\u2010' || c > '\u2027')) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Whether a character may compose with the one before: marks, and the vowels and finals of Hangul. */
    private static boolean joins(int c) {
        return c >= 0x0300 && (isMark(c) || c >= 0x1160 && c <= 0x11FF);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void grow() {
        if (text.length() > styles.length) {
            styles = Arrays.copyOf(styles, Math.max(text.length(), 2 * styles.length));
        }
    }
}
