package pubs.cv.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of a table with a whole work in each cell, as books stand beside each other with their covers: each cell is an item. */
final class WorksInRow {
    private static final int LEAST_WORKS = 2;
    private static final int MOST_CELLS = 6;
    private static final int LEAST_LENGTH = 25;
    private static final int MOST_LENGTH = 600;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    /** Words that follow each other. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}+[^\\p{L}]{1,6}+\\p{L}{2,}");

    private WorksInRow() {}

    /** Whether in each row of a table every cell is empty or a work, and works of several years stand beside each other. */
    static boolean are(List<List<List<CvLine>>> rows) {
        int several = 0;
        int alone = 0;
        boolean differ = false;
        for (List<List<CvLine>> row : rows) {
            List<List<CvLine>> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
            if (row.size() > MOST_CELLS || !filled.stream().allMatch(WorksInRow::isWork)) {
                return false;
            }
            several += filled.size() >= LEAST_WORKS ? 1 : 0;
            alone += filled.size() == 1 ? 1 : 0;
            // One work with its date or its venue in a column has one year.
            differ |= filled.size() >= LEAST_WORKS && Collections.disjoint(years(filled.get(0)), years(filled.get(1)));
        }
        return several >= alone && differ;
    }

    /** Words and a year: no year alone, no names, no title and no venue, which the other cells would complete; and no list of works. */
    private static boolean isWork(List<CvLine> cell) {
        String text = Columns.text(cell);
        long dated = cell.stream().filter(line -> YEAR.matcher(line.text().plain()).find()).count();
        return text.length() >= LEAST_LENGTH && text.length() <= MOST_LENGTH && dated > 0 && (dated == 1 || cell.stream().skip(1).noneMatch(CvLine::apart)) && WORDS.matcher(text).find()
                && cell.stream().allMatch(line -> line.heading() == 0) && cell.stream().skip(1).allMatch(line -> line.marker().isEmpty());
    }

    private static Set<String> years(List<CvLine> cell) {
        return YEAR.matcher(Columns.text(cell)).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The lines of the cells, each an item of its own. */
    static List<CvLine> lines(List<List<List<CvLine>>> rows) {
        List<CvLine> all = new ArrayList<>();
        for (List<List<CvLine>> row : rows) {
            for (List<CvLine> cell : row) {
                for (int i = 0; i < cell.size(); i++) {
                    CvLine line = cell.get(i);
                    all.add(new CvLine(line.text(), 0, i == 0 ? "-" : "", line.depth(), i == 0, line.span(), false, line.summary()));
                }
            }
        }
        return all;
    }
}
