package pubs.cv.tagger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well labels agree with those of people: for words, and for whole fields. A field is right when it has the same words;
 * punctuation, and words that announce a field, do not count. Volume and issue are one, as the data has them.
 */
final class Evaluation {
    private final int[][] words = new int[Label.COUNT][3];
    private final int[][] fields = new int[Label.COUNT][3];
    private final int[][] confusion = new int[Label.COUNT][Label.COUNT];
    private final List<String> failures = new ArrayList<>();
    private int references;
    private int allRight;

    void add(LabelledText reference, Tokens tokens, int[] found) {
        int[] wanted = reference.ofWords(tokens);
        Set<String> right = fields(tokens, wanted);
        Set<String> got = fields(tokens, found);
        count(right, got);
        boolean exact = right.equals(got);
        for (int i = 0; i < wanted.length; i++) {
            int gold = merged(wanted[i]);
            int ours = merged(found[i]);
            words[gold][1]++;
            words[ours][2]++;
            words[gold][0] += gold == ours ? 1 : 0;
            confusion[gold][ours]++;
        }
        references++;
        allRight += exact ? 1 : 0;
        if (!exact) {
            failures.add(show(tokens, wanted) + "\n    " + show(tokens, found));
        }
    }

    private void count(Set<String> right, Set<String> got) {
        right.forEach(field -> fields[label(field)][1]++);
        got.forEach(field -> fields[label(field)][2]++);
        right.stream().filter(got::contains).forEach(field -> fields[label(field)][0]++);
    }

    private static int label(String field) {
        return Integer.parseInt(field.substring(0, field.indexOf(' ')));
    }

    private static int merged(int label) {
        return label == Label.ISSUE.ordinal() ? Label.VOLUME.ordinal() : label;
    }

    /** The fields as {@code label first-last}. */
    private static Set<String> fields(Tokens tokens, int[] labels) {
        Set<String> fields = new HashSet<>();
        for (int start = 0; start < labels.length;) {
            int end = start;
            while (end < labels.length && merged(labels[end]) == merged(labels[start])) {
                end++;
            }
            Label label = Label.values()[merged(labels[start])];
            int first = start;
            int last = end - 1;
            while (first < last && announces(label, tokens.word(first))) {
                first++;
            }
            while (last > first && Announcements.follows(label, tokens.word(last))) {
                last--;
            }
            boolean only = label == Label.NOTE && announcesAddress(tokens, start, end);
            if (!only) {
                fields.add(label.ordinal() + " " + first + "-" + last);
            }
            start = end;
        }
        return fields;
    }

    /** Whether all of some words are like {@code Retrieved from}, which the data counts as a note. */
    private static boolean announcesAddress(Tokens tokens, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Announcements.isOne(Label.URL, tokens.word(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean announces(Label label, String word) {
        return Announcements.isOne(label, word) || label == Label.VOLUME && Announcements.isOne(Label.ISSUE, word);
    }

    static String show(Tokens tokens, int[] labels) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < labels.length; i++) {
            if (i == 0 || labels[i] != labels[i - 1]) {
                text.append(" <").append(Label.values()[labels[i]].name().toLowerCase(Locale.ROOT)).append('>');
            }
            text.append(tokens.gap(i)).append(tokens.word(i));
        }
        return text.toString().strip();
    }

    List<String> failures() {
        return failures;
    }

    double fieldF1() {
        return f1(total(fields));
    }

    double wordF1() {
        return f1(total(words));
    }

    private static int[] total(int[][] counts) {
        int[] total = new int[3];
        for (int[] row : counts) {
            for (int i = 0; i < 3; i++) {
                total[i] += row[i];
            }
        }
        return total;
    }

    private static double f1(int[] counts) {
        return counts[1] + counts[2] == 0 ? 0 : 2.0 * counts[0] / (counts[1] + counts[2]);
    }

    String table() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-10s %7s %6s %6s %6s %8s %6s%n", "label", "fields",
                "prec.", "recall", "F1", "words", "F1"));
        for (Label label : Label.values()) {
            row(table, label.name().toLowerCase(Locale.ROOT), fields[label.ordinal()], words[label.ordinal()]);
        }
        row(table, "all", total(fields), total(words));
        return table + String.format(Locale.ROOT, "%d of %d references have every field right (%.1f %%)%n", allRight, references,
                100.0 * allRight / references);
    }

    private static void row(StringBuilder table, String name, int[] field, int[] word) {
        if (field[1] + field[2] > 0) {
            table.append(String.format(Locale.ROOT, "%-10s %7d %6.3f %6.3f %6.3f %8d %6.3f%n", name, field[1],
                    field[2] == 0 ? 0 : 1.0 * field[0] / field[2], field[1] == 0 ? 0 : 1.0 * field[0] / field[1], f1(field),
                    word[1], f1(word)));
        }
    }

    /** The commonest mistakes in words: {@code wanted -> found  times}. */
    String mistakes() {
        List<int[]> all = new ArrayList<>();
        for (int gold = 0; gold < Label.COUNT; gold++) {
            for (int ours = 0; ours < Label.COUNT; ours++) {
                if (gold != ours && confusion[gold][ours] > 0) {
                    all.add(new int[] {gold, ours, confusion[gold][ours]});
                }
            }
        }
        all.sort((a, b) -> b[2] - a[2]);
        StringBuilder text = new StringBuilder();
        for (int[] mistake : all.subList(0, Math.min(20, all.size()))) {
            text.append(String.format(Locale.ROOT, "%-10s -> %-10s %5d%n", Label.values()[mistake[0]],
                    Label.values()[mistake[1]], mistake[2]));
        }
        return text.toString();
    }
}
