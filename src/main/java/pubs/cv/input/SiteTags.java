package pubs.cv.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makers of sites such as Jekyll and Hugo fill in when a page is made: {@code {{ page.title }}}, {@code {{< icon star >}}},
 * {@code {% include head.html %}}. The tags are no text of the page. Offsets stay.
 */
final class SiteTags {
    /** Up to an end, within a paragraph. */
    private static final String UP_TO = "(?:(?!%s|\\n[ \\t\\r]*\\n)[\\s\\S]){0,1000}+%<s";
    /** In doubled braces stand a name with small letters, or a string; {@code {{ICML}}} and {@code x_{{ij}}} are TeX. */
    private static final Pattern TAG = Pattern.compile("\\{%" + UP_TO.formatted("%\\}") + "|\\{\\{<" + UP_TO.formatted(">\\}\\}") + "|\\{\\{%" + UP_TO.formatted("%\\}\\}")
            + "|(?<![\\\\_^}\\w])\\{\\{-?(?=[\\s$.]|[\"'][^{}\\n]{0,300}\\}|[a-z_]{3,40}[\\s.|}])" + UP_TO.formatted("\\}\\}"));
    private static final Pattern STRING = Pattern.compile("\\{\\{-?\\s{0,9}(?:\"([^\"{}\\n]{0,300}+)\"|'([^'{}\\n]{0,300}+)')[\\s\\S]*");
    private static final Pattern COMMENT = Pattern.compile("\\{%-?\\s{0,9}comment\\b[\\s\\S]*");
    private static final Pattern END_OF_COMMENT = Pattern.compile("\\{%-?\\s{0,9}endcomment\\s{0,9}-?%\\}");
    /** Stands for a sign of a tag that has text on its line: it parts no words and moves none. */
    private static final char NOTHING = '\u200B';

    private SiteTags() {}

    /** The text with nothing in place of the tags; of a string that a tag begins with the string stays. */
    static String blank(String text) {
        if (!text.contains("{{") && !text.contains("{%")) {
            return text;
        }
        char[] chars = text.toCharArray();
        Matcher tag = TAG.matcher(text);
        Matcher endOfComment = END_OF_COMMENT.matcher(text);
        boolean closed = true;
        int at = 0;
        while (tag.find(at)) {
            at = tag.end();
            closed = closed && (!COMMENT.matcher(tag.group()).matches() || endOfComment.find(at));
            if (closed && COMMENT.matcher(tag.group()).matches()) {
                at = endOfComment.end();
            }
            Matcher string = STRING.matcher(tag.group());
            boolean said = string.matches();
            int group = said && string.group(1) != null ? 1 : 2;
            hide(chars, tag.start(), said ? tag.start() + string.start(group) : at);
            hide(chars, said ? tag.start() + string.end(group) : at, at);
        }
        blankLines(chars);
        return new String(chars);
    }

    private static void hide(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            chars[i] = chars[i] == '\n' ? '\n' : NOTHING;
        }
    }

    /** A line of nothing but tags parts paragraphs, as it does on the page. */
    private static void blankLines(char[] chars) {
        int start = 0;
        for (int i = 0; i <= chars.length; i++) {
            if (i == chars.length || chars[i] == '\n') {
                for (int j = start; j < i; j++) {
                    chars[j] = chars[j] == NOTHING ? ' ' : chars[j];
                }
                start = i + 1;
            } else if (!Character.isWhitespace(chars[i]) && chars[i] != NOTHING) {
                while (i < chars.length && chars[i] != '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
    }

    /** The address of a link; that of no place, {@code #}, when nobody knows it before the page is made. */
    static String address(String link) {
        String known = link.strip();
        int from = 0;
        int to = known.length();
        while (from < to && known.charAt(from) == NOTHING) {
            from++;
        }
        while (to > from && known.charAt(to - 1) == NOTHING) {
            to--;
        }
        String path = known.substring(from, to);
        return path.indexOf(NOTHING) < 0 && (!path.isEmpty() || link.isEmpty()) ? path : "#";
    }
}
