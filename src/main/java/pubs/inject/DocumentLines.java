package pubs.inject;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, with the places where they stand in it. */
final class DocumentLines {
    private DocumentLines() {}

    /**
     * A line.
     *
     * @param start offset of its first character
     * @param end   offset after its last character, before its line end
     * @param next  offset of the next line
     * @param text  the line without its line end
     */
    record Line(int start, int end, int next, String text) {
        /** How many blanks and tabs it begins with. */
        int indentation() {
            int i = 0;
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
                i++;
            }
            return i;
        }

        boolean isBlank() {
            return text.isBlank();
        }

        /** The comment that begins after the indentation with a delimiter of some length and ends with the line. */
        Comment comment(int delimiter) {
            int from = start + indentation() + delimiter;
            return new Comment(start + indentation(), end, from, end, text.substring(from - start));
        }
    }

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int next = end;
            if (next < text.length()) {
                next += text.startsWith("\r\n", next) ? 2 : 1;
            }
            lines.add(new Line(start, end, next, text.substring(start, end)));
            start = next;
        }
        return lines;
    }

    /** Where the text begins after the settings that Jekyll, Hugo and others have at the head of a page; 0 without them. */
    static int afterFrontMatter(String text) {
        if (!text.startsWith("---") && !text.startsWith("+++")) {
            return 0;
        }
        List<Line> lines = of(text);
        String fence = lines.get(0).text().stripTrailing();
        if (fence.length() != 3) {
            return 0;
        }
        for (Line line : lines.subList(1, lines.size())) {
            String end = line.text().stripTrailing();
            if (end.equals(fence) || fence.equals("---") && end.equals("...")) {
                return line.next();
            }
        }
        return 0;
    }
}
