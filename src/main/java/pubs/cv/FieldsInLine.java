package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.venue.VenueCatalog;
import pubs.model.StyledText;

/**
 * Items of one line whose title comes first, with the authors between marks that do not part what titles and names have within
 * themselves: {@code A Title / J. Roe, A. Poe / ICML 2024}, {@code A Title (J. Roe, A. Poe), ICML 2024}. They are put into lines
 * of their own, as they are read best so.
 */
final class FieldsInLine {
    private static final int LONGEST = 600;
    private static final int SHORTEST_TITLE = 3;
    private static final Pattern[] PARTING = {Pattern.compile("\\s/\\s"), Pattern.compile("\\s?\\|\\s"), Pattern.compile("\\s?[·•]\\s"), Pattern.compile("\\s[—–-]\\s"), Pattern.compile(";\\s")};
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\s\\(([^()]{5,300})\\)(?:[.,:;]?\\s|[.,]\\s?)");
    private static final Pattern SEVERAL = Pattern.compile(",\\s|\\s(?:and|&|und|et|y)\\s");
    private static final Pattern BY = Pattern.compile("[.,]?\\s[Bb]y\\s(?=\\p{Lu})");
    /** Where what names people ends. */
    private static final Pattern AT = Pattern.compile("\\s(?:at|in)\\s(?=\\p{Lu}|\\d)|[.,;]?\\s");
    private static final int MOST_ENDS = 80;

    private FieldsInLine() {}

    /** The items, those of this layout in lines. */
    static List<ItemSplitter.Item> parted(List<ItemSplitter.Item> items, VenueCatalog venues) {
        List<ItemSplitter.Item> parted = new ArrayList<>();
        for (ItemSplitter.Item item : items) {
            Optional<List<CvLine>> lines = item.lines().get(0).text().plain().length() > LONGEST || item.lines().get(0).cell() ? Optional.empty() : lines(item.lines().get(0), item.lines().size() == 1, venues);
            parted.add(lines.map(first -> {
                List<CvLine> all = new ArrayList<>(first);
                item.lines().stream().skip(1).map(line -> cell(line, line.text())).forEach(all::add);
                return item.withLines(all);
            }).orElse(item));
        }
        return parted;
    }

    private static Optional<List<CvLine>> lines(CvLine line, boolean only, VenueCatalog venues) {
        StyledText text = line.text();
        String plain = text.plain();
        for (Pattern parting : PARTING) {
            Matcher first = parting.matcher(plain);
            if (!first.find() || first.start() < SHORTEST_TITLE) {
                continue;
            }
            Matcher second = parting.matcher(plain).region(first.end(), plain.length());
            if (second.find() && isVenue(plain.substring(second.end()), venues) && areNames(text, first.start(), first.end(), second.start(), only)) {
                return fields(line, first.start(), first.end(), second.start(), second.end());
            }
        }
        Matcher names = IN_PARENTHESES.matcher(plain);
        while (names.find()) {
            // One name may be that of a group, "R. Roe et al. (A Collaboration)".
            if (names.start() >= SHORTEST_TITLE && SEVERAL.matcher(names.group(1)).find() && isVenue(plain.substring(names.end()), venues) && areNames(text, names.start(), names.start(1), names.end(1), only)) {
                return fields(line, names.start(), names.start(1), names.end(1), names.end());
            }
        }
        Matcher by = BY.matcher(plain);
        while (by.find()) {
            Matcher end = AT.matcher(plain).region(by.end(), plain.length());
            Optional<List<CvLine>> longest = Optional.empty();
            for (int tried = 0; only && by.start() >= SHORTEST_TITLE && tried < MOST_ENDS && end.find(); tried++) {
                if (isVenue(plain.substring(end.end()), venues) && areNames(text, by.start(), by.end(), end.start(), only)) {
                    longest = fields(line, by.start(), by.end(), end.start(), end.end());
                }
            }
            if (longest.isPresent()) {
                return longest;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<CvLine>> fields(CvLine line, int title, int names, int namesEnd, int venue) {
        StyledText text = line.text();
        CvLine behind = new CvLine(StyledText.EMPTY, 0, "", line.depth(), false, line.span(), true, "");
        return Optional.of(List.of(cell(line, text.part(0, title)), behind.with(text.part(names, namesEnd)), behind.with(text.from(venue))));
    }

    /** Whether what is left begins with a venue that is known, or that has a word of such names, and has a year. */
    private static boolean isVenue(String text, VenueCatalog venues) {
        return VenueBesideTitle.isDatedVenue(text, venues);
    }

    /**
     * Whether names stand between two offsets, and none before.
     *
     * @param title where what stands before ends
     * @param only  whether the line is all of the item; else its authors may stand below
     */
    private static boolean areNames(StyledText text, int title, int from, int to, boolean only) {
        return only && to > from && VenueBesideTitle.areNames(text.part(from, to)) && !isOfPeople(text.part(0, title));
    }

    /** {@code A. Roe, B. Poe}; two words alone may be a title. */
    private static boolean isOfPeople(StyledText text) {
        return text.plain().indexOf(' ') > 0 && (text.plain().indexOf(',') > 0 || text.plain().indexOf('.') > 0 || text.plain().contains(" and ")) && VenueBesideTitle.areNames(text);
    }

    private static CvLine cell(CvLine line, StyledText text) {
        return new CvLine(text, line.heading(), line.marker(), line.depth(), line.apart(), line.span(), true, line.summary());
    }
}
