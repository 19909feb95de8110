package pubs.cv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pubs.cv.input.CvLine;
import pubs.cv.item.ReferenceMarks;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.names.RoleWords;

/** Legends that are tables or lists: a sign in each row, and what it means beside it. */
final class LegendRows {
    private static final int LONGEST = 60;
    private static final int MOST_SIGNS = 4;

    private LegendRows() {}

    /** The lines with a sign that has a line of its own, a cell of a table or a term, before or behind what explains it. */
    static List<CvLine> joined(List<CvLine> lines) {
        List<CvLine> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CvLine line = lines.get(i);
            CvLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean row = next != null && !next.apart() && next.marker().isEmpty() && next.heading() == 0 && line.heading() == 0;
            if (row && (isSigns(line) && !isSigns(next) || isSigns(next) && !RoleWords.ofNote(line.text().plain()).isEmpty())) {
                StyledText.Builder both = new StyledText.Builder().append(line.text()).append(" ", TextStyle.PLAIN).append(next.text());
                all.add(line.with(both.build()));
                i++;
            } else {
                all.add(line);
            }
        }
        return all;
    }

    private static boolean isSigns(CvLine line) {
        if (line.text().plain().length() > MOST_SIGNS * 2) {
            return false;
        }
        String text = ReferenceMarks.shown(line.text()).replaceAll("[\\s()\\[\\],:=–—-]", "");
        return !text.isEmpty() && text.length() <= MOST_SIGNS && text.chars().allMatch(c -> ReferenceMarks.isSign((char) c) || ReferenceMarks.isRaised((char) c));
    }

    /**
     * The lines of which each explains another sign, one of them in words that are known, so that the others do whatever they say.
     *
     * @param used signs beside names
     */
    static Set<CvLine> of(List<CvLine> lines, Predicate<String> used) {
        Set<CvLine> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        List<CvLine> open = new ArrayList<>();
        Set<String> signs = new HashSet<>();
        boolean known = false;
        for (int i = 0; i <= lines.size(); i++) {
            String text = i < lines.size() ? shown(lines.get(i)) : "";
            String sign = sign(text);
            if (sign.isEmpty() || !used.test(sign) || !signs.add(sign)) {
                if (known && open.size() > 1) {
                    rows.addAll(open);
                }
                open.clear();
                signs.clear();
                known = false;
                continue;
            }
            open.add(lines.get(i));
            known |= !LegendLine.read(text, LegendLine.Place.AMONG_ITEMS, used).isEmpty();
        }
        return rows;
    }

    /** What a line shows, with a sign that its format took for a bullet. */
    static String shown(CvLine line) {
        String shown = ReferenceMarks.shown(line.text());
        return line.marker().isEmpty() || line.marker().equals("-") ? shown : line.marker() + " " + shown;
    }

    /** The sign that a short text without numbers begins with; else empty. */
    private static String sign(String text) {
        int at = text.startsWith("(") || text.startsWith("[") ? 1 : 0;
        boolean begins = text.length() > at + 1 && text.length() <= LONGEST && ReferenceMarks.isSign(text.charAt(at)) && text.chars().noneMatch(c -> c >= '0' && c <= '9');
        return begins ? String.valueOf(ReferenceMarks.normal(text.charAt(at))) : "";
    }
}
