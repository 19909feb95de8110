package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.CoauthorReader;
import pubs.cv.item.ItemReader;
import pubs.cv.item.ItemText;
import pubs.cv.item.NameForm;
import pubs.cv.item.ReferenceWords;
import pubs.cv.item.Sayings;
import pubs.cv.venue.VenueCatalog;
import pubs.model.StyledText;
import pubs.model.TextStyle;

/**
 * Items whose first line has the title and the venue, and whose second the authors, as homepages of computer scientists have them:
 * {@code **A Title**, *ICML 2024*}. The venue is put behind the authors, where it is looked for. It is told from the end of a
 * title by the table of venues and a year, by another look, or by what stands there in most items of the list.
 */
final class VenueBesideTitle {
    private static final int MOST_TITLE_LINES = 2;
    /** What stands below the authors of such an item is hardly longer when it is a reference, in characters. */
    private static final int LONGEST_REFERENCE = 150;
    private static final int LONGEST_VENUE = 160;
    private static final int SHORTEST_TITLE = 6;
    /** A title that a look holds together may be one word. */
    private static final int SHORTEST_HELD = 3;
    private static final int MOST_MARKS = 8;
    private static final int SHORTEST_LINK = 6;
    private static final String YEAR_TEXT = "(?:\\b(?:19|20)\\d\\d\\b|(?:['’‘]|\\s)\\d\\d\\b(?![,:-]?\\d))";
    private static final Pattern YEAR = Pattern.compile(YEAR_TEXT);
    private static final Pattern FULL_YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b|['’‘]\\d\\d\\b");
    private static final Pattern DATE = Pattern.compile("(?:\\p{Lu}\\p{Ll}{2,8}\\.?\\s)?(?:19|20)\\d\\d[.\\s]*");
    private static final Pattern PREPRINT = Pattern.compile("(?i)(?:arxiv|biorxiv|medrxiv|corr)\\b|preprint[.,\\s]*(?:\\d{4})?[.\\s]*$");
    /** What parts a title and its venue; the groups are the mark. */
    private static final Pattern PARTING = Pattern.compile("(?:\\s?([,;:.?!|·•–—])\\s|\\s(-)\\s)\\s{0,2}");
    private static final Pattern MARKS_FIRST = Pattern.compile("[\\s.,;:|·•–—-]{0,6}");
    /** The name at the beginning of what may be a venue, up to its year, its volume or its place. */
    private static final Pattern NAME = Pattern.compile("(?:[Ii]n:?\\s)?(?:the\\s)?(?=[\\p{L}\\d])([^,;()\\[\\]|]{2,120}?)(?=\\s?['’‘,;(\\[|]|[\\s-](?:19|20)?\\d\\d\\b|\\s\\d|[.\\s]*$)");
    private static final Pattern UNKNOWN = Pattern.compile("(?:[Ii]n:?\\s)?\\p{Lu}[^\\n]{1,80}?" + YEAR_TEXT + "[.\\s]*(?:[(\\[].*)?$");
    private static final Pattern AT_END = Pattern.compile("\\s(\\p{Lu}[\\p{L}&/-]{1,14}(?:\\s?['’‘]|[\\s-](?:20|19)?)\\d\\d)[.\\s]*$");
    /** Words behind which a sentence goes on. */
    private static final Pattern OPEN = Pattern.compile("(?i)\\s(?:a|an|the|of|from|at|in|on|for|to|by|and|with|since|before|after|beyond|via)$");
    private static final Pattern FIRST = Pattern.compile("([^,;:()\\[\\]|–—]{2,60}?(?:['’‘]\\d\\d|[\\s-](?:19|20)\\d\\d|\\s\\d\\d))(?:\\s?([:|,.;·–—])|\\s(-))\\s+(?=\\S)");
    /** What goes on with a title, or names people. */
    private static final Pattern NO_VENUE = Pattern.compile("(?i)(?:with|by|mit|von|avec|par|con|por|edited|and)\\s");
    private static final Pattern PLACE = Pattern.compile("(?:.*,\\s)?(?:" + ReferenceWords.named("country") + "|" + ReferenceWords.named("place") + ")[.\\s]*");
    private static final Pattern GOES_ON = Pattern.compile("(?:,|\\sand|\\s&)\\s*$");
    private static final Pattern ONE_WORD = Pattern.compile("(?:[,;]|\\sand|\\s&)\\s(?:(?:and|&)\\s)?\\p{IsLatin}[^\\s]*$");
    private static final Pattern JOIN = Pattern.compile("(?:and|&)\\s");
    private static final Pattern JOINS = Pattern.compile("(?:and|&)\\s.*");

    /**
     * An item that may be so.
     *
     * @param title   the line that ends in the venue
     * @param authors the first line of names
     * @param behind  the line behind the last of names
     * @param below   whether what stands there says where the work appeared
     */
    private record Head(List<CvLine> lines, int title, int authors, int behind, boolean below) {
        StyledText text() {
            return lines.get(title).text();
        }
    }

    /**
     * Where a venue was found.
     *
     * @param titleFrom where the title begins
     * @param titleTo   where it ends
     * @param from      where the venue begins
     * @param to        where it ends
     * @param mark      what stands between the two; a blank for another look
     * @param known     whether it is in the table
     * @param sure      whether the item says so by itself
     */
    private record Split(int titleFrom, int titleTo, int from, int to, char mark, boolean known, boolean sure) {
        boolean isVenueFirst() {
            return from < titleFrom;
        }
    }

    private final VenueCatalog venues;

    private VenueBesideTitle(VenueCatalog venues) {
        this.venues = venues;
    }

    /** The items of a section, those of this layout with their venue behind the authors. */
    static List<ItemSplitter.Item> moved(List<ItemSplitter.Item> items, VenueCatalog venues) {
        VenueBesideTitle mover = new VenueBesideTitle(venues);
        List<Optional<Head>> heads = items.stream().map(item -> head(item.lines())).toList();
        if (heads.stream().noneMatch(Optional::isPresent)) {
            return items;
        }
        List<Optional<Split>> splits = heads.stream().map(head -> head.flatMap(mover::split)).toList();
        List<ItemSplitter.Item> moved = new ArrayList<>();
        long all = heads.stream().filter(Optional::isPresent).count();
        for (int i = 0; i < items.size(); i++) {
            Optional<Split> split = splits.get(i);
            boolean accepted = split.isPresent() && (split.get().sure() || isUsual(split.get(), splits, all));
            boolean lines = heads.get(i).filter(head -> head.title() == 0).isPresent();
            moved.add(accepted ? items.get(i).withLines(lines(heads.get(i).orElseThrow(), split.get())) : lines ? items.get(i).withLines(cells(heads.get(i).orElseThrow())) : items.get(i));
        }
        return moved;
    }

    /** Whether most items of this layout part title and venue by the same mark, and of one the venue is known. */
    private static boolean isUsual(Split split, List<Optional<Split>> splits, long all) {
        List<Split> same = splits.stream().flatMap(Optional::stream).filter(other -> other.mark() == split.mark() && other.isVenueFirst() == split.isVenueFirst()).toList();
        boolean told = same.stream().anyMatch(Split::known);
        return told && same.size() >= 2 && same.size() * 2L >= all;
    }

    private static List<CvLine> lines(Head head, Split split) {
        List<CvLine> lines = new ArrayList<>();
        for (CvLine line : head.lines().subList(0, head.title())) {
            lines.add(line);
        }
        CvLine first = head.lines().get(head.title());
        StyledText title = first.text().part(split.titleFrom(), split.titleTo());
        if (!lines.isEmpty()) {
            // A title that goes over lines is one.
            CvLine begun = lines.remove(lines.size() - 1);
            title = begun.text().append(StyledText.of(" ")).append(title);
            first = begun;
        }
        lines.add(cell(first, title));
        CvLine names = names(head);
        lines.add(names);
        lines.add(cell(names, head.text().part(split.from(), split.to())));
        head.lines().subList(head.behind(), head.lines().size()).forEach(line -> lines.add(cell(line, line.text())));
        return lines;
    }

    /** The lines of an item that has its authors on one of their own: where these end is meant. */
    private static List<CvLine> cells(Head head) {
        List<CvLine> lines = new ArrayList<>();
        lines.add(cell(head.lines().get(0), head.text()));
        lines.add(names(head));
        head.lines().subList(head.behind(), head.lines().size()).forEach(line -> lines.add(cell(line, line.text())));
        return lines;
    }

    private static CvLine names(Head head) {
        CvLine names = head.lines().get(head.authors());
        StyledText all = names.text();
        for (CvLine more : head.lines().subList(head.authors() + 1, head.behind())) {
            all = all.append(StyledText.of(" ")).append(more.text());
        }
        return cell(names, all);
    }

    /** A line whose end is meant. */
    private static CvLine cell(CvLine line, StyledText text) {
        return new CvLine(text, line.heading(), line.marker(), line.depth(), line.apart(), line.span(), true, line.summary());
    }

    /** The title and the names of an item of lines, when nothing below them says where it appeared. */
    private static Optional<Head> head(List<CvLine> lines) {
        for (int at = 1; at < lines.size() && at <= MOST_TITLE_LINES; at++) {
            if (!areNames(lines.get(at).text())) {
                continue;
            }
            int behind = at + 1;
            while (behind < lines.size() && (isOpen(plain(lines, behind - 1)) || JOINS.matcher(plain(lines, behind)).matches()) && areNames(withoutJoin(lines.get(behind).text()))) {
                behind++;
            }
            boolean authored = ItemReader.hasAuthorsFirst(ItemText.of(List.of(lines.get(0).text()), 0), name -> false);
            boolean below = lines.subList(behind, lines.size()).stream().anyMatch(VenueBesideTitle::saysWhere);
            boolean open = isOpen(plain(lines, behind - 1)) || behind < lines.size() && (JOINS.matcher(plain(lines, behind)).matches() || areNames(lines.get(behind).text()));
            return authored || open ? Optional.empty() : Optional.of(new Head(lines, at - 1, at, behind, below));
        }
        return Optional.empty();
    }

    /** Whether the last name of a line goes on in the next, or others follow: {@code Ann Poe, Jo}. */
    private static boolean isOpen(String line) {
        return GOES_ON.matcher(line).find() || ONE_WORD.matcher(line).find();
    }

    private static StyledText withoutJoin(StyledText line) {
        Matcher join = JOIN.matcher(line.plain());
        return join.lookingAt() ? line.from(join.end()) : line;
    }

    private static String plain(List<CvLine> lines, int at) {
        return lines.get(at).text().plain();
    }

    /** Whether a line is a list of names and no more. */
    private static boolean areNames(StyledText line) {
        String text = line.plain();
        if (text.isEmpty() || FULL_YEAR.matcher(text).find() || Sayings.start(text) >= 0 || PLACE.matcher(text).matches()) {
            return false;
        }
        StyledText bare = GOES_ON.matcher(text).find() ? line.part(0, text.replaceFirst("(?:,|\\sand|\\s&)\\s*$", "").length()) : line;
        ItemText item = ItemText.of(List.of(bare), 0);
        for (NameForm form : NameForm.values()) {
            if (CoauthorReader.isOfNames(item, form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line may be the reference itself: it has a year and is no award. */
    private static boolean saysWhere(CvLine line) {
        String text = line.text().plain();
        return text.length() <= LONGEST_REFERENCE && FULL_YEAR.matcher(text).find() && Sayings.start(text) < 0;
    }

    private Optional<Split> split(Head head) {
        StyledText line = head.text();
        String text = line.plain();
        if (head.below()) {
            return behindLook(line, text).filter(split -> DATE.matcher(text.substring(split.from())).matches());
        }
        return behindLook(line, text).or(() -> behindMark(line, text)).or(() -> head.title() == 0 ? first(text) : Optional.empty());
    }

    /** A title that a look, a link or quotation marks hold together, and the venue behind it. */
    private Optional<Split> behindLook(StyledText line, String text) {
        int end = heldEnd(line, text);
        if (end < SHORTEST_HELD || end >= text.length()) {
            return Optional.empty();
        }
        Matcher marks = MARKS_FIRST.matcher(text).region(end, text.length());
        int from = marks.lookingAt() ? marks.end() : end;
        String venue = text.substring(from);
        if (venue.isEmpty() || "([".indexOf(venue.charAt(0)) >= 0 || venue.length() > LONGEST_VENUE || NO_VENUE.matcher(venue).lookingAt()) {
            return Optional.empty();
        }
        boolean unknown = UNKNOWN.matcher(venue).lookingAt();
        boolean named = isKnown(venue, false) || DATE.matcher(venue).matches() || unknown && venue.chars().filter(Character::isLetter).count() > 2;
        return named ? Optional.of(new Split(0, end, from, text.length(), ' ', true, true)) : Optional.empty();
    }

    /** Where the look, the link or the quotation marks end that a line begins with; 0 when it begins with none. */
    private static int heldEnd(StyledText line, String text) {
        List<StyledText.Run> runs = line.runs();
        TextStyle first = runs.get(0).style();
        int quote = "“\"«„".indexOf(text.charAt(0));
        if (quote >= 0) {
            int close = text.indexOf("”\"»“".charAt(quote), 1);
            return close < 0 ? 0 : close + 1;
        }
        int end = first.link().isEmpty() ? 0 : ending(runs, style -> style.link().equals(first.link()));
        if (end > SHORTEST_LINK) {
            return end;
        }
        for (TextStyle.Look look : new TextStyle.Look[] {TextStyle.Look.BOLD, TextStyle.Look.ITALIC, TextStyle.Look.UNDERLINE}) {
            if (first.has(look)) {
                return ending(runs, style -> style.has(look));
            }
        }
        return 0;
    }

    private static int ending(List<StyledText.Run> runs, Function<TextStyle, Boolean> held) {
        int end = 0;
        for (StyledText.Run run : runs) {
            if (!held.apply(run.style())) {
                break;
            }
            end += run.text().length();
        }
        return end;
    }

    /** A title in plain type, a mark or another look, and a venue: the one that goes furthest back. */
    private Optional<Split> behindMark(StyledText line, String text) {
        Optional<Split> likely = Optional.empty();
        int at = 0;
        for (StyledText.Run run : line.runs()) {
            int start = at;
            at += run.text().length();
            // What stands in parentheses is told by these, over the ends of lines too.
            boolean look = start > SHORTEST_TITLE && "([".indexOf(text.charAt(start - 1)) < 0 && (run.style().has(TextStyle.Look.ITALIC) || run.style().has(TextStyle.Look.BOLD) || run.style().has(TextStyle.Look.MONOSPACE));
            String venue = look ? text.substring(start) : "";
            if (look && venue.length() <= LONGEST_VENUE && isKnown(venue, false)) {
                return Optional.of(new Split(0, bare(text, start), start, text.length(), ' ', true, true));
            }
            if (look && at == text.length() && UNKNOWN.matcher(venue).matches()) {
                likely = Optional.of(new Split(0, bare(text, start), start, text.length(), ' ', false, Character.isWhitespace(text.charAt(start - 1))));
            }
        }
        List<int[]> marks = new ArrayList<>();
        Matcher parting = PARTING.matcher(text).region(Math.max(0, text.length() - LONGEST_VENUE), text.length());
        while (parting.find()) {
            marks.add(new int[] {parting.start(), parting.end(), parting.start(1) >= 0 ? parting.start(1) : parting.start(2)});
        }
        for (int[] mark : marks.subList(Math.max(0, marks.size() - MOST_MARKS), marks.size())) {
            String venue = text.substring(mark[1]);
            if (mark[0] < SHORTEST_TITLE || venue.isEmpty()) {
                continue;
            }
            char sign = text.charAt(mark[2]);
            int end = "?!".indexOf(sign) >= 0 ? mark[2] + 1 : mark[0];
            if (isKnown(venue, true)) {
                return Optional.of(new Split(0, end, mark[1], text.length(), sign, true, sign != ':'));
            }
            if (likely.isEmpty() && UNKNOWN.matcher(venue).matches() && venue.length() <= LONGEST_VENUE / 2) {
                likely = Optional.of(new Split(0, end, mark[1], text.length(), sign, false, false));
            }
        }
        return likely.or(() -> behindBlank(text));
    }

    /** {@code A Title ICML 2024}: a gap that was wide where it was printed. */
    private Optional<Split> behindBlank(String text) {
        Matcher end = AT_END.matcher(text);
        boolean found = end.find() && end.start() > SHORTEST_TITLE && Character.isLetterOrDigit(text.charAt(end.start() - 1)) && !OPEN.matcher(text).region(0, end.start()).find() && isKnown(end.group(1), true);
        return found ? Optional.of(new Split(0, end.start(), end.start(1), text.length(), '_', true, false)) : Optional.empty();
    }

    /** A venue with its year, a mark and the title. */
    private Optional<Split> first(String text) {
        Matcher found = FIRST.matcher(text);
        if (!found.lookingAt() || found.end() + SHORTEST_TITLE > text.length() || !isKnown(found.group(1), true)) {
            return Optional.empty();
        }
        char sign = text.charAt(found.start(2) >= 0 ? found.start(2) : found.start(3));
        // "ICML 2024: A Retrospective" may be a title.
        return Optional.of(new Split(found.end(), text.length(), 0, found.end(1), sign, true, "|–—-·".indexOf(sign) >= 0));
    }

    /** The end of a title without blanks and marks before the venue. */
    private static int bare(String text, int end) {
        int to = end;
        while (to > 0 && " ,;.:|·•–—-(\u00A0".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** Whether a text begins with the name of a venue of the table. @param plain whether only typography that is gone could tell, so that there must be a year, and a name of more than a common word */
    private boolean isKnown(String text, boolean plain) {
        if (PREPRINT.matcher(text).lookingAt() || Sayings.isStatus(text)) {
            return true;
        }
        Matcher name = NAME.matcher(text);
        if (!name.lookingAt() || venues.find(LeadingGroup.undated(name.group(1))).isEmpty()) {
            return false;
        }
        boolean telling = name.group(1).indexOf(' ') > 0 || name.group(1).chars().filter(Character::isUpperCase).count() > 1;
        return telling && (!plain || YEAR.matcher(text).find());
    }
}
