package pubs.convert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The types and tags of RIS and of EndNote's export, from {@code ris.txt} of this package. */
final class RisTable {
    private static final Map<String, Map<String, String>> TABLES = read();

    private RisTable() {}

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> tables = new HashMap<>();
        try (InputStream in = RisTable.class.getResourceAsStream("ris.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" "))
                    .forEach(row -> tables.computeIfAbsent(row[0], key -> new HashMap<>()).put(row[1], row[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
