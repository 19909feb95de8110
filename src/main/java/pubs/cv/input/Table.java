package pubs.cv.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The rows of a table, each the lines of one item; its head is none, and says what its columns are. */
final class Table {
    /** {@code Journal of Moss 3: 4-9}, {@code Moss Letters, vol. 3}: where a work appeared. */
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}.*\\d\\s?[:(,;]\\s?(?:pp?\\.\\s?)?\\d|\\p{L}.*(?:\\bvol|\\bpp?\\.|\\bBd\\.|\\bS\\.)\\s?\\d.*|\\p{L}.*\\s\\d{1,4}\\s?[:(,;]\\s?(?:pp?\\.\\s?)?\\d.*");
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_ROWS = 2;
    /** Of a card: the reference, and what is told of the work. */
    private static final int MOST_PARAGRAPHS = 3;

    private final List<Row> rows = new ArrayList<>();

    /** @param head whether the format calls it the head of the table */
    private record Row(List<List<CvLine>> cells, boolean head) {
        private List<CvLine> lines() {
            return cells.stream().flatMap(List::stream).toList();
        }
    }

    /** Puts a row to the others. @param cells the lines of each, none for an empty one */
    void add(List<List<CvLine>> cells, boolean head) {
        if (goesOn(cells)) {
            cells.get(cells.size() - 1).forEach(this::goOn);
        } else {
            rows.add(new Row(cells, head));
        }
    }

    /** Whether a row has no more than its last cell, and the one above a year or a number before that: what it says is of the same work. */
    private boolean goesOn(List<List<CvLine>> cells) {
        int size = cells.size();
        if (rows.isEmpty() || size < LEAST_COLUMNS || rows.get(rows.size() - 1).cells().size() != size) {
            return false;
        }
        boolean last = cells.subList(0, size - 1).stream().allMatch(List::isEmpty) && !cells.get(size - 1).isEmpty();
        return last && !rows.get(rows.size() - 1).cells().get(size - 2).isEmpty();
    }

    /** Puts a line to the end of the last row. */
    void goOn(CvLine line) {
        Row last = rows.remove(rows.size() - 1);
        List<List<CvLine>> cells = new ArrayList<>(last.cells());
        List<CvLine> cell = new ArrayList<>(cells.isEmpty() ? List.of() : cells.remove(cells.size() - 1));
        cell.add(new CvLine(line.text(), 0, "", line.depth(), false, line.span(), false, line.summary()));
        cells.add(cell);
        rows.add(new Row(cells, last.head()));
    }

    /** The lines of all rows. */
    List<CvLine> lines() {
        int first = 0;
        while (first < rows.size() && rows.get(first).lines().isEmpty()) {
            first++;
        }
        if (first == rows.size()) {
            return List.of();
        }
        Columns columns = Columns.of(rows.get(first).cells());
        boolean headed = columns.areHead(rows.get(first).head());
        Optional<Integer> venue = headed ? Optional.empty() : venueColumn();
        boolean cards = areCards();
        List<CvLine> lines = new ArrayList<>();
        for (Row row : rows.subList(headed ? first + 1 : first, rows.size())) {
            if (row.lines().isEmpty()) {
                continue;
            }
            boolean fits = headed && columns.areOfWorks() && row.cells().size() == columns.size();
            if (venue.isPresent()) {
                List<List<CvLine>> moved = new ArrayList<>(row.cells());
                moved.add(moved.remove((int) venue.get()));
                lines.addAll(asOne(row, new Row(moved, false).lines(), cards));
            } else if (!headed || !columns.areNames(row.cells())) {
                lines.addAll(asOne(row, fits ? columns.lines(row.cells()) : row.lines(), cards));
            }
        }
        return lines;
    }

    /** The column before others in which all rows without a head say where a work appeared, so that it is no title. */
    private Optional<Integer> venueColumn() {
        int size = rows.get(0).cells().size();
        if (size < LEAST_COLUMNS || rows.size() < LEAST_ROWS || rows.stream().anyMatch(row -> row.cells().size() != size || row.cells().stream().anyMatch(cell -> cell.size() != 1))) {
            return Optional.empty();
        }
        List<Integer> numbered = IntStream.range(0, size).filter(i -> rows.stream().allMatch(row -> NUMBERED.matcher(Columns.text(row.cells().get(i))).lookingAt())).boxed().toList();
        return numbered.size() == 1 && numbered.get(0) < size - LEAST_COLUMNS + 1 ? Optional.of(numbered.get(0)) : Optional.empty();
    }

    /** Whether each row is of one work with all that is told of it, and no row holds a whole list, as in tables that lay out a page. */
    private boolean areCards() {
        List<Row> filled = rows.stream().filter(row -> !row.lines().isEmpty()).toList();
        return filled.size() >= LEAST_ROWS && filled.stream().allMatch(row -> row.lines().stream().allMatch(line -> line.heading() == 0 && line.marker().isEmpty())
                && row.lines().stream().filter(CvLine::apart).count() <= MOST_PARAGRAPHS);
    }

    /** The lines of a row in another order; how the first one stands in the document stays. */
    private static List<CvLine> asOne(Row row, List<CvLine> lines, boolean cards) {
        boolean cells = row.cells().size() > 1 && row.cells().stream().allMatch(cell -> cell.size() <= 1);
        List<CvLine> all = new ArrayList<>();
        for (CvLine line : lines) {
            boolean begins = all.isEmpty();
            CvLine first = begins ? row.lines().get(0) : line;
            all.add(new CvLine(line.text(), line.heading(), begins ? first.marker() : cells ? "" : line.marker(), first.depth(), begins ? first.apart() : !cells && !cards && line.apart(), line.span(), cells, line.summary()));
        }
        return all;
    }
}
