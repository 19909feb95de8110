package pubs.cv.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pubs.model.StyledText;

/** Tables of Markdown: a row is an item, and a cell a line of it; the head of the table is none. */
final class TableLines {
    /** {@code |---|:--:|}; by now the hyphens may be dashes. */
    private static final Pattern UNDER_HEAD = Pattern.compile("\\|?\\s*:?[—–-]+:?\\s*(?:\\|\\s*:?[—–-]+:?\\s*)+\\|?|\\|\\s*:?[—–-]+:?\\s*\\|");

    private TableLines() {}

    /** The lines with those of tables taken apart. */
    static List<CvLine> of(List<CvLine> lines) {
        List<CvLine> all = new ArrayList<>();
        boolean inTable = false;
        for (CvLine line : lines) {
            String text = line.text().plain();
            boolean under = line.heading() == 0 && !line.apart() && UNDER_HEAD.matcher(text).matches();
            if (under && !all.isEmpty() && all.get(all.size() - 1).text().plain().indexOf('|') >= 0) {
                all.remove(all.size() - 1);
                inTable = true;
                continue;
            }
            inTable &= !line.apart() && line.heading() == 0;
            if (inTable) {
                cells(line, text.startsWith("|") || !all.isEmpty() && all.get(all.size() - 1).apart() && text.indexOf('|') > 0, all);
            } else {
                all.add(line);
            }
        }
        return all;
    }

    private static void cells(CvLine line, boolean begins, List<CvLine> all) {
        boolean first = begins;
        StyledText.Builder cell = new StyledText.Builder();
        for (StyledText.Run run : line.text().runs()) {
            int from = 0;
            for (int bar = run.text().indexOf('|'); bar >= 0; bar = run.text().indexOf('|', from)) {
                cell.append(run.text().substring(from, bar), run.style());
                first &= !add(cell.build(), line, first, all);
                cell = new StyledText.Builder();
                from = bar + 1;
            }
            cell.append(run.text().substring(from), run.style());
        }
        add(cell.build(), line, first, all);
    }

    private static boolean add(StyledText cell, CvLine row, boolean first, List<CvLine> all) {
        StyledText text = stripped(cell);
        if (!text.isEmpty()) {
            all.add(new CvLine(text, 0, first ? "-" : "", row.depth(), first, row.span()));
        }
        return !text.isEmpty();
    }

    private static StyledText stripped(StyledText text) {
        String plain = text.plain();
        int end = plain.stripTrailing().length();
        int start = end - plain.substring(0, end).strip().length();
        StyledText.Builder inner = new StyledText.Builder();
        int at = 0;
        for (StyledText.Run run : text.runs()) {
            int from = Math.max(0, start - at);
            int to = Math.min(run.text().length(), end - at);
            if (from < to) {
                inner.append(run.text().substring(from, to), run.style());
            }
            at += run.text().length();
        }
        return inner.build();
    }
}
