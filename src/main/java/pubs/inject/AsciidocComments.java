package pubs.inject;

import java.util.ArrayList;
import java.util.List;
import pubs.inject.DocumentLines.Line;

/** The comment lines of AsciiDoc: {@code //} in the first column, outside listing, literal, passthrough and comment blocks. */
final class AsciidocComments implements CommentFinder {
    private static final String DELIMITERS = "-.+/";

    @Override
    public List<Comment> comments(String text) {
        List<Comment> found = new ArrayList<>();
        String end = "";
        for (Line line : DocumentLines.of(text)) {
            String trimmed = line.text().stripTrailing();
            if (!end.isEmpty()) {
                end = trimmed.equals(end) ? "" : end;
            } else if (isDelimiter(trimmed)) {
                end = trimmed;
            } else if (trimmed.startsWith("```")) {
                end = "```";
            } else if (trimmed.startsWith("//") && !trimmed.startsWith("///")) {
                found.add(line.comment(2));
            }
        }
        return found;
    }

    /** Whether a line is four or more of one character that begins and ends a block of verbatim text. */
    private static boolean isDelimiter(String line) {
        return line.length() >= 4 && DELIMITERS.indexOf(line.charAt(0)) >= 0
                && line.chars().allMatch(c -> c == line.charAt(0));
    }
}
