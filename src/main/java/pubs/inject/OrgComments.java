package pubs.inject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pubs.inject.DocumentLines.Line;

/** The comment lines of Org: a number sign and a blank, outside source, example, export and comment blocks. */
final class OrgComments implements CommentFinder {
    private static final Set<String> VERBATIM = Set.of("src", "example", "export", "comment", "verse");
    private static final String BEGIN = "#+begin_";
    private static final String END = "#+end_";

    @Override
    public List<Comment> comments(String text) {
        List<Comment> found = new ArrayList<>();
        List<Line> lines = DocumentLines.of(text);
        Set<String> neverClosed = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String block = word(lines.get(i), BEGIN);
            if (VERBATIM.contains(block) && !neverClosed.contains(block)) {
                int end = i + 1;
                while (end < lines.size() && !word(lines.get(end), END).equals(block)) {
                    end++;
                }
                // A block without an end is none.
                if (end == lines.size()) {
                    neverClosed.add(block);
                } else {
                    i = end;
                }
            } else if (lines.get(i).text().startsWith("# ", lines.get(i).indentation())) {
                found.add(lines.get(i).comment(1));
            }
        }
        return found;
    }

    /** The word that follows a prefix at the beginning of a line, in lower case; empty when the line begins otherwise. */
    private static String word(Line line, String prefix) {
        int from = line.indentation();
        if (!line.text().regionMatches(true, from, prefix, 0, prefix.length())) {
            return "";
        }
        return line.text().substring(from + prefix.length()).split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    }
}
