package pubs.cv.item;

import java.util.List;
import java.util.regex.Pattern;
import pubs.model.TextStyle.Look;

/** Tells the title of a book or the name of a journal that stands in italics behind names from one more name. */
final class ItalicsBehind {
    private static final Pattern NUMBER = Pattern.compile(",?\\s(?:" + ReferenceWords.any("volume") + "\\s?\\d|" + ReferenceWords.any("pages") + "\\s?\\d|\\(?\\d)");
    /** {@code . London: A Press}. */
    private static final Pattern IMPRINT = Pattern.compile("[.,]?\\s(?:\\(|\\[)?" + ReferenceWords.named("place") + "\\s?:\\s\\p{Lu}");
    private static final Pattern AND = Pattern.compile(",\\s|,?\\s(?:&|and|und|et|y|e|og|och|en)\\s");
    private static final Pattern BLANKS = Pattern.compile("[ \u00A0]+");

    private ItalicsBehind() {}

    /** Whether what begins here is in italics, the names before it are not, and it is none. */
    static boolean isNoName(ItemText item, int start) {
        if (!item.is(start, Look.ITALIC) || item.is(start - 3, Look.ITALIC)) {
            return false;
        }
        return isNumbered(item, start) || isTitle(item, start, item.runEnd(start, Look.ITALIC));
    }

    /** {@code … *A Title*}: whether the italics behind an ellipsis in plain type are a title, and no name with others behind it. */
    static boolean isBehindEllipsis(ItemText item, int before, int start) {
        int end = item.runEnd(start, Look.ITALIC);
        return end > start && !item.is(before - 1, Look.ITALIC) && (item.at(end) != ',' || VenueName.isAt(item, end + 2));
    }

    /** Whether a number stands behind the italics at an offset, as behind the name of a journal. */
    static boolean isNumbered(ItemText item, int start) {
        return NUMBER.matcher(item.text()).region(item.runEnd(start, Look.ITALIC), item.length()).lookingAt();
    }

    /** Whether the words are a sentence and no names, or a place and a publisher follow, as they follow the title of a book. */
    private static boolean isTitle(ItemText item, int start, int end) {
        String run = item.text().substring(start, end).strip();
        boolean ends = end >= item.length() || ".,;:([\n".indexOf(item.at(end)) >= 0 || run.endsWith(".") || item.at(end) == ' ' && item.at(end + 1) == '(';
        if (!ends) {
            return false;
        }
        String[] parts = AND.split(run.endsWith(".") ? run.substring(0, run.length() - 1) : run);
        boolean initials = false;
        boolean names = true;
        for (String part : parts) {
            List<String> words = BLANKS.splitAsStream(part.strip()).toList();
            initials |= words.stream().anyMatch(NameWords::isInitial);
            names &= words.size() > 1 && words.stream().allMatch(word -> Particles.isOne(word) || !word.isEmpty() && !Character.isLowerCase(word.charAt(0)));
        }
        // "Ponds: A History"
        return run.indexOf(": ") > 0 || !initials && (!names || IMPRINT.matcher(item.text()).region(end, item.length()).lookingAt());
    }
}
