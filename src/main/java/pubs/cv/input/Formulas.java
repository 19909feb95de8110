package pubs.cv.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.latex.LatexReader;
import pubs.model.StyledText;
import pubs.model.TextStyle;

/**
 * Formulas between dollars or {@code \(...\)}, as Markdown and web pages have them: one that says by its form that it is no
 * price, and no parenthesis that is escaped. Their signs would be markup to a parser of Markdown, so they are hidden from it.
 * Offsets stay.
 */
final class Formulas {
    /** On one line, without a blank inside the dollars, and no digit behind; in it a command, a script, or no blank at all. */
    private static final Pattern FORMULA = Pattern.compile(
            "(?<![\\\\$\\w])\\$(?=[^\\s$])(?:[^\\s$\\\\^_]{1,60}+(?=\\$)|(?=[^$\\n]{0,300}[\\\\^_])(?:[^$\\\\\\n]|\\\\[^\\n]){1,300}+(?<!\\s))\\$(?![\\d$])|\\\\\\((?:[^\\\\\\n]|\\\\(?![()])[^\\n]){1,300}+\\\\\\)");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    /** What words in parentheses do not have. */
    private static final Pattern SIGN = Pattern.compile("\\\\[A-Za-z{}|]|[=+<>]|(?<=\\S)[\\^_](?=[^\\s,.])");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final char LAST_SIGN = 0x7F;

    private Formulas() {}

    /** The text with the signs of its formulas hidden. */
    static String hide(String text) {
        if (text.indexOf('$') < 0 && !text.contains("\\(")) {
            return text;
        }
        return FORMULA.matcher(text).replaceAll(found -> Matcher.quoteReplacement(isOne(found.group()) ? hidden(found.group()) : found.group()));
    }

    /** {@code \(n\)} is a formula, {@code \(with Ann Poe\)} words in parentheses that Markdown need not escape. */
    private static boolean isOne(String formula) {
        String inside = formula.startsWith("\\(") ? formula.substring(2, formula.length() - 2) : "";
        return LETTER.matcher(formula).find() && (SIGN.matcher(inside).find() || !WORD.matcher(inside).find());
    }

    private static String hidden(String formula) {
        StringBuilder out = new StringBuilder(formula.length());
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            boolean sign = c <= LAST_SIGN && !Character.isLetterOrDigit(c);
            out.append(sign ? Hidden.FORMULA.of(c) : c);
        }
        return out.toString();
    }

    /** Lines with their formulas read, whether those are hidden or stand there as they were written. */
    static List<CvLine> read(List<CvLine> lines) {
        List<CvLine> read = new ArrayList<>(lines.size());
        for (CvLine line : lines) {
            StyledText text = read(line.text());
            read.add(text == line.text() ? line : line.with(text));
        }
        return read;
    }

    private static StyledText read(StyledText text) {
        StyledText.Builder out = new StyledText.Builder();
        boolean any = false;
        for (StyledText.Run run : text.runs()) {
            String plain = Hidden.FORMULA.shown(run.text());
            Matcher formula = FORMULA.matcher(plain);
            int end = 0;
            while (formula.find()) {
                if (isOne(formula.group())) {
                    out.append(plain.substring(end, formula.start()), run.style());
                    append(formula.group(), run.style(), out);
                    end = formula.end();
                    any = true;
                }
            }
            any |= !plain.equals(run.text());
            out.append(plain.substring(end), run.style());
        }
        return any ? out.build() : text;
    }

    private static void append(String formula, TextStyle style, StyledText.Builder out) {
        for (StyledText.Run run : LatexReader.read(formula, problem -> { }).runs()) {
            out.append(run.text(), new TextStyle(run.style().bits() | style.bits(), run.style().math(), style.link()));
        }
    }
}
