package pubs.inject;

import java.util.ArrayList;
import java.util.List;

/** The comments of Typst, {@code //} to the end of the line and {@code /* *}{@code /}, outside raw text. */
final class TypstComments implements CommentFinder {
    @Override
    public List<Comment> comments(String text) {
        List<Comment> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += 2;
            } else if (c == '`') {
                i = afterRaw(text, i);
            } else if (text.startsWith("//", i) && (i == 0 || text.charAt(i - 1) != ':')) {
                int end = lineEnd(text, i);
                if (text.substring(lineStart(text, i), i).isBlank()) {
                    found.add(new Comment(i, end, i + 2, end, text.substring(i + 2, end)));
                }
                i = end;
            } else if (text.startsWith("/*", i)) {
                int end = afterBlock(text, i);
                if (end > 0) {
                    found.add(new Comment(i, end, i + 2, end - 2, text.substring(i + 2, end - 2)));
                }
                i = end > 0 ? end : text.length();
            } else {
                i++;
            }
        }
        return found;
    }

    /** Raw text ends with as many backticks as it begins with; two are empty raw text. */
    private static int afterRaw(String text, int start) {
        int open = start;
        while (open < text.length() && text.charAt(open) == '`') {
            open++;
        }
        int ticks = open - start;
        if (ticks == 2) {
            return open;
        }
        int close = text.indexOf("`".repeat(ticks), open);
        return close < 0 ? text.length() : close + ticks;
    }

    /** The offset behind a block comment, in which others can be; -1 for one that nothing closes. */
    private static int afterBlock(String text, int start) {
        int depth = 0;
        int i = start;
        while (i < text.length()) {
            if (text.startsWith("/*", i)) {
                depth++;
                i += 2;
            } else if (text.startsWith("*/", i)) {
                depth--;
                i += 2;
                if (depth == 0) {
                    return i;
                }
            } else {
                i++;
            }
        }
        return -1;
    }

    private static int lineStart(String text, int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
            i--;
        }
        return i;
    }

    private static int lineEnd(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }
}
