package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.CatalogueNumbers;
import pubs.cv.venue.VenueCatalog;
import pubs.model.StyledText;
import pubs.model.TextStyle;

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
    private static final Pattern YEAR_BEHIND = Pattern.compile("(.{2,60}?)(?:\\s?['’‘](\\d\\d)|\\s(\\d\\d)|[\\s,-]{1,2}((?:19|20)\\d\\d))");
    /** {@code [ICML 2024] A. Roe, B. Poe. A Title}. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[(【]([^\\[\\]()【】]{2,60})[\\])】]\\s*[:.–—|-]?\\s*(?=[\\p{L}“\"*])");
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
                badge = undated(text);
                year = year.isEmpty() ? yearOf(text) : year;
            } else {
                break;
            }
            rest.remove(0);
        }
        String before = badge.isEmpty() ? before(rest.get(0).text(), venues) : "";
        if (!before.isEmpty()) {
            String name = before.replaceAll("^[\\[(【\\s]+|[\\])】:.|–—\\s-]+$", "");
            int comma = name.indexOf(',');
            String venue = comma < 0 ? name : name.substring(0, comma).strip();
            badge = undated(venue);
            year = year.isEmpty() ? yearOf(venue) : year;
            CvLine first = rest.get(0);
            rest.set(0, from(first, before.length()));
            if (comma > 0) {
                // "[ICLR 2021, Oral]": what else it says belongs behind the item.
                rest.add(new CvLine(StyledText.of(name.substring(comma + 1).strip()), 0, "", first.depth(), false, first.span()));
            }
        }
        Matcher lead = YEAR_BEFORE.matcher(rest.get(0).text().plain());
        if (yearsLead && year.isEmpty() && lead.lookingAt()) {
            year = lead.group(1);
            rest.set(0, from(rest.get(0), lead.end()));
        }
        return new LeadingLine(rest, year, badge);
    }

    /** The venue that stands before an item in brackets, or bold and apart from it; with all around it, or empty. */
    private static String before(StyledText text, VenueCatalog venues) {
        Matcher brackets = IN_BRACKETS.matcher(text.plain());
        if (brackets.lookingAt()) {
            return isVenue(brackets.group(1).split(",")[0].strip(), venues) ? brackets.group() : "";
        }
        List<StyledText.Run> runs = text.runs();
        boolean apart = runs.size() > 1 && runs.get(0).style().has(TextStyle.Look.BOLD) && !runs.get(1).style().has(TextStyle.Look.BOLD)
                && runs.get(1).text().startsWith(" ");
        return apart && isBadge(runs.get(0).text().strip(), venues) ? runs.get(0).text() + " " : "";
    }

    private static boolean isVenue(String name, VenueCatalog venues) {
        return SAYS_KIND.matcher(undated(name)).matches() || venues.find(undated(name)).isPresent();
    }

    private static String undated(String name) {
        Matcher dated = YEAR_BEHIND.matcher(name);
        return dated.matches() ? dated.group(1).strip() : name;
    }

    private static String yearOf(String name) {
        Matcher dated = YEAR_BEHIND.matcher(name);
        if (!dated.matches()) {
            return "";
        }
        String digits = dated.group(2) != null ? dated.group(2) : dated.group(3);
        return dated.group(4) != null ? dated.group(4) : (digits.compareTo("60") < 0 ? "20" : "19") + digits;
    }

    private static CvLine from(CvLine line, int offset) {
        return new CvLine(ItemSplitter.cut(line.text(), offset), line.heading(), line.marker(), line.depth(), line.apart(), line.span());
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
        Matcher name = CatalogueNumbers.LEADING.matcher(first.text().plain());
        if (name.lookingAt()) {
            String code = first.text().plain().substring(0, name.end()).replaceAll("[.,:;\\s–—-]+$", "").replaceAll("^\\[|\\]$", "");
            boolean number = Character.isDigit(code.charAt(0)) && code.indexOf('.') == 4;
            lines.set(0, from(first, name.end()));
            lines.add(new CvLine(StyledText.of(number ? "arXiv:" + code : code), 0, "", first.depth(), false, first.span()));
        }
        return lines;
    }

    private static boolean isBadge(String text, VenueCatalog venues) {
        return !text.isEmpty() && text.length() <= LONGEST_BADGE && text.indexOf(',') < 0
                && (SAYS_KIND.matcher(text).matches() || text.chars().skip(1).anyMatch(Character::isUpperCase) && venues.find(text).isPresent());
    }
}
