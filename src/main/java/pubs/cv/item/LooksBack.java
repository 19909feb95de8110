package pubs.cv.item;

import java.util.regex.Pattern;

/** Looks back in regular expressions, {@code (?<=a)b}, which can ask for anything of the text before a match. */
final class LooksBack {
    private static final String BACK = "(?<=";
    private static final String NOT = "(?!";

    private final String pattern;
    private final StringBuilder kept = new StringBuilder();
    private int at;

    private LooksBack(String pattern) {
        this.pattern = pattern;
    }

    /** A pattern without its looks back, which matches wherever it does itself, and perhaps elsewhere. */
    static Pattern without(Pattern pattern) {
        String all = pattern.pattern();
        if (!all.contains(BACK)) {
            return pattern;
        }
        LooksBack looks = new LooksBack(all);
        while (looks.at < all.length()) {
            if (all.startsWith(BACK, looks.at)) {
                looks.skip(false);
                looks.kept.append("(?:)");
            } else if (all.startsWith(NOT, looks.at)) {
                // What matches at more places within refuses at more.
                looks.skip(true);
            } else {
                looks.step(true);
            }
        }
        return Pattern.compile(looks.kept.toString(), pattern.flags());
    }

    /** Goes behind a group. */
    private void skip(boolean keep) {
        int depth = 0;
        do {
            char c = pattern.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            step(keep);
        } while (depth > 0);
    }

    /** Goes behind a character, or a quotation or a class in which parentheses are characters. */
    private void step(boolean keep) {
        int end = pattern.startsWith("\\Q", at) ? pattern.indexOf("\\E", at) + 2 : pattern.charAt(at) == '\\' ? at + 2 : pattern.charAt(at) == '[' ? behindClass() : at + 1;
        kept.append(pattern, at, keep ? end : at);
        at = end;
    }

    private int behindClass() {
        int depth = 0;
        int end = at;
        do {
            char c = pattern.charAt(end);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            end += c == '\\' ? 2 : 1;
        } while (depth > 0);
        return end;
    }
}
