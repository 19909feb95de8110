package pubs.latex;

import java.util.ArrayList;
import java.util.List;
import pubs.resource.Resource;

/** Reads the tables of this package: rows of cells parted by one blank; {@code #} and a blank begin a comment. */
final class TableRows {
    private TableRows() {}

    /** The rows of a table in their order. */
    static List<List<String>> of(String table) {
        List<List<String>> rows = new ArrayList<>(1024);
        for (String row : Resource.rows(TableRows.class, table)) {
            rows.add(cells(row));
        }
        return rows;
    }

    /** The character of a cell: itself, or {@code U+202F} for one that cannot be seen. */
    static String character(String cell) {
        return cell.startsWith("U+") ? Character.toString(Integer.parseInt(cell, 2, cell.length(), 16)) : cell;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(4);
        int from = 0;
        for (int blank = line.indexOf(' '); blank >= 0; blank = line.indexOf(' ', from)) {
            cells.add(line.substring(from, blank));
            from = blank + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }
}
