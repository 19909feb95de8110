package pubs.inject;

import java.util.ArrayList;
import java.util.List;
import pubs.inject.DocumentLines.Line;

/** The comment lines of YAML, outside block scalars (YAML 1.2.2, 8.1). */
final class YamlComments implements CommentFinder {
    private static final int NO_SCALAR = Integer.MAX_VALUE;

    @Override
    public List<Comment> comments(String text) {
        List<Comment> found = new ArrayList<>();
        // Lines with more indentation than this are the text of a scalar.
        int scalar = NO_SCALAR;
        for (Line line : DocumentLines.of(text)) {
            if (line.isBlank() || line.indentation() > scalar) {
                continue;
            }
            scalar = NO_SCALAR;
            if (line.text().startsWith("#", line.indentation())) {
                found.add(line.comment(1));
            } else if (beginsScalar(line.text())) {
                scalar = parent(line);
            }
        }
        return found;
    }

    /** Whether a line ends in {@code |} or {@code >}, with what may follow: indicators and a comment. */
    private static boolean beginsScalar(String line) {
        int comment = line.indexOf(" #");
        String code = (comment < 0 ? line : line.substring(0, comment)).stripTrailing();
        int i = code.length() - 1;
        int first = Math.max(0, i - 2);
        while (i > first && (code.charAt(i) == '+' || code.charAt(i) == '-' || Character.isDigit(code.charAt(i)))) {
            i--;
        }
        return i >= 0 && (code.charAt(i) == '|' || code.charAt(i) == '>') && (i == 0 || code.charAt(i - 1) == ' ');
    }

    /** The indentation of what a line's scalar belongs to: after the hyphens of lists; -1 for a document that is one scalar. */
    private static int parent(Line line) {
        String text = line.text();
        if (text.startsWith("---") || text.startsWith("|") || text.startsWith(">")) {
            return -1;
        }
        int at = line.indentation();
        int parent = at;
        while (text.startsWith("- ", at)) {
            parent = at;
            at += 2;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return text.indexOf(": ", at) >= 0 ? at : parent;
    }
}
