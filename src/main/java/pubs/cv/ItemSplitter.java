package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pubs.cv.input.CvLine;
import pubs.cv.item.CatalogueNumbers;
import pubs.cv.item.ReferenceWords;
import pubs.model.StyledText;

/** Cuts the lines of a section into items: by markers, else by empty lines, else by indentation, else one a line. */
final class ItemSplitter {
    /** {@code [1]}, {@code [C3]}, {@code 1.}, {@code (12)}, {@code J2.}, {@code [^4]:} of a note, a bullet. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:\\[\\^?[\\p{L}+]{0,9}[.\\-]?\\d{1,4}[a-z]?\\][.:]?|\\([A-Za-z]{0,3}\\d{1,3}\\)|[A-Z]{0,3}\\d{1,3} ?[.)](?!\\d)|[•●▪◦–—·‣■▸➢*-](?=\\s))\\s*");

    /** The marker of a line that was the heading of its item. */
    static final String TITLE = "#";

    private static final String ENDS = ".,;:!?)]”\"";
    private static final String BULLETS = "•●▪◦·‣■▸➢*-–—";
    private static final char NO_LABEL = ' ';
    private static final char NUMBER = '1';
    private static final char NAMED = 'i';

    private static final int LEAST_WHOLE = 30;
    /** No reference on one line is longer, in characters. */
    private static final int MOST_WHOLE = 4_000;
    private static final int LEAST_COUNTED = 3;
    /** A place before a publisher, a range of pages, a volume before its year or its pages. */
    private static final Pattern PRINTED = Pattern.compile(ReferenceWords.named("place") + "\\s?:\\s|" + ReferenceWords.any("pages") + "\\s?\\d|\\d\\s?\\((?:19|20)\\d\\d\\)"
            + "|,\\s?\\d{1,4}(?:\\s?\\(\\d{1,3}\\))?[,:]\\s?\\d{1,6}\\s?[-–]\\s?\\d|(?:19|20)\\d\\d;\\s?\\d");
    /** {@code Bell, A., & Poe, C. (2024). A}: an initial before the year, as no line within an item begins. */
    private static final Pattern AUTHORS_AND_YEAR = Pattern.compile("\\p{Lu}[^()]{1,400}\\p{Lu}\\.,?\\s(?:\\(" + ReferenceWords.any("editors") + "\\)\\s)?\\((?:19|20)\\d\\d[a-z]?\\)[.,:]?\\s");
    private static final Pattern AUTHORS_AND_STATUS = Pattern.compile("\\p{Lu}[^()]{1,400}\\p{Lu}\\.,?\\s\\(" + ReferenceWords.any("status") + "\\)[.,:]?\\s");
    private static final Pattern DATED_TO_ITS_END = Pattern.compile("\\b(?:19|20)\\d\\d[a-z]?\\b(?:.*[.)\\]\\d])?$");

    /** {@code with Jo Roe and A. Poe}: names that are all of a paragraph below the title. */
    private static final Pattern WITH = Pattern.compile("\\(?(?=\\p{Ll})" + ReferenceWords.any("with") + ":?\\s\\p{Lu}(?:[^.:“”\"()\\d]|(?<=\\p{Lu})\\.){2,160}\\)?[.,]?");

    private ItemSplitter() {}

    /** {@code [KnuBe84a]}, {@code [2018]}: the names of authors and the year, or the year alone. */
    private static final Pattern LABEL_YEAR = Pattern.compile("^\\[(?:\\p{L}[\\p{L}+]{2,12}(\\d\\d)|((?:19|20)\\d\\d))[a-z]?\\]");

    /**
     * An item.
     *
     * @param lines     without labels
     * @param labelYear that its label or its column says; or empty
     * @param badge     the short name of a venue that stands before it; or empty
     * @param summary   the abstract that is printed below it; or empty
     * @param marked    whether it begins with a bullet or a number
     */
    record Item(CvSection section, List<CvLine> lines, String labelYear, String badge, String summary, boolean marked) {
        private Item(CvSection section, CvLine first, List<CvLine> lines) {
            this(section, lines, yearOf(first.text().plain()), "", lines.stream().map(CvLine::summary).filter(said -> !said.isEmpty()).collect(Collectors.joining(" ")), isMarked(first));
        }

        /** The item without what stands before it. */
        Item without(LeadingLine leading) {
            return new Item(section, leading.lines(), labelYear.isEmpty() ? leading.year() : labelYear, leading.badge(), summary, marked);
        }

        /** The item with its lines in another order. */
        Item withLines(List<CvLine> others) {
            return new Item(section, others, labelYear, badge, summary, marked);
        }

