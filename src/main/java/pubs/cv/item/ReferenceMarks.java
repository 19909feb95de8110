package pubs.cv.item;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.StyledText;
import pubs.model.TextStyle.Look;

/**
 * Reference marks, the signs beside a name that a legend explains: {@code *}, {@code †}, raised numbers and letters. In whatever
 * way the latter are raised, here they are the characters of Unicode for them.
 */
public final class ReferenceMarks {
    private static final String SIGNS = "*∗⁎＊⁺⋆★☆†‡§¶#+✉^∇◦♯♦‖∥♠♣♥♡♢◊⋄°✝△✦✧";
    /** One sign, for patterns. */
    public static final String ANY = "[" + SIGNS.replace("^", "\\^") + "]";
    /** Those of them that most characters of a text are compared with. */
    private static final String ASCII_SIGNS = "*#+^";
    private static final char ASCII = 128;
    private static final String LETTERS = "abcdefghijklmnoprstuvwxyz";
    private static final String RAISED_LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** What may stand between two raised numbers and is raised itself. */
    private static final String BETWEEN = "˒·⸴";
    /** {@code ^{1,2}}, {@code $^1$}, {@code ^1^}, {@code ^*}: as TeX and pandoc raise signs. */
    static final Pattern HAT = Pattern.compile("\\$?\\^(?:\\{([^{}$^\\n]{1,12})\\}|([^\\s{}$^]{1,8})\\^|([0-9]{1,2}(?:,[0-9]{1,2}){0,3}(?![\\p{L}\\d])|[a-z](?![\\p{L}\\d])|[*∗†‡§¶#]))\\$?");
    /** The longest raised text that has a letter for a sign; in a longer one letters are words. */
    private static final int LONGEST = 8;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private ReferenceMarks() {}

    public static boolean isSign(char c) {
        return (c < ASCII ? ASCII_SIGNS : SIGNS).indexOf(c) >= 0;
    }

    /** Whether a character is a raised number or letter. */
    public static boolean isRaised(char c) {
        return c >= ASCII && (RAISED_DIGITS.indexOf(c) >= 0 || RAISED_LETTERS.indexOf(c) >= 0);
    }

    /** Whether a character is no more than a comma between two raised ones. */
    static boolean isBetween(char c) {
        return BETWEEN.indexOf(c) >= 0;
    }

    /** The same sign in its usual form; a star is another than an asterisk, as a list may have both. */
    public static char normal(char sign) {
        return "∗⁎＊".indexOf(sign) >= 0 ? '*' : sign == '⁺' ? '+' : sign;
    }

    /** {@code 1 -> ¹}; any other character as it is. */
    public static char raised(char c) {
        int digit = c >= '0' && c <= '9' ? c - '0' : -1;
        int letter = LETTERS.indexOf(Character.toLowerCase(c));
        return digit >= 0 ? RAISED_DIGITS.charAt(digit) : letter >= 0 ? RAISED_LETTERS.charAt(letter) : c;
    }

    /** {@code 1,2 -> ¹,²}; a text in which letters make words, all of which may be raised, keeps these. */
    public static String raised(String text) {
        boolean words = text.length() > LONGEST || WORD.matcher(text).find();
        StringBuilder raised = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = Character.isDigit(c) || !words;
            raised.append(sign ? raised(c) : c);
        }
        return raised.toString();
    }

    /** The characters of a text, in which what is raised by its style or in the way of TeX is so by itself. */
    public static String shown(StyledText text) {
        StringBuilder shown = new StringBuilder();
        for (StyledText.Run run : text.runs()) {
            shown.append(run.style().has(Look.SUPERSCRIPT) ? raised(run.text()) : run.text());
        }
        return shown.indexOf("^") < 0 ? shown.toString() : HAT.matcher(shown).replaceAll(hat -> Matcher.quoteReplacement(raised(inside(hat.group(1), hat.group(2), hat.group(3)))));
    }

    static String inside(String braced, String between, String bare) {
        return braced != null ? braced : between != null ? between : bare;
    }

    /** The name of a sign in Unicode as one word, {@code § -> section-sign}. */
    public static String name(String sign) {
        return Character.getName(sign.codePointAt(0)).toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
