package pubs.csl;

import java.util.HashMap;
import java.util.Map;

/** Reads the two-column tables of this package: one row a line, key and value parted by the first {@code =}. */
final class Rows {
    private Rows() {}

    /**
     * @param table lines {@code key = value}; blank lines are skipped
     * @return the rows; a key must not occur twice
     */
    static Map<String, String> of(String table) {
        Map<String, String> rows = new HashMap<>();
        int start = 0;
        while (start < table.length()) {
            int end = table.indexOf('\n', start);
            end = end < 0 ? table.length() : end;
            int equals = table.indexOf('=', start);
            if (equals >= 0 && equals < end) {
                String key = table.substring(start, equals).strip();
                if (rows.put(key, table.substring(equals + 1, end).strip()) != null) {
                    throw new IllegalStateException("two rows for " + key);
                }
            }
            start = end + 1;
        }
        return rows;
    }
}