        /** The item with one more piece of its abstract. */
        Item with(List<CvLine> kept, String said) {
            return new Item(section, kept, labelYear, badge, (summary + " " + said).strip(), marked);
        }

        private static String yearOf(String line) {
            Matcher label = LABEL_YEAR.matcher(line);
            return !label.lookingAt() ? "" : label.group(2) != null ? label.group(2) : (Integer.parseInt(label.group(1)) < 60 ? "20" : "19") + label.group(1);
        }
    }

    /** Whether the items of a list are paragraphs of several lines each, so that one of them that stands alone is one too. */
    static boolean inParagraphs(List<CvSection> sections) {
        long lines = 0;
        long paragraphs = 0;
        for (CvSection section : sections) {
            long apart = section.lines().stream().skip(1).filter(CvLine::apart).count() + 1;
            boolean bare = apart > 1 && section.lines().stream().noneMatch(ItemSplitter::isMarked);
            lines += bare ? section.lines().size() : 0;
            paragraphs += bare ? apart : 0;
        }
        return paragraphs > 2 && lines >= 2 * paragraphs;
    }

    /** Whether a section has several items that are marked. */
    static boolean areListed(CvSection section) {
        return section.lines().stream().filter(ItemSplitter::isMarked).limit(2).count() == 2;
    }

    /**
     * @param lines      of the section that are text of items
     * @param paragraphs whether lines that do not stand apart are those of one item, in doubt
     * @param listed     whether the items of some section are marked, so that one of a single paragraph may introduce others
     */
    static List<Item> split(CvSection section, List<CvLine> lines, boolean paragraphs, boolean listed) {
        if (lines.isEmpty()) {
            return List.of();
        }
        long apart = lines.stream().skip(1).filter(CvLine::apart).count() + 1;
        // Within paragraphs, a DOI at the beginning of a line is that of the paragraph.
        Predicate<CvLine> marks = line -> isMarked(line) && (apart <= 1 || line.apart() || sort(line) != NAMED);
        long marked = lines.stream().filter(marks).count();
        // A number at the beginning of a line is a marker only where most items have one.
        boolean titled = lines.stream().anyMatch(line -> line.marker().equals(TITLE));
        boolean byMarker = marked >= 2 && marked * 2 >= apart - withinPoints(lines) || marked == 1 && isMarked(lines.get(0)) || areCounted(lines);
        int margin = lines.stream().mapToInt(CvLine::depth).min().orElse(0);
        long atMargin = lines.stream().filter(line -> line.depth() == margin).count();
        boolean byIndent = !byMarker && apart <= 1 && atMargin < lines.size() && isMarginFirst(lines, margin);
        int depth = lines.stream().filter(marks).mapToInt(CvLine::depth).min().orElse(0);
        char sort = lines.stream().filter(marks).findFirst().map(ItemSplitter::sort).orElse(NO_LABEL);
        boolean prose = byMarker || listed && marked == 0 && apart == 1;
        boolean byAuthors = !byMarker && apart <= 1 && beginsWithAuthors(lines.get(0)) && lines.stream().filter(ItemSplitter::beginsWithAuthors).count() > 1;
        Set<Integer> starts = titled || byMarker || byAuthors || byIndent ? Set.of() : starts(section, lines, apart, paragraphs);
        List<Item> items = new ArrayList<>();
        List<CvLine> open = new ArrayList<>();
        CvLine first = lines.get(0);
        for (int i = 0; i < lines.size(); i++) {
            CvLine line = lines.get(i);
            boolean begins = titled ? line.marker().equals(TITLE) : byMarker ? marks.test(line) && (line.depth() <= depth || line.marker().isEmpty()) && (line.apart() || sort(line) == sort)
                    : byAuthors ? beginsWithAuthors(line) || AUTHORS_AND_STATUS.matcher(line.text().plain()).lookingAt() || !open.isEmpty() && ENDS.indexOf(lastOf(open)) >= 0 && LineStarts.isOfGroup(line) : byIndent ? line.depth() == margin : starts.contains(i) || line.apart();
            begins &= byMarker || open.isEmpty() || !WITH.matcher(line.text().plain()).matches();
            begins |= byMarker && line.apart() && line.depth() < depth;
            if (begins && !open.isEmpty()) {
                if (!prose || titled || marks.test(first) || !Prose.isIn(open)) {
                    items.add(new Item(section, first, open));
                }
                open = new ArrayList<>();
            }
            first = open.isEmpty() ? line : first;
            // A dash at the beginning of a wrapped line is a part of its sentence.
            boolean point = open.isEmpty() || ENDS.indexOf(lastOf(open)) >= 0;
            CvLine bare = begins || point && line.depth() > depth && BULLETS.indexOf(line.text().plain().charAt(0)) >= 0 ? withoutLabel(line) : line;
            if (!bare.text().isEmpty()) {
                open.add(bare);
            }
        }
        if (!open.isEmpty() && (!prose || titled || marks.test(first) || !Prose.isIn(open))) {
            items.add(new Item(section, first, open));
        }
        items.removeIf(item -> Prose.isProfile(item.lines()));
        return Abstracts.joined(items);
    }

