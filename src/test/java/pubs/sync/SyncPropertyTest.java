package pubs.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pubs.bibtex.BibFile;
import pubs.bibtex.BibReader;
import pubs.diagnostic.SourceText;
import pubs.model.Entry;

/** Random edits on both sides, synced at random moments: no edit is lost, and a second run changes nothing. */
class SyncPropertyTest {
    private static final List<String> KEYS = List.of("a", "b", "c", "d");
    private static final List<String> FIELDS = List.of("title", "note", "year", "doi");

    /** Entries by key, fields by name. */
    private final Map<String, Map<String, String>> library = new TreeMap<>();

    @Property(tries = 60)
    void noEditIsLost(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int rounds) throws IOException {
        Random random = new Random(seed);
        library.clear();
        for (String key : KEYS) {
            library.put(key, new TreeMap<>(Map.of("title", "T" + key, "year", "2000")));
        }
        try (SyncFolder folder = new SyncFolder()) {
            folder.write("pubs.toml", "library = [\"library.bib\"]\n");
            folder.write("paper/main.tex", "\\documentclass{article}\\cite{a,b,c}\\bibliography{refs}");
            folder.write("paper/refs.bib", "% head\n@misc{own,\n  title = {Own},\n}\n% tail\n");
            folder.write("library.bib", text(library));
            sync(folder);
            Map<String, Map<String, String>> agreed = new HashMap<>();
            paper(folder).forEach((key, fields) -> agreed.put(key, new TreeMap<>(fields)));
            for (int i = 0; i < rounds; i++) {
                Map<String, Map<String, String>> before = paper(folder);
                List<String> edits = editPaper(folder, random, before, i);
                editLibrary(random, i);
                folder.write("library.bib", text(library));
                Map<String, Map<String, String>> edited = paper(folder);
                sync(folder);
                check(edited, paper(folder), agreed, edits.toString());
                String text = folder.read("paper/refs.bib");
                String record = folder.read("paper/refs.bib.sync");
                sync(folder);
                assertEquals(text, folder.read("paper/refs.bib"));
                assertEquals(record, folder.read("paper/refs.bib.sync"));
                assertTrue(text.startsWith("% head\n@misc{own,\n  title = {Own},\n}\n% tail\n"), text);
            }
        }
    }

    /**
     * Holds each field against a model of the merge that knows nothing of the program: what one side alone has changed since
     * the two agreed is there; what both have changed is the paper's.
     */
    private void check(Map<String, Map<String, String>> edited, Map<String, Map<String, String>> now,
            Map<String, Map<String, String>> agreed, String edits) {
        for (String key : List.of("a", "b", "c")) {
            for (String field : FIELDS) {
                String base = agreed.getOrDefault(key, Map.of()).get(field);
                String theirs = library.get(key).get(field);
                String ours = edited.getOrDefault(key, Map.of()).get(field);
                boolean gone = !edited.containsKey(key);
                String expected = gone || Objects.equals(ours, base) ? theirs : ours;
                assertEquals(expected, now.get(key).get(field), () -> key + "." + field + ": base " + base + ", library "
                        + theirs + ", paper " + ours + ", edits " + edits);
                boolean conflict = !gone && !Objects.equals(ours, base) && !Objects.equals(theirs, base)
                        && !Objects.equals(ours, theirs);
                if (!conflict) {
                    put(agreed.computeIfAbsent(key, it -> new TreeMap<>()), field, theirs);
                }
            }
        }
        assertEquals("Own", now.get("own").get("title"));
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
    }

    private void editLibrary(Random random, int round) {
        for (int n = random.nextInt(4); n > 0; n--) {
            Map<String, String> fields = library.get(KEYS.get(random.nextInt(KEYS.size())));
            put(fields, FIELDS.get(random.nextInt(FIELDS.size())), random.nextInt(4) == 0 ? null : "L" + round % 3);
        }
    }

    /** Rewrites the paper's file with some edits, its entries perhaps in another order or gone. */
    private static List<String> editPaper(SyncFolder folder, Random random, Map<String, Map<String, String>> entries, int round)
            throws IOException {
        List<String> edits = new ArrayList<>();
        List<String> keys = new ArrayList<>(new TreeSet<>(entries.keySet()));
        keys.remove("own");
        for (int n = random.nextInt(4); n > 0; n--) {
            String key = keys.get(random.nextInt(keys.size()));
            String field = FIELDS.get(random.nextInt(FIELDS.size()));
            // A value that the library may have too, so that both may come to the same.
            String value = random.nextInt(4) == 0 ? null : random.nextBoolean() ? "L" + round % 3 : "P" + round;
            put(entries.get(key), field, value);
            edits.add(key + "." + field + "=" + value);
        }
        if (random.nextInt(5) == 0) {
            edits.add("shuffled");
            java.util.Collections.shuffle(keys, random);
        }
        if (random.nextInt(6) == 0 && keys.size() > 1) {
            edits.add("removed " + keys.remove(0));
        }
        StringBuilder text = new StringBuilder("% head\n@misc{own,\n  title = {Own},\n}\n% tail\n");
        keys.forEach(key -> text.append(entry(key, entries.get(key), random)));
        folder.write("paper/refs.bib", text.toString());
        return edits;
    }

    private static String entry(String key, Map<String, String> fields, Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\n@misc{" : "\n@MISC {").append(key);
        fields.forEach((name, value) -> text.append(random.nextBoolean() ? ",\n  " : " ,\t").append(name)
                .append(random.nextBoolean() ? " = {" + value + "}" : "=\"" + value + "\""));
        return text.append(random.nextBoolean() ? ",\n}\n" : "}\n").toString();
    }

    private static String text(Map<String, Map<String, String>> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach((key, fields) -> {
            text.append("@misc{").append(key);
            fields.forEach((name, value) -> text.append(",\n  ").append(name).append(" = {").append(value).append('}'));
            text.append("\n}\n");
        });
        return text.toString();
    }

    private static void sync(SyncFolder folder) {
        SyncFolder.Outcome outcome = folder.run("sync", "--write", "paper");
        assertTrue(outcome.status() < 2, outcome.toString());
    }

    private static Map<String, Map<String, String>> paper(SyncFolder folder) throws IOException {
        Map<String, Map<String, String>> entries = new TreeMap<>();
        BibFile file = BibFile.of(new SourceText("refs.bib", folder.read("paper/refs.bib")));
        for (Entry entry : BibReader.read(List.of(file), found -> { }).entries()) {
            Map<String, String> fields = new TreeMap<>();
            entry.fields().forEach(field -> fields.put(field.name(), field.value()));
            entries.put(entry.key().value(), fields);
        }
        return entries;
    }
}
