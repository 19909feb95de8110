package pubs.cv.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** The text of an item with the style of each character. Lines that mean something are parted by a line feed. */
public final class ItemText {
    /** No publication is described in more characters; what is beyond is kept but not looked into. */
    private static final int LONGEST = 6_000;

    /** {@code {I}. Doe}: braces of BibTeX around a letter say nothing here. */
    private static final Pattern BRACED_LETTER = Pattern.compile("(?<![\\^_$\\\\])\\{(\\p{L})\\}");

    private final String text;
    private final TextStyle[] styles;
    /** The styles of the text around where there is a formula, whose letters are in italics by themselves. */
    private final TextStyle[] looks;
    private final String beyond;
    /** What stood in the document for each character: U+0000 for the same, U+FFFF for nothing. */
    private final String written;
    private Optional<Tags> tags = Optional.empty();
    private final Map<NameForm, NameListFinder> names = new EnumMap<>(NameForm.class);
    private final Map<Order, Optional<Reading>> readings = new HashMap<>();

    private ItemText(String text, String written, TextStyle[] styles, String beyond) {
        this.text = text;
        this.written = written;
        this.styles = styles;
        this.looks = looks(styles);
        this.beyond = beyond;
    }

    /** A formula looks as the text beside it of which all its signs have the look. */
    private static TextStyle[] looks(TextStyle[] styles) {
        TextStyle[] looks = styles;
        for (int i = 0; i < styles.length; i++) {
            if (styles[i].math().isEmpty()) {
                continue;
            }
            looks = looks == styles ? styles.clone() : looks;
            int end = i;
            int shared = -1;
            while (end < styles.length && !styles[end].math().isEmpty()) {
                shared &= styles[end++].bits();
            }
            TextStyle before = i > 0 ? looks[i - 1] : TextStyle.PLAIN;
            TextStyle after = end < styles.length ? styles[end] : TextStyle.PLAIN;
            TextStyle look = (before.bits() & ~shared) == 0 ? before : TextStyle.PLAIN;
            TextStyle around = (after.bits() & ~shared) == 0 && after.bits() > look.bits() ? after : look;
            // A formula that is no more than a raised sign stays raised.
            boolean raised = TextStyle.PLAIN.with(Look.SUPERSCRIPT).bits() == (shared & TextStyle.PLAIN.with(Look.SUPERSCRIPT).bits());
            Arrays.fill(looks, i, end, raised ? around.with(Look.SUPERSCRIPT) : around);
            i = end - 1;
        }
        return looks;
    }

    /**
     * The lines of an item.
     *
     * @param width of the paragraphs when lines are filled, so that the end of a full one means nothing; 0 when all ends mean
     *              something
     */
    public static ItemText of(List<StyledText> lines, int width) {
        StringBuilder text = new StringBuilder();
        StringBuilder written = new StringBuilder();
        List<TextStyle> styles = new ArrayList<>();
        StyledText last = StyledText.EMPTY;
        for (StyledText line : lines) {
            boolean wrapped = width > 0 && !endsEarly(last, line, width);
            last = line;
            if (!text.isEmpty()) {
                int hyphen = wrapped ? Hyphens.atBreak(text, line.plain()) : Hyphens.NONE;
                if (hyphen == Hyphens.OF_BREAK) {
                    text.setLength(text.length() - 1);
                    written.setLength(text.length());
                    styles.remove(styles.size() - 1);
                } else if (hyphen == Hyphens.NONE) {
                    text.append(wrapped ? ' ' : '\n');
                    written.append(WideMarks.SAME);
                    TextStyle before = styles.get(styles.size() - 1);
                    boolean goesOn = wrapped && !line.runs().isEmpty() && line.runs().get(0).style().equals(before);
                    styles.add(goesOn ? before : TextStyle.PLAIN);
                }
            }
            for (StyledText.Run run : line.runs()) {
                String part = run.style().math().isEmpty() ? quoted(BRACED_LETTER.matcher(run.text()).replaceAll("$1"), text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) : run.text();
                WideMarks.append(part, text, written);
                while (styles.size() < text.length()) {
                    styles.add(run.style());
                }
            }
        }
        SingleQuotes.read(text, written);
        int length = Math.min(LONGEST, text.length());
        if (length < text.length()) {
            int blank = Math.max(text.lastIndexOf(" ", length), text.lastIndexOf("\n", length));
            length = blank > LONGEST / 2 ? blank : length;
        }
        return new ItemText(text.substring(0, length), written.substring(0, length), styles.subList(0, length).toArray(TextStyle[]::new), text.substring(length).strip());
    }

