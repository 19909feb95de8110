package pubs.cv.input;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings that Jekyll and Hugo keep at the head of a page. */
final class FrontMatter {
    private FrontMatter() {}

    private static final Pattern TITLE = Pattern.compile("(?m)^title(?::|\\s*=)([^\\r\\n]{1,200})$");

    /** The text with blanks in place of its front matter, so that all offsets stay; its title is a heading. */
    static String heading(String text) {
        String blank = blank(text);
        return title(text).map(title -> blank.substring(0, title.start()) + "#" + " ".repeat(title.start(1) - title.start() - 1) + title.group(1).replaceAll("[\"'#]", " ") + blank.substring(title.end()))
                .orElse(blank);
    }

    /** Where the front matter says the title of the page, which is the first group. */
    static Optional<MatchResult> title(String text) {
        Matcher title = TITLE.matcher(text);
        boolean there = (text.startsWith("---") || text.startsWith("+++")) && title.find() && blank(text).substring(0, title.end()).isBlank();
        return there ? Optional.of(title.toMatchResult()) : Optional.empty();
    }

    /** The text with blanks in place of its front matter, so that all offsets stay. */
    static String blank(String text) {
        // YAML, or TOML.
        String fence = text.startsWith("+++") ? "+++" : "---";
        if (!text.startsWith(fence + "\n") && !text.startsWith(fence + "\r\n")) {
            return text;
        }
        int end = text.indexOf("\n" + fence, fence.length());
        return end < 0 ? text : text.substring(0, end).replaceAll("[^\\n]", " ") + "\n   " + text.substring(end + 4);
    }
}
