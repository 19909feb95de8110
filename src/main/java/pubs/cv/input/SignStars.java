package pubs.cv.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides the stars of Markdown that are signs beside names, and would be emphasis up to the next of them: those raised by TeX or HTML,
 * and those that a legend explains, {@code (* = corresponding author)}. Offsets stay.
 */
final class SignStars {
    private static final Pattern RAISED = Pattern.compile("(?i)<sup>[^<>*\\n]{0,12}+\\*[^<>\\n]{0,12}+</sup>");
    private static final Pattern EXPLAINED = Pattern.compile("[(\\[]\\*{1,3}+(?=[\\s=:])");

    private SignStars() {}

    static String hide(String text) {
        if (text.indexOf('*') < 0) {
            return text;
        }
        String signs = text.replace("^{*}", "^{∗}").replace("^*", "^∗");
        for (Pattern pattern : new Pattern[] {RAISED, EXPLAINED}) {
            signs = pattern.matcher(signs).replaceAll(found -> Matcher.quoteReplacement(found.group().replace('*', Hidden.MARKUP.of('*'))));
        }
        return signs;
    }
}
