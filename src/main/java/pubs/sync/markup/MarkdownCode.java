package pubs.sync.markup;

import java.util.ArrayList;
import java.util.List;

/** Finds what in a Markdown document is code or comment. */
final class MarkdownCode {
    /** How far the end of a code span or a target is looked for. */
    private static final int FARTHEST = 4000;

    private final String text;
    private final Blanked blanked;
    private final List<String> children = new ArrayList<>();

    MarkdownCode(String text, Blanked blanked) {
        this.text = text;
        this.blanked = blanked;
    }

    /**
     * Blanks code blocks, code spans, HTML comments and the targets of links from an offset on. Captions of figures in the
     * options of chunks stay, as they are text.
     *
     * @return the documents that chunks of knitr name as their children
     */
    List<String> blank(int from) {
        int at = from;
        int textStart = from;
        boolean afterBlank = true;
        boolean inList = false;
        while (at < text.length()) {
            int end = lineEnd(at);
            String line = text.substring(at, end);
            int fence = fenceLength(line);
            if (fence > 0) {
                spans(textStart, at);
                at = block(at, end, fence);
                textStart = at;
                afterBlank = true;
                continue;
            }
            String bare = line.stripLeading();
            boolean indented = line.startsWith("    ") || line.startsWith("\t");
            boolean item = bare.startsWith("- ") || bare.startsWith("* ") || bare.startsWith("+ ") || startsNumbered(bare);
            if (!bare.isEmpty() && !indented) {
                inList = item || inList && (line.startsWith(" ") || !afterBlank);
            }
            if (indented && afterBlank && !inList && !bare.isEmpty()) {
                spans(textStart, at);
                blanked.blank(at, end);
                textStart = end;
            } else {
                afterBlank = bare.isEmpty();
            }
            at = Math.min(text.length(), end + 1);
        }
        spans(textStart, text.length());
        return children;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static boolean startsNumbered(String line) {
        int i = 0;
        while (i < line.length() && i < 9 && Character.isDigit(line.charAt(i))) {
            i++;
        }
        return i > 0 && i + 1 < line.length() && (line.charAt(i) == '.' || line.charAt(i) == ')') && line.charAt(i + 1) == ' ';
    }

    /** How many marks begin a fenced block; 0 when the line does not begin one. */
    private static int fenceLength(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '>' || line.charAt(i) == '\t')) {
            i++;
        }
        int start = i;
        while (i < line.length() && (line.charAt(start) == '`' || line.charAt(start) == '~') && line.charAt(i) == line.charAt(start)) {
            i++;
        }
        boolean span = i - start >= 3 && line.charAt(start) == '`' && line.indexOf('`', i) >= 0;
        return i - start >= 3 && !span ? i - start : 0;
    }

    /** Blanks a fenced block. @return the offset after it */
    private int block(int at, int firstEnd, int fence) {
        String first = text.substring(at, firstEnd);
        char mark = first.strip().replace(">", "").strip().charAt(0);
        chunkOptions(first, at);
        int line = Math.min(text.length(), firstEnd + 1);
        while (line < text.length()) {
            int end = lineEnd(line);
            String content = text.substring(line, end).strip();
            String marks = content.startsWith(">") ? content.substring(1).strip() : content;
            if (marks.length() >= fence && marks.chars().allMatch(c -> c == mark)) {
                blanked.blank(line, end);
                return Math.min(text.length(), end + 1);
            }
            // Quarto: #| fig-cap: "From @key"
            if (!(content.startsWith("#|") && content.contains("-cap"))) {
                blanked.blank(line, end);
            }
            line = Math.min(text.length(), end + 1);
        }
        return text.length();
    }

    /** The options of a chunk, {@code {r, fig.cap="From @key", child="a.Rmd"}}: captions stay, children are noted. */
    private void chunkOptions(String line, int at) {
        int caption = line.indexOf("fig.cap");
        int from = caption < 0 ? -1 : Math.max(line.indexOf('"', caption), line.indexOf('\'', caption));
        int to = from < 0 ? -1 : line.indexOf(line.charAt(from), from + 1);
        blanked.blank(at, from < 0 ? at + line.length() : at + from);
        if (to >= 0) {
            blanked.blank(at + to, at + line.length());
        }
        int child = line.indexOf("child");
        for (int quote = child < 0 ? -1 : quote(line, child); quote >= 0; ) {
            int end = line.indexOf(line.charAt(quote), quote + 1);
            if (end < 0) {
                return;
            }
            children.add(line.substring(quote + 1, end));
            quote = quote(line, end + 1);
        }
    }

    private static int quote(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '"' || line.charAt(i) == '\'') {
                return i;
            }
        }
        return -1;
    }

    /** Blanks code spans, comments and addresses in angle brackets or after the text of a link. */
    private void spans(int start, int end) {
        boolean openComment = false;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int close = -1;
            if (c == '\\') {
                i += 2;
                continue;
            } else if (c == '`') {
                int run = i;
                while (run < end && text.charAt(run) == '`') {
                    run++;
                }
                close = codeEnd(run, end, run - i);
                i = close < 0 ? run : i;
            } else if (c == '<' && text.startsWith("<!--", i)) {
                int comment = openComment ? -1 : text.indexOf("-->", i + 4);
                openComment |= comment < 0;
                close = comment < 0 || comment >= end ? -1 : comment + 3;
            } else if (c == '<' && isAddress(i, end)) {
                close = text.indexOf('>', i) + 1;
            } else if (c == ']' && i + 1 < end && text.charAt(i + 1) == '(') {
                close = targetEnd(i + 2, end);
            } else if (c == '$') {
                close = formulaEnd(i + 1, end);
            }
            if (close >= 0) {
                blanked.blank(i, close);
                i = close;
            } else if (c != '`') {
                i++;
            }
        }
    }

    /** The offset of the parenthesis that ends the target of a link on this line; -1 for none. */
    private int targetEnd(int from, int end) {
        for (int i = from; i < Math.min(end, from + FARTHEST) && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    /** The offset after a formula: no blank within either dollar, no digit after it; -1 for none. */
    private int formulaEnd(int from, int end) {
        if (from >= end || Character.isWhitespace(text.charAt(from))) {
            return -1;
        }
        for (int i = from; i < Math.min(end, from + FARTHEST); i++) {
            if (text.charAt(i) == '\n' && i + 1 < end && text.charAt(i + 1) == '\n') {
                return -1;
            }
            boolean closes = text.charAt(i) == '$' && i > from && !Character.isWhitespace(text.charAt(i - 1));
            if (closes && (i + 1 >= end || !Character.isDigit(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The offset after a run of so many backquotes, within the paragraph; -1 for none. */
    private int codeEnd(int from, int end, int length) {
        int i = from;
        while (i < Math.min(end, from + FARTHEST)) {
            if (text.charAt(i) == '\n' && i + 1 < end && text.charAt(i + 1) == '\n') {
                return -1;
            }
            if (text.charAt(i) != '`') {
                i++;
                continue;
            }
            int run = i;
            while (run < end && text.charAt(run) == '`') {
                run++;
            }
            if (run - i == length) {
                return run;
            }
            i = run;
        }
        return -1;
    }

    private boolean isAddress(int at, int end) {
        int i = at + 1;
        while (i < end && i - at < 1000 && text.charAt(i) > ' ' && text.charAt(i) != '<' && text.charAt(i) != '>') {
            i++;
        }
        String inner = text.substring(at + 1, Math.min(i, end));
        return i < end && text.charAt(i) == '>' && (inner.contains("://") || inner.contains("@") && !inner.startsWith("@"));
    }

    /** The files that Quarto includes, <code>{{&lt; include _part.qmd &gt;}}</code>. */
    static List<String> includes(String text) {
        List<String> files = new ArrayList<>();
        for (int at = text.indexOf("{{<"); at >= 0; at = text.indexOf("{{<", at + 3)) {
            int end = text.indexOf(">}}", at);
            String words = end < 0 || end - at > 1000 ? "" : text.substring(at + 3, end).strip();
            if (words.startsWith("include ")) {
                files.add(words.substring(8).strip().replace("\"", "").replace("'", ""));
            }
        }
        return files;
    }
}
