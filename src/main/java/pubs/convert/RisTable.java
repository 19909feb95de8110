package pubs.convert;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pubs.resource.Resource;

/** The types and tags of RIS and of EndNote's export, from {@code ris.txt} of this package. */
final class RisTable {
    private static final Map<String, Map<String, String>> TABLES = read();

    private RisTable() {}

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> tables = new HashMap<>();
        Resource.rows(RisTable.class, "ris.txt").stream().map(row -> row.split(" "))
                .forEach(row -> tables.computeIfAbsent(row[0], key -> new HashMap<>()).put(row[1], row[2]));
        return tables;
    }

    /** A row. @param table its first word @param key its second */
    static Optional<String> find(String table, String key) {
        return Optional.ofNullable(TABLES.get(table).get(key));
    }

    /** {@code Journal Article -> JOUR}. */
    static Optional<String> endNoteType(String name) {
        return find("entype", name.strip().replace(' ', '-'));
    }
}