    /** How many paragraphs stand within the points of a list, deeper than what is around it. */
    private static long withinPoints(List<CvLine> lines) {
        if (lines.get(0).marker().isEmpty()) {
            return 0;
        }
        int point = lines.stream().filter(line -> !line.marker().isEmpty()).mapToInt(CvLine::depth).min().orElse(0);
        return lines.stream().filter(line -> line.apart() && !isMarked(line) && line.depth() >= point && line.depth() > 0).count();
    }

    /** The lines that begin an item although nothing stands before them, by their indices. */
    private static Set<Integer> starts(CvSection section, List<CvLine> lines, long apart, boolean paragraphs) {
        boolean whole = lines.stream().allMatch(ItemSplitter::isWhole);
        boolean dated = !section.year().isEmpty();
        // The cells of a row are lines of one item.
        boolean cells = lines.stream().anyMatch(CvLine::cell);
        return !cells && (apart <= 1 && !paragraphs || whole) ? LineStarts.of(lines, dated, whole) : Set.of();
    }

    /** Whether the first line has a number and so have others, each the next one or each the one before: no paragraphs between are items. */
    private static boolean areCounted(List<CvLine> lines) {
        List<Integer> numbers = lines.stream().filter(CvLine::apart).map(ItemSplitter::number).filter(number -> number > 0).toList();
        boolean counted = numbers.size() >= LEAST_COUNTED && number(lines.get(0)) > 0;
        for (int i = 2; i < numbers.size() && counted; i++) {
            counted = numbers.get(i) - numbers.get(i - 1) == numbers.get(1) - numbers.get(0);
        }
        return counted && Math.abs(numbers.get(1) - numbers.get(0)) == 1;
    }

    private static char lastOf(List<CvLine> lines) {
        String text = lines.get(lines.size() - 1).text().plain();
        return text.charAt(text.length() - 1);
    }

    /** A line that says when and where something was printed, and ends as an item does, is one: of an item that goes over lines, one does. */
    private static boolean isWhole(CvLine line) {
        String text = line.text().plain().strip();
        return text.length() >= LEAST_WHOLE && text.length() <= MOST_WHOLE && DATED_TO_ITS_END.matcher(text).find() && PRINTED.matcher(text).find();
    }

    private static boolean beginsWithAuthors(CvLine line) {
        return AUTHORS_AND_YEAR.matcher(line.text().plain()).lookingAt();
    }

    private static boolean isMarginFirst(List<CvLine> lines, int margin) {
        return lines.get(0).depth() == margin;
    }

    private static boolean isMarked(CvLine line) {
        return !line.marker().isEmpty() || hasLabel(line) || CatalogueNumbers.LEADING.matcher(line.text().plain()).lookingAt();
    }

    /** Whether a line begins with a bullet or a number as items do. */
    static boolean hasLabel(CvLine line) {
        return LABEL.matcher(line.text().plain()).lookingAt();
    }

    /** The number of the label that a line begins with: {@code [C12] -> 12}; 0 when there is none. */
    static int number(CvLine line) {
        Matcher label = LABEL.matcher(line.text().plain());
        String digits = label.lookingAt() ? label.group().replaceAll("[^0-9]", "") : "";
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** The sort of label: what looks like one of another sort at the beginning of a wrapped line is none. */
    private static char sort(CvLine line) {
        char first = line.text().plain().charAt(0);
        return !line.marker().isEmpty() || !hasLabel(line) ? line.marker().isEmpty() && CatalogueNumbers.LEADING.matcher(line.text().plain()).lookingAt() ? NAMED : NO_LABEL : Character.isLetterOrDigit(first) ? NUMBER : first;
    }

    private static CvLine withoutLabel(CvLine line) {
        Matcher label = LABEL.matcher(line.text().plain());
        if (!label.lookingAt()) {
            return line;
        }
        StyledText rest = line.text().from(label.end());
        Matcher second = LABEL.matcher(rest.plain());
        // "• [3] Title" has two.
        return line.with(second.lookingAt() && rest.plain().startsWith("[") ? rest.from(second.end()) : rest);
    }
}
