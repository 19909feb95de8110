package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.CatalogueNumbers;
import pubs.cv.item.ColumnDate;
import pubs.cv.item.ItemReader;
import pubs.cv.item.ItemText;
import pubs.cv.venue.VenueCatalog;
import pubs.model.StyledText;

/**
 * What a column or a badge says before an item: the year of a table of two columns, {@code \cvitem{2023}{…}}, the short name of
 * a venue on a homepage. It is taken off, as items begin with their title or their authors.
 *
 * @param lines of the item itself
 * @param year  that stood before it, or empty
 * @param badge the short name of a venue that stood before it, or empty
 */
record LeadingLine(List<CvLine> lines, String year, String badge) {
    private static final int LEAST_LINES = 3;
    /** What is shorter behind a column may be the rest of its own line. */
    private static final int LEAST_REFERENCE = 20;
    /** No item has more labels before it. */
    private static final int MOST_GROUPS = 12;
    private static final Pattern YEAR_ALONE = Pattern.compile("[(\\[]?((?:19|20)\\d\\d)[a-z]?[)\\]]?[.:,]?");
    private static final Pattern NUMBER_ALONE = Pattern.compile("#?\\d{1,3}");
    /** {@code P.}, {@code [J-]}: the letter of a number that is counted in print. */
    private static final Pattern LETTER_ALONE = Pattern.compile("[(\\[]?\\p{Lu}{1,2}[.-]?[)\\]]?");
    /** A year, and then an item that begins with a letter or a quotation mark. */
    private static final Pattern YEAR_BEFORE = Pattern.compile("[(\\[]?((?:19|20)\\d\\d)[a-z]?[)\\]]?(?:\\s?[.:,–—|-])?\\s+(?=[\\p{Lu}“\"«„])");
    private static final Pattern ANY_YEAR = Pattern.compile("(?<![\\d:/–-])(?:19|20)\\d\\d(?![\\d–-])|['’]\\d\\d\\b");
    private static final int YEAR_DIGITS = 4;
    private static final Pattern CITATION = Pattern.compile("(?i)(?:recommended |suggested )?(?:citation|cite as|please cite)\\s?:\\s*(?=\\S)");

    /**
     * @param yearsLead whether years stand before most items of the section
     * @param owner     whose list it is
     */
    static LeadingLine of(List<CvLine> lines, boolean yearsLead, VenueCatalog venues, FamilyName owner) {
        List<CvLine> rest = identifierLast(citationFirst(lines));
        String year = "";
        String badge = "";
        while (rest.size() > 1) {
            String text = rest.get(0).text().plain().strip();
            Matcher alone = YEAR_ALONE.matcher(text);
            Optional<String> date = year.isEmpty() ? ColumnDate.read(text) : Optional.empty();
            Optional<LeadingGroup> column = badge.isEmpty() ? LeadingGroup.ofColumn(rest.get(0).text(), venues) : Optional.empty();
            if (NUMBER_ALONE.matcher(text).matches() || rest.size() >= LEAST_LINES && LETTER_ALONE.matcher(text).matches()) {
                rest.remove(0);
                continue;
            }
            if (year.isEmpty() && alone.matches()) {
                year = alone.group(1);
            } else if (date.isPresent()) {
                rest.add(with(rest.get(0), StyledText.of(date.get())));
            } else if (column.isPresent()) {
                badge = LeadingGroup.undated(column.get().venue());
                year = year.isEmpty() ? LeadingGroup.yearOf(column.get().venue()) : year;
                rest.add(bracketed(rest.get(0), column.get().behind()));
            } else if (badge.isEmpty() && (rest.size() >= LEAST_LINES || rest.get(1).text().plain().length() >= LEAST_REFERENCE) && LeadingGroup.isBadge(text, venues)) {
                badge = LeadingGroup.undated(text);
                year = year.isEmpty() ? LeadingGroup.yearOf(text) : year;
            } else {
                break;
            }
            rest.remove(0);
        }
        List<CvLine> behind = new ArrayList<>();
        CvLine first = rest.get(0).with(LeadingGroup.withRoleBehind(rest.get(0).text()));
        for (Optional<LeadingGroup> group = group(first, venues, owner); group.isPresent() && behind.size() < MOST_GROUPS; group = group(first, venues, owner)) {
            String venue = group.get().venue();
            if (!venue.isEmpty() && badge.isEmpty()) {
                badge = LeadingGroup.undated(venue);
                year = year.isEmpty() ? LeadingGroup.yearOf(venue) : year;
            } else if (!venue.isEmpty()) {
                behind.add(bracketed(first, StyledText.of(venue)));
            }
            if (!group.get().behind().isEmpty()) {
                behind.add(bracketed(first, group.get().behind()));
            }
            first = from(first, group.get().end());
        }
        rest.set(0, first);
        rest.addAll(behind);
        Matcher lead = YEAR_BEFORE.matcher(rest.get(0).text().plain());
        if (year.isEmpty() && lead.lookingAt() && (yearsLead || isOnlyYear(rest, lead))) {
            year = lead.group(1);
            rest.set(0, from(rest.get(0), lead.end()));
        }
        return new LeadingLine(rest, year, badge);
    }

