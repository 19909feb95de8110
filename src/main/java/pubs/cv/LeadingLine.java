package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
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
    private static final int LONGEST_BADGE = 24;
    private static final int LEAST_LINES = 3;
    private static final Pattern YEAR_ALONE = Pattern.compile("[(\\[]?(?:(?:0?[1-9]|1[0-2])/)?((?:19|20)\\d\\d)[a-z]?[)\\]]?[.:,]?");
    private static final Pattern NUMBER_ALONE = Pattern.compile("#?\\d{1,3}");
    /** A year, and then an item that begins with a letter or a quotation mark. */
    private static final Pattern YEAR_BEFORE = Pattern.compile("[(\\[]?((?:19|20)\\d\\d)[a-z]?[)\\]]?(?:\\s?[.:,–—|-])?\\s+(?=[\\p{Lu}“\"«„])");
    private static final Pattern YEAR_BEHIND = Pattern.compile("(.{2,20}?)(?:\\s?['’‘](\\d\\d)|\\s((?:19|20)\\d\\d))");
    private static final Pattern CITATION = Pattern.compile("(?i)(?:recommended |suggested )?(?:citation|cite as|please cite)\\s?:\\s*(?=\\S)");
    private static final Pattern SAYS_KIND = Pattern.compile(
            "(?i)(?:arxiv|preprint|(?:\\p{L}+ )?workshop|under review|submitted|journal|conference|poster|demo|in press)");

    /** @param yearsLead whether years stand before most items of the section */
    static LeadingLine of(List<CvLine> lines, boolean yearsLead, VenueCatalog venues) {
        List<CvLine> rest = identifierLast(citationFirst(lines));
        String year = "";
        String badge = "";
        while (rest.size() > 1) {
            CvLine first = rest.get(0);
            String text = first.text().plain().strip();
            Matcher alone = YEAR_ALONE.matcher(text);
            if (NUMBER_ALONE.matcher(text).matches()) {
                rest.remove(0);
                continue;
            }
            if (year.isEmpty() && alone.matches()) {
                year = alone.group(1);
            } else if (badge.isEmpty() && rest.size() >= LEAST_LINES && isBadge(text, venues)) {
                Matcher dated = YEAR_BEHIND.matcher(text);
                boolean says = year.isEmpty() && dated.matches();
                badge = says ? dated.group(1) : text;
                year = !says ? year : dated.group(3) != null ? dated.group(3) : (dated.group(2).compareTo("60") < 0 ? "20" : "19") + dated.group(2);
            } else {
                break;
            }
            rest.remove(0);
        }
        Matcher before = YEAR_BEFORE.matcher(rest.get(0).text().plain());
        if (yearsLead && year.isEmpty() && before.lookingAt()) {
            year = before.group(1);
            CvLine first = rest.get(0);
            rest.set(0, new CvLine(ItemSplitter.cut(first.text(), before.end()), first.heading(), first.marker(), first.depth(), first.apart(), first.span()));
        }
        return new LeadingLine(rest, year, badge);
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
                all.add(0, new CvLine(ItemSplitter.cut(line.text(), citation.end()), 0, lines.get(0).marker(), line.depth(), true, line.span()));
                return all;
            }
        }
        return all;
    }

    /** What a work is called in a catalogue is said before it, and belongs behind it. */
    private static List<CvLine> identifierLast(List<CvLine> lines) {
        CvLine first = lines.get(0);
        Matcher name = ItemSplitter.IDENTIFIER.matcher(first.text().plain());
        if (name.lookingAt()) {
            String code = first.text().plain().substring(0, name.end()).replaceAll("[.,:;\\s–—-]+$", "").replaceAll("^\\[|\\]$", "");
            boolean number = Character.isDigit(code.charAt(0)) && code.indexOf('.') == 4;
            lines.set(0, new CvLine(ItemSplitter.cut(first.text(), name.end()), first.heading(), first.marker(), first.depth(), first.apart(), first.span()));
            lines.add(new CvLine(StyledText.of(number ? "arXiv:" + code : code), 0, "", first.depth(), false, first.span()));
        }
        return lines;
    }

    private static boolean isBadge(String text, VenueCatalog venues) {
        return !text.isEmpty() && text.length() <= LONGEST_BADGE && text.indexOf(',') < 0
                && (SAYS_KIND.matcher(text).matches() || text.chars().skip(1).anyMatch(Character::isUpperCase) && venues.find(text).isPresent());
    }
}
