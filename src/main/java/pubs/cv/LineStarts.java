package pubs.cv;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.ItemText;
import pubs.cv.item.NameForm;
import pubs.cv.item.NameList;
import pubs.cv.item.ReferenceWords;
import pubs.model.StyledText;

/**
 * Which of the lines of a paragraph begin an item, where nothing marks them: those that follow the end of a reference and begin as the
 * first one does, with names and what it has behind them. Lines may be whole items or parts of them.
 */
final class LineStarts {
    private static final int LEAST_ITEM = 30;
    private static final int MOST = 4_000;
    private static final int MARKS = 2;
    private static final int ONE_A_LINE = 4;
    /** One of so many lines goes on in the next where lines are wrapped. */
    private static final int WRAPPED = 7;
    private static final List<NameForm> TURNED = List.of(NameForm.FAMILY_GIVEN, NameForm.FIRST_TURNED);
    private static final Pattern EDITORS = Pattern.compile(",?\\s[(\\[]?" + ReferenceWords.any("editors") + "[)\\]]?(?=[\\s.,:])");
    private static final double LIKELY = 0.6;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/–-])(?:19|20)\\d\\d[a-z]?(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("[(\\[]?(?:19|20)\\d\\d[a-z]?[)\\]]?[.:,]?\\s[\\p{Lu}“\"„«‘]");
    /** {@code World Health Organization (2018). A Title}. */
    private static final Pattern GROUP = Pattern.compile("(?![^()]{0,80}(?<!\\p{L})" + ReferenceWords.any("venue") + "(?!\\p{L}))\\p{Lu}[^.,;:()\\d]{2,80}\\s\\((?:19|20)\\d\\d[a-z]?\\)[.,:]?\\s\\p{Lu}");
    private static final Pattern STATUS = Pattern.compile("(?<!\\p{L})" + ReferenceWords.any("status") + "(?!\\p{L})");
    private static final Pattern END = Pattern.compile("[.)\\]\\d”\"»]$|https?://\\S+$|10\\.\\d{4,6}/\\S+$");
    /** A year, pages or an identifier at its end, as items end. */
    private static final Pattern ENDS_IN_PRINT = Pattern.compile("(?:\\d[)\\]]?|https?://\\S+|10\\.\\d{4,6}/\\S+)\\.?$");
    /** What is said of a work behind it, and begins none. */
    private static final Pattern NO_BEGINNING = Pattern.compile("(?i)(?:doi|pmid|pmcid|isbn|issn|url|arxiv|available|accessed|retrieved|https?|pp?\\.|vol\\b|in:|in\\s(?:proc|the\\s|\\d))");
    private static final Pattern UNFINISHED = Pattern.compile("[,;:&–—-]$|\\s(?:a|an|and|at|by|for|from|in|of|on|the|to|with|und|der|die|des|von|für|de|du|la|le|et|del|los|y)$");
    private static final Pattern SHOWS_NAMES = Pattern.compile("\\s{0,2}(?:([.:,;])?\\s?(?:(\\(?\\[?(?:(?:19|20)\\d\\d|" + ReferenceWords.any("status") + "[)\\]]))|([“\"„«‘])|(\\()|(.))|$)");

    private final List<CvLine> lines;
    private final boolean dated;
    private final Optional<Shape> first;
    private int width;
    private int flowing;

    /** How names stand at the beginning of an item. @param behind the mark and the sort of thing that follow them */
    private record Shape(NameForm form, String behind, double quality) {}

    /** {@code A Health Organization (2018). A Title}: whether a line begins with a group for an author. */
    static boolean isOfGroup(CvLine line) {
        return GROUP.matcher(line.text().plain()).lookingAt();
    }

    private LineStarts(List<CvLine> lines, boolean dated) {
        this.lines = lines;
        this.dated = dated;
        this.first = best(lines.get(0));
        for (int i = 0; i < lines.size(); i++) {
            width = Math.max(width, Math.min(MOST, text(i).length()));
            flowing += i > 0 && flows(i) ? 1 : 0;
        }
    }

    /**
     * The indices of lines that begin an item; only the first where nothing tells.
     *
     * @param dated   whether the year of the items stands above them
     * @param printed whether each line says all that an item does
     */
    static Set<Integer> of(List<CvLine> lines, boolean dated, boolean printed) {
        LineStarts starts = new LineStarts(lines, dated);
        return printed && starts.flowing == 0 ? starts.all() : starts.starts();
    }

    private Set<Integer> starts() {
        boolean[] named = new boolean[lines.size()];
        boolean[] may = new boolean[lines.size()];
        int names = 0;
        int whole = 0;
        for (int i = 0; i < lines.size(); i++) {
            may[i] = i == 0 || END.matcher(text(i - 1)).find() && !isContinued(text(i - 1));
            boolean shown = first.isPresent() || YEAR_FIRST.matcher(text(0)).lookingAt();
            named[i] = shown && (i == 0 || may[i] && isNamed(i));
            may[i] &= i == 0 || named[i] || begins(text(i));
            names += named[i] ? 1 : 0;
            whole += may[i] && isComplete(text(i)) && text(i).length() >= LEAST_ITEM ? 1 : 0;
        }
        boolean byNames = names > 1;
        boolean wrapped = flowing > 0 && flowing * WRAPPED >= lines.size();
        boolean alone = lines.size() >= ONE_A_LINE && !wrapped && (!byNames || names * 4 > lines.size() * 3);
        if (alone) {
            return all();
        }
        if (!byNames && whole == lines.size() && (first.isEmpty() || lines.size() >= ONE_A_LINE)) {
            return all();
        }
        Set<Integer> starts = new HashSet<>(Set.of(0));
        boolean complete = isComplete(text(0));
        int length = text(0).length();
        for (int i = 1; i < lines.size(); i++) {
            boolean begins = may[i] && complete && length >= LEAST_ITEM && (named[i] || wrapped && hasRoom(i) && text(i).length() >= LEAST_ITEM / 2
                    || !byNames && (first.isEmpty() || wrapped) && ENDS_IN_PRINT.matcher(text(i - 1)).find());
            if (begins) {
                starts.add(i);
                complete = false;
                length = 0;
            }
            complete |= isComplete(text(i));
            length += text(i).length();
        }
        return starts;
    }

    private Set<Integer> all() {
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            all.add(i);
        }
        return all;
    }

    private String text(int i) {
        return lines.get(i).text().plain();
    }

    /** Whether a line goes on in the next one. */
    private boolean flows(int next) {
        String before = text(next - 1);
        String text = text(next);
        return Character.isLowerCase(text.codePointAt(0)) && !NO_BEGINNING.matcher(text).lookingAt() || UNFINISHED.matcher(before).find();
    }

    private static boolean isContinued(String before) {
        return UNFINISHED.matcher(before).find() || before.endsWith("pp.") || before.endsWith("vol.") || before.endsWith("no.");
    }

    private static boolean begins(String text) {
        int letter = text.codePointAt(0);
        return (Character.isUpperCase(letter) || Character.isIdeographic(letter) || "“\"„«‘'*".indexOf(letter) >= 0 || "([".indexOf(letter) >= 0 && text.length() > 1 && Character.isUpperCase(text.codePointAt(1))) && !NO_BEGINNING.matcher(text).lookingAt();
    }

    /** Whether the first word of a line would have had room at the end of the line before. */
    private boolean hasRoom(int i) {
        String text = text(i);
        int word = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        return text(i - 1).length() + 1 + word + MARKS < width;
    }

    private boolean isComplete(String text) {
        return dated || YEAR.matcher(text).find() || STATUS.matcher(text).find();
    }

    /** Whether a line begins with a year as the first does, or with names in the form of the first, and goes on behind them as the first does. */
    private boolean isNamed(int i) {
        if (YEAR_FIRST.matcher(text(0)).lookingAt()) {
            return YEAR_FIRST.matcher(text(i)).lookingAt();
        }
        if (first.get().behind().equals("year") && GROUP.matcher(text(i)).lookingAt()) {
            return true;
        }
        ItemText item = item(i);
        NameForm form = first.get().form();
        // Where one alone is turned round, one is as the first of several; and a year or a title in quotation marks behind names tells much.
        List<NameForm> forms = first.get().behind().length() > 1 ? List.of(NameForm.values()) : TURNED.contains(form) ? TURNED : List.of(form);
        return forms.stream().anyMatch(some -> shape(item, some).filter(shape -> shape.behind().equals(first.get().behind())).isPresent());
    }

    private Optional<Shape> best(CvLine line) {
        ItemText item = item(lines.indexOf(line));
        Optional<Shape> best = Optional.empty();
        for (NameForm form : NameForm.values()) {
            Optional<Shape> shape = shape(item, form);
            best = shape.isPresent() && (best.isEmpty() || shape.get().quality() > best.get().quality()) ? shape : best;
        }
        return best;
    }

    /** A line with the next one, as a list of names may go on there. */
    private ItemText item(int i) {
        StyledText line = lines.get(i).text();
        StyledText whole = i + 1 < lines.size() && flows(i + 1) ? line.append(StyledText.of(" ")).append(lines.get(i + 1).text()) : line;
        return ItemText.of(List.of(whole), 0);
    }

    private static Optional<Shape> shape(ItemText item, NameForm form) {
        Optional<NameList> names = item.text().length() > MOST ? Optional.empty() : item.namesAtStart(form).filter(list -> list.quality() > LIKELY);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Matcher editors = EDITORS.matcher(item.text()).region(names.get().end(), item.text().length());
        int end = editors.lookingAt() ? editors.end() : names.get().end();
        String dot = item.text().charAt(end - 1) == '.' ? "." : "";
        Matcher behind = SHOWS_NAMES.matcher(item.text()).region(end, item.text().length());
        if (!behind.lookingAt() || behind.group(5) != null && behind.group(1) == null && dot.isEmpty()) {
            return Optional.empty();
        }
        String mark = behind.group(1) == null ? "" : behind.group(1);
        String sort = behind.group(2) != null ? "year" : behind.group(3) != null ? "quoted" : behind.group(4) != null ? "(" : "";
        // The dot of an initial may be that of the list.
        return Optional.of(new Shape(form, sort.isEmpty() && (mark.equals(".") || mark.isEmpty()) ? "." : sort.isEmpty() ? mark : sort, names.get().quality()));
    }
}
