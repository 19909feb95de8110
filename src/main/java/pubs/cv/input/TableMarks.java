package pubs.cv.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Remembers where among the lines of a document the tables, their rows and their cells begin, tables in tables too. */
final class TableMarks {
    private final LineBuilder out;
    private final Deque<Open> open = new ArrayDeque<>();

    /** A table that has not ended. */
    private static final class Open {
        private final int start;
        /** Where the rows begin that have ended, and where the cells of each. */
        private final List<List<Integer>> rows = new ArrayList<>();
        private final List<Boolean> heads = new ArrayList<>();
        private List<Integer> cells = new ArrayList<>();
        private boolean head;

        private Open(int start) {
            this.start = start;
        }
    }

    TableMarks(LineBuilder out) {
        this.out = out;
    }

    void begin() {
        open.push(new Open(out.size()));
    }

    /** A row begins. @param head whether it is the head of its table */
    void row(boolean head) {
        if (!open.isEmpty()) {
            endRow(open.peek());
            open.peek().head = head;
        }
    }

    void cell() {
        if (!open.isEmpty()) {
            open.peek().cells.add(out.size());
        }
    }

    /** The table ends; its lines are put into the order its head tells. */
    void end() {
        if (open.isEmpty()) {
            return;
        }
        Open table = open.pop();
        endRow(table);
        List<CvLine> lines = out.cut(table.start);
        Table rows = new Table();
        int from = table.rows.isEmpty() ? table.start : table.rows.get(0).get(0);
        List<CvLine> all = new ArrayList<>(lines.subList(0, from - table.start));
        for (int i = 0; i < table.rows.size(); i++) {
            List<Integer> starts = table.rows.get(i);
            List<List<CvLine>> cells = new ArrayList<>();
            int last = i + 1 < table.rows.size() ? table.rows.get(i + 1).get(0) : table.start + lines.size();
            for (int j = 0; j < starts.size(); j++) {
                int to = j + 1 < starts.size() ? starts.get(j + 1) : last;
                cells.add(lines.subList(starts.get(j) - table.start, to - table.start));
            }
            rows.add(cells, table.heads.get(i));
        }
        all.addAll(rows.lines());
        out.put(all);
    }

    private static void endRow(Open table) {
        if (!table.cells.isEmpty()) {
            table.rows.add(table.cells);
            table.heads.add(table.head);
        }
        table.cells = new ArrayList<>();
        table.head = false;
    }
}
