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
        Table table = null;
        for (CvLine line : lines) {
            String text = line.text().plain();
            boolean under = line.heading() == 0 && !line.apart() && UNDER_HEAD.matcher(text).matches();
            if (under && table == null && !all.isEmpty() && all.get(all.size() - 1).text().plain().indexOf('|') >= 0) {
                table = new Table();
                table.add(cells(all.remove(all.size() - 1)), true);
                continue;
            }
            if (table != null && (line.apart() || line.heading() > 0)) {
                all.addAll(table.lines());
                table = null;
            }
            if (table == null) {
                all.add(line);
            } else if (text.indexOf('|') >= 0) {
                table.add(cells(line), false);
            } else {
                table.goOn(line);
            }
        }
        if (table != null) {
            all.addAll(table.lines());
        }
        return all;
    }

    /** The cells of a row, the empty ones too; bars at its ends part none. */
    private static List<List<CvLine>> cells(CvLine line) {
        List<StyledText> cells = new ArrayList<>();
        StyledText.Builder cell = new StyledText.Builder();
        for (StyledText.Run run : line.text().runs()) {
            int from = 0;
            for (int bar = run.text().indexOf('|'); bar >= 0; bar = run.text().indexOf('|', from)) {
                cell.append(run.text().substring(from, bar), run.style());
                cells.add(stripped(cell.build()));
                cell = new StyledText.Builder();
                from = bar + 1;
            }
            cell.append(run.text().substring(from), run.style());
        }
        cells.add(stripped(cell.build()));
        String text = line.text().plain();
        int first = text.startsWith("|") ? 1 : 0;
        int last = text.endsWith("|") && cells.size() > first + 1 ? cells.size() - 1 : cells.size();
        List<List<CvLine>> row = new ArrayList<>();
        boolean begun = false;
        for (StyledText one : cells.subList(first, last)) {
            row.add(one.isEmpty() ? List.of() : List.of(new CvLine(one, 0, begun ? "" : "-", line.depth(), !begun, line.span())));
            begun |= !one.isEmpty();
        }
        return row;
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
