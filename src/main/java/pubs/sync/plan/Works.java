package pubs.sync.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pubs.latex.LatexReader;
import pubs.model.Entry;

/** Tells whether two entries are of one work, whatever their keys. */
final class Works {
    /** The fields that mark a work. */
    static final Set<String> FIELDS = Set.of("doi", "eprint", "title", "year", "date");

    /** Shorter titles, "Introduction", are those of many works. */
    private static final int SHORTEST_TITLE = 12;
    private static final double FEW_WORDS = 0.34;

    private Works() {}

    /** What marks a work: its DOI, its number at arXiv, its title with its year. */
    static List<String> marks(Entry entry) {
        List<String> marks = new ArrayList<>(2);
        doi(entry).ifPresent(doi -> marks.add("doi:" + doi));
        entry.get("eprint").ifPresent(eprint -> marks.add("eprint:" + withoutVersion(eprint.strip().toLowerCase(Locale.ROOT))));
        String title = entry.get("title").map(Works::letters).orElse("");
        Optional<String> year = entry.first("year", "date").map(date -> date.strip())
                .filter(date -> date.length() >= 4).map(date -> date.substring(0, 4));
        if (title.length() >= SHORTEST_TITLE && year.isPresent()) {
            marks.add("title:" + title + year.get());
        }
        return marks;
    }

    private static Optional<String> doi(Entry entry) {
        return entry.get("doi").map(doi -> doi.strip().toLowerCase(Locale.ROOT)).map(doi -> doi.indexOf("10.") > 0
                ? doi.substring(doi.indexOf("10.")) : doi).map(doi -> doi.replace("\\", ""));
    }

    private static String withoutVersion(String eprint) {
        int v = eprint.lastIndexOf('v');
        boolean version = v > 0 && v + 1 < eprint.length() && eprint.substring(v + 1).chars().allMatch(Character::isDigit);
        return version ? eprint.substring(0, v) : eprint;
    }

    private static String letters(String latex) {
        StringBuilder letters = new StringBuilder();
        // Without commands the letters are the same in LaTeX and out of it.
        String text = latex.indexOf('\\') < 0 && latex.indexOf('$') < 0 ? latex : LatexReader.plain(latex);
        text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether two entries that have one key are surely of two works: no common DOI, and titles that share few words. */
    static boolean areDifferent(Entry one, Entry other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Optional<String> doi = doi(one);
        if (words.isEmpty() || others.isEmpty() || doi.isPresent() && doi.equals(doi(other))) {
            return false;
        }
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        words.retainAll(others);
        return words.size() < FEW_WORDS * all.size();
    }

    private static Set<String> words(Entry entry) {
        Set<String> words = new HashSet<>();
        for (String word : LatexReader.plain(entry.get("title").orElse("")).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        return words;
    }
}
