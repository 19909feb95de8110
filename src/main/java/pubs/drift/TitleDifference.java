package pubs.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** Another title, beyond case, punctuation and layout. */
final class TitleDifference implements Difference {
    private static final int MOST_SENTENCES = 8;
    /** Words that stand between the parts of an item. */
    private static final Folded BETWEEN = Folded.of("in ed edn edition eds editor editors vol no pp by trans under review to appear phd thesis");

    @Override
    public Optional<String> find(Pair pair) {
        ListedItem item = pair.item();
        for (Folded title : pair.work().titles()) {
            if (item.title().isSame(title) || item.text().contains(title) && !goesOn(pair, title)) {
                return Optional.empty();
            }
        }
        return Optional.of("the list has the title \"" + item.says("title") + "\", the library \"" + pair.work().plainTitle() + "\"");
    }

    /** Whether the title of the item is that of the library and more, which is no other part of the item. */
    private static boolean goesOn(Pair pair, Folded title) {
        String read = pair.item().says("title");
        if (!Folded.of(read).contains(title)) {
            return false;
        }
        List<String> sentences = sentences(read);
        for (int from = 0; from < sentences.size(); from++) {
            for (int to = from + 1; to <= sentences.size(); to++) {
                if (Folded.of(String.join(" ", sentences.subList(from, to))).isSame(title)) {
                    return false;
                }
            }
        }
        List<Folded> rest = new ArrayList<>(pair.work().everything());
        rest.add(BETWEEN);
        return !Folded.of(read).isMadeOf(rest);
    }

    /** Pieces between full stops, ends of lines, quotation marks and brackets: "(invited)" is no part of a title. */
    private static List<String> sentences(String text) {
        List<String> pieces = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, ".?!\n“”„\"()[]");
        while (tokens.hasMoreTokens() && pieces.size() < MOST_SENTENCES) {
            pieces.add(tokens.nextToken());
        }
        return pieces;
    }
}
