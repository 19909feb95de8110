package pubs.cv.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments that Markdown writes as the definition of a link that leads nowhere: {@code [//]: # (a comment)}, {@code [comment]: <> (a
 * comment)}. CommonMark knows them apart from a paragraph alone, and with no parentheses within those around; those who write them
 * mean nothing to be shown.
 */
final class LinkComments {
    private static final Pattern BEGIN = Pattern.compile("(?m)(?<begin>\\R|\\A|(?<=^[-*+][ \\t]))[ \\t]{0,12}\\[(?:[^\\]\\[\\n]{1,40}\\]:[ \\t]{0,4}(?:#|<>)(?=[ \\t\\r\\n]|\\z)|(?i://|comment)\\]:)[ \\t]{0,4}");
    private static final String OPENING = "(\"'";
    private static final String CLOSING = ")\"'";

    private static final int MOST_LINES = 20;

    private LinkComments() {}

    /** The text with blanks in place of comments and of the ends of lines before them, so that all offsets stay. */
    static String blank(String text) {
        if (!text.contains("]:")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        Matcher comment = BEGIN.matcher(text);
        for (int from = 0; from <= text.length() && comment.find(from);) {
            int end = end(text, comment.end());
            for (int i = comment.start(); i < end; i++) {
                out.setCharAt(i, ' ');
            }
            from = Math.max(end, comment.end());
        }
        return out.toString();
    }

    /** Where a comment ends: with its line, or with one soon below, of the same paragraph, that closes what it opens. */
    private static int end(String text, int start) {
        int sign = start < text.length() ? OPENING.indexOf(text.charAt(start)) : -1;
        int first = endOfLine(text, start);
        int line = start + 1;
        int end = first;
        for (int i = 0; sign >= 0 && i < MOST_LINES; i++) {
            String said = text.substring(Math.min(line, end), end).strip();
            if (said.isEmpty() && i > 0) {
                return first;
            }
            if (said.endsWith(CLOSING.substring(sign, sign + 1))) {
                return end;
            }
            line = Math.min(end + (text.startsWith("\r\n", end) ? 2 : 1), text.length());
            end = endOfLine(text, line);
        }
        return first;
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
