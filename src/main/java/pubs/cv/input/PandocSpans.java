package pubs.cv.input;

import java.util.ArrayDeque;
import java.util.Deque;

/** Pandoc's additions to Markdown: {@code [text]{.class}} and lines of colons around a division. */
final class PandocSpans {
    private PandocSpans() {}

    /** The text with blanks in place of what is not text, so that all offsets stay. */
    static String blank(String text) {
        if (!text.contains("]{") && !text.contains(":::") && !text.contains(" {#") && !text.contains(" {.")) {
            return text;
        }
        char[] chars = text.toCharArray();
        Deque<Integer> open = new ArrayDeque<>();
        heading(text, chars, 0);
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                int start = open.pop();
                int end = i + 1 < chars.length && chars[i + 1] == '{' ? attributesEnd(chars, i + 1) : -1;
                if (end > 0) {
                    blank(chars, start, start + 1);
                    blank(chars, i, end);
                    i = end - 1;
                }
            } else if (c == '\n') {
                if (i + 1 < chars.length && chars[i + 1] == '\n') {
                    open.clear();
                }
                heading(text, chars, i + 1);
                if (text.startsWith(":::", i + 1)) {
                    int end = text.indexOf('\n', i + 1);
                    blank(chars, i + 1, end < 0 ? chars.length : end);
                }
            }
        }
        return new String(chars);
    }

    /** {@code # Papers {#papers .unnumbered}}: what stands in braces at the end. */
    private static void heading(String text, char[] chars, int start) {
        int end = text.indexOf('\n', start);
        int last = end < 0 ? chars.length : end;
        if (start < chars.length && chars[start] == '#' && chars[last - 1] == '}') {
            int open = text.lastIndexOf(" {", last);
            if (open > start && attributesEnd(chars, open + 1) == last) {
                blank(chars, open, last);
            }
        }
    }

    private static int attributesEnd(char[] chars, int open) {
        if (open + 1 >= chars.length || chars[open + 1] != '.' && chars[open + 1] != '#') {
            return -1;
        }
        for (int i = open; i < chars.length && i < open + 200 && chars[i] != '\n'; i++) {
            if (chars[i] == '}') {
                return i + 1;
            }
        }
        return -1;
    }

    /** A zero-width space leaves words together that the span parted from nothing. */
    private static void blank(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            chars[i] = '\u200B';
        }
    }
}
