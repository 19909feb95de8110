package pubs.latex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of this package: rows of cells parted by one blank; {@code #} and a blank begin a comment. */
final class TableRows {
    private TableRows() {}

    /** The rows of a table in their order. */
    static List<List<String>> of(String table) {
        List<List<String>> rows = new ArrayList<>(1024);
        try (InputStream stream = TableRows.class.getResourceAsStream(table)) {
            if (stream == null) {
                throw new IllegalStateException("the table is not in the program: " + table);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 15);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && !line.startsWith("# ")) {
                    rows.add(cells(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
