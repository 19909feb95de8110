package pubs.inject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pubs.inject.DocumentLines.Line;

/** The comments of LaTeX: from a {@code %} that no backslash escapes to the end of the line, outside verbatim environments. */
final class LatexComments implements CommentFinder {
    private static final Set<String> VERBATIM = Set.of("verbatim", "verbatim*", "Verbatim", "Verbatim*", "BVerbatim",
            "LVerbatim", "SaveVerbatim", "VerbatimOut", "lstlisting", "minted", "alltt", "comment", "filecontents",
            "filecontents*", "tcblisting", "listing", "verbbox", "luacode", "luacode*");

    private static final String BEGIN = "\\begin{";

    @Override
    public List<Comment> comments(String text) {
        List<Comment> found = new ArrayList<>();
        scan(text, found, new ArrayList<>());
        return found;
    }

    /** The offsets of verbatim parts, start and end by turns. */
    static List<Integer> verbatim(String text) {
        List<Integer> ranges = new ArrayList<>();
        scan(text, new ArrayList<>(), ranges);
        return ranges;
    }

    private static void scan(String text, List<Comment> found, List<Integer> ranges) {
        String end = "";
        for (Line line : DocumentLines.of(text)) {
            int at = 0;
            if (!end.isEmpty()) {
                at = after(line.text(), end);
                if (at < 0) {
                    continue;
                }
                ranges.add(line.start());
            }
            end = rest(line, at, found);
            if (!end.isEmpty()) {
                ranges.add(line.next());
            }
        }
        if (!end.isEmpty()) {
            ranges.add(text.length());
        }
    }

    /** Where a line goes on after what ends a verbatim part; -1 when it does not end. {@code \figure} is no {@code \fi}. */
    private static int after(String line, String end) {
        for (int at = line.indexOf(end); at >= 0; at = line.indexOf(end, at + 1)) {
            if (end.endsWith("}") || !isLetter(line, at + end.length())) {
                return at + end.length();
            }
        }
        return -1;
    }

    /** Reads a line from an offset; what ends the verbatim part that it begins, or nothing. */
    private static String rest(Line line, int from, List<Comment> found) {
        String text = line.text();
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '%') {
                found.add(new Comment(line.start() + i, line.end(), line.start() + i + 1, line.end(), text.substring(i + 1)));
                return "";
            }
            if (c != '\\') {
                i++;
            } else if (text.startsWith(BEGIN, i)) {
                int close = text.indexOf('}', i);
                String name = close < 0 ? "" : text.substring(i + BEGIN.length(), close);
                if (VERBATIM.contains(name)) {
                    String end = "\\end{" + name + "}";
                    int here = text.indexOf(end, close);
                    if (here < 0) {
                        return end;
                    }
                    i = here;
                }
                i += BEGIN.length();
            } else if (text.startsWith("\\iffalse", i) && !isLetter(text, i + 8)) {
                return "\\fi";
            } else if (inlineVerbatim(text, i) > 0) {
                int open = inlineVerbatim(text, i);
                int close = open < text.length() ? text.indexOf(text.charAt(open), open + 1) : -1;
                i = close < 0 ? open : close + 1;
            } else {
                i += 2;
            }
        }
        return "";
    }

    /** Where the delimiter stands of the {@code \verb} or {@code \lstinline} at an offset; 0 for another command. */
    private static int inlineVerbatim(String text, int at) {
        for (String command : List.of("\\verb*", "\\verb", "\\lstinline")) {
            int after = at + command.length();
            if (text.startsWith(command, at) && after < text.length() && !isLetter(text, after)
                    && "{[ ".indexOf(text.charAt(after)) < 0) {
                return after;
            }
        }
        return 0;
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && (text.charAt(at) | 32) >= 'a' && (text.charAt(at) | 32) <= 'z';
    }
}
