package pubs.inject;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pubs.inject.DocumentLines.Line;

/**
 * The comments of reStructuredText: {@code ..} and a blank, outside literal blocks, code and the like, and what is indented
 * under another comment.
 */
final class RstComments implements CommentFinder {
    private static final Set<String> VERBATIM = Set.of("code", "code-block", "sourcecode", "parsed-literal", "raw", "math",
            "highlight", "prompt", "literal", "productionlist", "doctest", "testcode", "testoutput", "csv-table");
    private static final int NONE = Integer.MAX_VALUE;

    @Override
    public List<Comment> comments(String text) {
        List<Comment> found = new ArrayList<>();
        // Lines with more indentation than this are verbatim.
        int verbatim = NONE;
        for (Line line : DocumentLines.of(text)) {
            int indentation = line.indentation();
            if (line.isBlank() || indentation > verbatim) {
                continue;
            }
            String content = line.text().substring(indentation).stripTrailing();
            verbatim = NONE;
            if (!content.startsWith(".. ") && !content.equals("..")) {
                verbatim = content.endsWith("::") ? indentation : NONE;
            } else if (isComment(content)) {
                found.add(line.comment(2));
                verbatim = indentation;
            } else if (VERBATIM.contains(directive(content))) {
                verbatim = indentation;
            }
        }
        return found;
    }

    /** Explicit markup that is no target, footnote, substitution or directive. */
    private static boolean isComment(String markup) {
        String rest = markup.substring(2).strip();
        return rest.isEmpty() || "_[|".indexOf(rest.charAt(0)) < 0 && directive(markup).isEmpty();
    }

    /** The name of a directive, {@code .. code-block:: python -> code-block}; empty for other markup. */
    private static String directive(String markup) {
        String rest = markup.substring(2).strip();
        int end = rest.indexOf("::");
        String name = end < 0 ? "" : rest.substring(0, end).strip();
        return name.indexOf(' ') < 0 ? name.toLowerCase(Locale.ROOT) : "";
    }
}
