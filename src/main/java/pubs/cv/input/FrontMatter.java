package pubs.cv.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings that Jekyll and Hugo keep at the head of a page. */
final class FrontMatter {
    private FrontMatter() {}

    /** What the templates of Jekyll put in when a page is made. */
    private static final Pattern LIQUID = Pattern.compile("\\{%[^%\\n]{0,500}%\\}");
    private static final Pattern TITLE = Pattern.compile("(?m)^title:([^\\r\\n]{1,200})$");

    /** The text with blanks in place of its front matter, so that all offsets stay; its title is a heading. */
    static String heading(String text) {
        String blank = LIQUID.matcher(blank(text)).replaceAll(tag -> " ".repeat(tag.group().length()));
        Matcher title = TITLE.matcher(text);
        if (!text.startsWith("---") || !title.find() || !blank.substring(0, title.end()).isBlank()) {
            return blank;
        }
        return blank.substring(0, title.start()) + "#     " + title.group(1).replaceAll("[\"'#]", " ") + blank.substring(title.end());
    }

    /** The text with blanks in place of its front matter, so that all offsets stay. */
    static String blank(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return text;
        }
        int end = text.indexOf("\n---", 3);
        return end < 0 ? text : text.substring(0, end).replaceAll("[^\\n]", " ") + "\n   " + text.substring(end + 4);
    }
}