    /** {@code ''A Title'' -> “A Title”}, {@code ``A Title'' -> “A Title”}: two apostrophes are a quotation mark. */
    private static String quoted(String text, char before) {
        if (!text.contains("''") && !text.contains("``")) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean back = text.startsWith("``", i);
            boolean two = back || text.startsWith("''", i);
            boolean opens = back || " (\n\u00A0".indexOf(i == 0 ? before : text.charAt(i - 1)) >= 0;
            out.append(two ? opens ? '“' : '”' : text.charAt(i));
            i += two ? 1 : 0;
        }
        return out.toString();
    }

    /** Whether a line leaves so much room that its end is meant; one with a link is longer in the document. */
    private static boolean endsEarly(StyledText line, StyledText next, int width) {
        String begin = next.plain();
        int word = begin.indexOf(' ') < 0 ? begin.length() : begin.indexOf(' ');
        boolean linked = line.runs().stream().anyMatch(run -> !run.style().link().isEmpty());
        return !linked && !line.plain().endsWith(",") && !begin.isEmpty() && !Character.isLowerCase(begin.charAt(0)) && line.plain().length() + 1 + word < width * 2 / 3;
    }

    /** A text without styles. */
    public static ItemText plain(String text) {
        return of(List.of(StyledText.of(text)), 0);
    }

    /** What is looked into: no more than the first 6,000 characters. */
    public String text() {
        return text;
    }

    /** What stands behind that; empty for all but monstrous items. */
    public String beyond() {
        return beyond;
    }

    /** What the words say; found when it is first asked for. */
    Tags tags() {
        if (tags.isEmpty()) {
            tags = Optional.of(Tags.of(text));
        }
        return tags.get();
    }

    /** The names from an offset on; absent when none begins there. What was read once is not read again. */
    Optional<NameList> names(NameForm form, int start) {
        return lists(form).from(start);
    }

    /** The names that an item begins with. */
    public Optional<NameList> namesAtStart(NameForm form) {
        return names(form, 0);
    }

    NameListFinder lists(NameForm form) {
        return names.computeIfAbsent(form, key -> new NameListFinder(this, key));
    }

    /** The item read in an order, which is done when it is first asked for. */
    Optional<Reading> reading(Order order, Function<Order, Optional<Reading>> reader) {
        return readings.computeIfAbsent(order, reader);
    }

    /** The item up to an offset. */
    ItemText upTo(int end) {
        return new ItemText(text.substring(0, end), written.substring(0, end), Arrays.copyOf(styles, end), "");
    }

    int length() {
        return text.length();
    }

    char at(int offset) {
        return offset < 0 || offset >= text.length() ? '\n' : text.charAt(offset);
    }

    boolean is(int offset, Look look) {
        return offset >= 0 && offset < looks.length && looks[offset].has(look);
    }

    /** Whether all of a stretch is in italics. */
    public boolean isItalic(int from, int to) {
        return runEnd(from, Look.ITALIC) >= to;
    }

    /** Where a character links to, or empty. */
    String link(int offset) {
        return offset >= 0 && offset < looks.length ? looks[offset].link() : "";
    }

    /** The offset at which a look ends that begins at or before an offset; a formula within is a part of the run. */
    int runEnd(int offset, Look look) {
        int end = offset;
        while (end < text.length() && looks[end].has(look)) {
            end++;
        }
        return end;
    }

    /** The first offset from one on that has a look, or the length. */
    int next(int offset, Look look) {
        int i = offset;
        while (i < text.length() && !looks[i].has(look)) {
            i++;
        }
        return i;
    }

    /** A piece with its styles, as it is written in the document. */
    public StyledText cut(int from, int to) {
        StyledText.Builder piece = new StyledText.Builder();
        for (int i = from; i < to; i++) {
            piece.append(WideMarks.restored(text.charAt(i), written.charAt(i)), styles[i]);
        }
        return piece.build();
    }
}
