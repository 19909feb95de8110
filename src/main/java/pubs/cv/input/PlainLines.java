package pubs.cv.input;

import java.util.ArrayList;
import java.util.List;
import pubs.diagnostic.SourceText;
import pubs.model.StyledText;

/** Plain text: lines as they are, the blanks before them counted, empty lines between paragraphs. */
final class PlainLines {
    private static final int TAB = 4;

    private PlainLines() {}

    static List<CvLine> read(SourceText source) {
        String text = source.text();
        List<CvLine> lines = new ArrayList<>();
        boolean apart = true;
        for (int start = 0; start < text.length();) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int first = start;
            int depth = 0;
            while (first < end && Character.isWhitespace(text.charAt(first))) {
                depth += text.charAt(first++) == '\t' ? TAB : 1;
            }
            String line = text.substring(first, end).strip().replace('\u00A0', ' ');
            if (line.isEmpty()) {
                apart = true;
            } else {
                lines.add(new CvLine(StyledText.of(line), 0, "", depth, apart, source.span(first, first)));
                apart = false;
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }
}