    /** {@code 2022. A Title. A Journal 5(3)}: whether a year with a mark stands before an item that has no other. */
    private static boolean isOnlyYear(List<CvLine> lines, Matcher lead) {
        String first = lines.get(0).text().plain();
        boolean marked = lead.group().strip().length() > YEAR_DIGITS && lead.group().indexOf(':') < 0;
        return marked && !ANY_YEAR.matcher(first).region(lead.end(), first.length()).find() && lines.stream().skip(1).noneMatch(line -> ANY_YEAR.matcher(line.text().plain()).find());
    }

    private static Optional<LeadingGroup> group(CvLine line, VenueCatalog venues, FamilyName owner) {
        return LeadingGroup.of(line.text(), venues, text -> ItemReader.hasAuthorsFirst(ItemText.of(List.of(text), 0), name -> owner.isIn(name)));
    }

    /** A line of its own behind the item, in brackets, so that it is no name, no title, and the label of a link is seen to be one. */
    private static CvLine bracketed(CvLine line, StyledText text) {
        return with(line, StyledText.of("[").append(text).append(StyledText.of("]")));
    }

    /** A line of its own behind the item. */
    private static CvLine with(CvLine line, StyledText text) {
        return new CvLine(text, 0, "", line.depth(), false, line.span());
    }

    private static CvLine from(CvLine line, int offset) {
        return line.with(line.text().from(offset));
    }

    /** Whether years stand before most items, as in a list with the years in its margin. */
    static boolean yearsLead(List<ItemSplitter.Item> items) {
        long years = items.stream().filter(item -> YEAR_BEFORE.matcher(item.lines().get(0).text().plain()).lookingAt()).count();
        return years >= 2 && years * 4 >= items.size() * 3L;
    }

    /** A homepage may give a whole reference below the title of a paper; that is the item, and the rest what else is said. */
    private static List<CvLine> citationFirst(List<CvLine> lines) {
        List<CvLine> all = new ArrayList<>(lines);
        for (CvLine line : lines) {
            Matcher citation = CITATION.matcher(line.text().plain());
            if (citation.lookingAt() && all.size() > 1) {
                all.remove(line);
                all.add(0, new CvLine(line.text().from(citation.end()), 0, lines.get(0).marker(), line.depth(), true, line.span()));
                return all;
            }
        }
        return all;
    }

    /** What a work is called in a catalogue is said before it, and belongs behind it. */
    private static List<CvLine> identifierLast(List<CvLine> lines) {
        CvLine first = lines.get(0);
        Matcher name = CatalogueNumbers.LEADING.matcher(first.text().plain());
        if (name.lookingAt()) {
            String code = first.text().plain().substring(0, name.end()).replaceAll("[.,:;\\s–—-]+$", "").replaceAll("^\\[|\\]$", "");
            boolean number = Character.isDigit(code.charAt(0)) && code.indexOf('.') == 4;
            lines.set(0, from(first, name.end()));
            lines.add(with(first, StyledText.of(number ? "arXiv:" + code : code)));
        }
        return lines;
    }
}
