package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.ItemText;
import pubs.cv.item.Reading;
import pubs.model.StyledText;

/**
 * The authors of the item before, where a dash stands for them (Chicago Manual of Style, 17th edition, 14.67): {@code ———. A Title},
 * {@code ———, and B. Poe. A Title}, {@code ———, ———, and C. Loe}. Not thread-safe.
 */
final class RepeatedAuthors {
    private static final String MARK = "(?:[-–—_―⸺⸻]{2,24}+|[—―⸺⸻])";
    /** What may follow a dash that stands for names; two hyphens before words may be the bullet of an item. */
    private static final Pattern BEGIN = Pattern.compile(MARK + "(?=\\s?[.,:;(\\[“\"„«]|\\s(?:and|&|und|et|y)\\s)|(?:[—―⸺⸻]{2,24}+|[-_]{4,24}+)(?=\\s\\S)");
    private static final Pattern NEXT = Pattern.compile("[,;]?\\s(?:(?:and|&|und|et|y)\\s)?(" + MARK + ")(?=[\\s.,:;(\\[])");
    /** Behind one dash other names, so that it stands for one person. */
    private static final Pattern OTHERS = Pattern.compile("[,;]?\\s(?:and|&|und|et|y)\\s|[,;]\\s(?=(?:\\p{Lu}\\.[\\s-]?){1,3}\\p{Lu}\\p{L}|\\p{Lu}[\\p{L}'’-]{1,30}, \\p{Lu}\\.)");

    private Optional<ItemText> text = Optional.empty();
    private Optional<Reading> reading = Optional.empty();

    /** Whether an item begins with a dash in place of names. */
    static boolean begins(ItemSplitter.Item item) {
        return BEGIN.matcher(item.lines().get(0).text().plain()).lookingAt();
    }

    /** Hears how an item was read; nothing for one that was not. */
    void read(ItemText item, Optional<Reading> how) {
        reading = how.filter(some -> !some.authors().people().isEmpty());
        text = reading.map(some -> item);
    }

    /** The item with names in place of the dashes that it begins with; the item itself where none are known. */
    ItemSplitter.Item resolved(ItemSplitter.Item item) {
        if (reading.isEmpty() || !begins(item)) {
            return item;
        }
        CvLine first = item.lines().get(0);
        String line = first.text().plain();
        List<int[]> marks = marks(line);
        List<String> people = reading.get().authors().people().stream().map(person -> person.name()).toList();
        boolean one = marks.size() == 1 && people.size() > 1 && OTHERS.matcher(line).region(marks.get(0)[1], line.length()).lookingAt();
        StyledText names = StyledText.EMPTY;
        if (marks.size() == 1 && !one) {
            names = text.orElseThrow().cut(reading.get().authors().start(), reading.get().authors().end());
        } else {
            StyledText.Builder all = new StyledText.Builder();
            int from = 0;
            for (int i = 0; i < Math.min(marks.size(), people.size()); i++) {
                all.append(StyledText.of(line.substring(from, marks.get(i)[0]) + people.get(i)));
                from = marks.get(i)[1];
            }
            names = all.build();
        }
        int end = marks.get(Math.min(marks.size(), Math.max(1, people.size())) - 1)[1];
        boolean dots = names.plain().endsWith(".") && line.startsWith(".", end);
        boolean close = end < line.length() && "([“\"„«".indexOf(line.charAt(end)) >= 0;
        StyledText whole = names.append(StyledText.of(close ? " " : "")).append(first.text().from(dots ? end + 1 : end));
        List<CvLine> lines = new ArrayList<>(item.lines());
        lines.set(0, first.with(whole));
        return item.with(lines, "");
    }

    /** Where the dashes stand that an item begins with. */
    private static List<int[]> marks(String line) {
        List<int[]> marks = new ArrayList<>();
        Matcher mark = BEGIN.matcher(line);
        mark.lookingAt();
        marks.add(new int[] {0, mark.end()});
        Matcher next = NEXT.matcher(line).region(mark.end(), line.length());
        while (next.lookingAt()) {
            marks.add(new int[] {next.start(1), next.end(1)});
            next.region(next.end(), line.length());
        }
        return marks;
    }
}
