package pubs.inject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The comments of HTML and XML. In {@code <pre>}, in elements whose content is not markup, in CDATA and in tags there are
 * none; nor in what Liquid and Hugo show as it stands.
 */
final class HtmlComments implements CommentFinder {
    /** Elements of which a marker is text: those that HTML reads as raw text (HTML, 13.2.5), and {@code pre}. */
    private static final Set<String> RAW = Set.of("pre", "script", "style", "textarea", "title", "xmp", "iframe", "noembed",
            "noframes", "listing");

    private final String text;
    private final String lower;
    private final Set<String> neverClosed = new HashSet<>();
    private final List<Comment> found = new ArrayList<>();

    HtmlComments() {
        this("");
    }

    private HtmlComments(String text) {
        this.text = text;
        // Of ASCII alone, so that every offset stays.
        StringBuilder letters = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                letters.setCharAt(i, (char) (c + 32));
            }
        }
        lower = letters.toString();
    }

    @Override
    public List<Comment> comments(String document) {
        char[] visible = document.toCharArray();
        Masks.blank(visible, 0, DocumentLines.afterFrontMatter(document));
        TemplateBlocks.blank(visible);
        return in(new String(visible));
    }

    /** The comments of a text that is markup from end to end. */
    static List<Comment> in(String text) {
        HtmlComments scan = new HtmlComments(text);
        scan.scan(false);
        return scan.found;
    }

    /** The offsets of verbatim parts, start and end by turns. */
    static List<Integer> verbatim(String text) {
        HtmlComments scan = new HtmlComments(text);
        return scan.scan(true);
    }

    private List<Integer> scan(boolean all) {
        List<Integer> raw = new ArrayList<>();
        int i = text.indexOf('<');
        while (i >= 0) {
            int next = i + 1;
            if (text.startsWith("<!--", i)) {
                int end = close("-->", i + 4);
                if (end >= 0) {
                    found.add(new Comment(i, end + 3, i + 4, end, text.substring(i + 4, end)));
                    next = end + 3;
                }
            } else if (text.startsWith("<![CDATA[", i)) {
                int end = close("]]>", i + 9);
                next = end < 0 ? next : end + 3;
            } else if (next < text.length() && isLetter(lower.charAt(next))) {
                int after = tagEnd(i);
                String name = name(i + 1);
                boolean empty = after > 1 && text.startsWith("/>", after - 2);
                int end = RAW.contains(name) && !empty ? close("</" + name, after) : -1;
                if (end >= 0 && all) {
                    raw.add(after);
                    raw.add(end);
                }
                next = end < 0 ? Math.max(next, after) : end + 2;
            }
            i = text.indexOf('<', next);
        }
        return raw;
    }

    private String name(int from) {
        int end = from;
        while (end < lower.length() && (isLetter(lower.charAt(end)) || Character.isDigit(lower.charAt(end)))) {
            end++;
        }
        return lower.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** After the tag that begins at an offset; at the next character when it is no tag to the end. */
    private int tagEnd(int start) {
        char quote = 0;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
                if (close(String.valueOf(c), i + 1) < 0) {
                    return start + 1;
                }
                quote = c;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return start + 1;
            }
        }
        return start + 1;
    }

    /** Where something ends; -1 when it does not, which is looked for only once. */
    private int close(String end, int from) {
        if (neverClosed.contains(end)) {
            return -1;
        }
        int at = lower.indexOf(end.toLowerCase(Locale.ROOT), from);
        if (at < 0) {
            neverClosed.add(end);
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
