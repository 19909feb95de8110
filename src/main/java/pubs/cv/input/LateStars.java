package pubs.cv.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stars that close behind a blank, {@code **Newman **DP}, as editors write that mark a word with the blank behind it: CommonMark
 * takes them for opening ones. They change places with the blank, so that all offsets but those of the two stay.
 */
final class LateStars {
    private static final Pattern BOLD = Pattern.compile("(?<![*\\p{L}\\p{N}\\\\])\\*\\*(?=[^\\s*])([^*\\n]{1,300}+(?<= ))\\*\\*(?=[\\p{L}\\p{N}(“\"])");

    private LateStars() {}

    static String closed(String text) {
        if (!text.contains(" **")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        Matcher bold = BOLD.matcher(text);
        int from = 0;
        int lineEnd = 0;
        int behind = 0;
        while (bold.find()) {
            if (bold.end() > lineEnd) {
                int found = text.indexOf('\n', bold.end());
                lineEnd = found < 0 ? text.length() : found;
                behind = stars(text, bold.end(), lineEnd);
            } else {
                behind -= stars(text, from, bold.end());
            }
            // With an odd number behind, the last of these opens, and what it opens is closed there.
            boolean closes = behind % 2 == 0;
            out.append(text, from, closes ? bold.end(1) - 1 : bold.end()).append(closes ? "** " : "");
            from = bold.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    private static int stars(String text, int from, int to) {
        int stars = 0;
        for (int i = text.indexOf("**", from); i >= 0 && i < to; i = text.indexOf("**", i + 2)) {
            stars++;
        }
        return stars;
    }
}
