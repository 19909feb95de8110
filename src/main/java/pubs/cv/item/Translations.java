package pubs.cv.item;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import pubs.model.TextStyle.Look;

/** What says a title in another language: words in italics that are all of a pair of parentheses, {@code Die Hecke (*The Hedge*). A Journal}. */
final class Translations {
    private static final Pattern NAME_BEHIND = Pattern.compile("\\p{Lu}\\p{L}{3}");

    private Translations() {}

    /** Whether one begins at an offset; what may be a venue has more behind it that may be one. */
    static boolean isAt(ItemText item, int start) {
        int end = item.runEnd(start, Look.ITALIC);
        if (start < 2 || item.at(start - 1) != '(' || item.at(start - 2) != ' ' || item.at(end) != ')') {
            return false;
        }
        String inside = item.text().substring(start, end);
        boolean words = List.of(inside.split("\\s")).stream().anyMatch(word -> TitleWords.contains(word.toLowerCase(Locale.ROOT)));
        return words && inside.chars().noneMatch(Character::isDigit) && !VenueName.isKnown(inside) && !Forms.STATUS.matcher(inside).find()
                && !Forms.AWARD.matcher(inside).find() && NAME_BEHIND.matcher(item.text()).region(end, item.length()).find();
    }

    /** Takes those behind an offset, which are no venue. @param note takes what they say */
    static void take(ItemText item, Rest rest, int from, Consumer<String> note) {
        for (int i = item.next(from, Look.ITALIC); i < item.length(); i = item.next(item.runEnd(i, Look.ITALIC), Look.ITALIC)) {
            if (isAt(item, i)) {
                int end = item.runEnd(i, Look.ITALIC);
                note.accept(item.text().substring(i, end));
                rest.take(i - 1, end + 1);
            }
        }
    }
}
