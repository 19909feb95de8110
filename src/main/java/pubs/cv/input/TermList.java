package pubs.cv.input;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What the terms of a {@code <dl>} are to what is said below them. */
enum TermList {
    /** Titles, authors or labels: each begins an item, and goes on below. */
    ITEMS,
    /** Years or kinds: the items stand below. */
    HEADINGS,
    /** Something that has lists or paragraphs of its own; no list at all. */
    OTHER;

    /** No heading is deeper. */
    static final int LEVEL = 6;
    /** A title has as many words, which a year or the name of a kind has not. */
    private static final int WORDS_OF_A_TITLE = 4;
    /** More is said of no paper. */
    private static final int MOST_SAID = 4;
    /** What may stand in a line of an item. */
    private static final Set<String> BOXES = Set.of("div", "details", "button");
    private static final Pattern HEADING = Pattern.compile("\\s*(?:\\p{L}|(?:19|20)\\d\\d\\b)");

    static TermList of(Element list) {
        int terms = 0;
        int titles = 0;
        int headings = 0;
        int said = 0;
        int most = 0;
        for (Element part : list.children()) {
            boolean term = part.normalName().equals("dt");
            if (term) {
                terms++;
                titles += words(part).limit(WORDS_OF_A_TITLE).count() == WORDS_OF_A_TITLE ? 1 : 0;
                headings += words(part).limit(1).anyMatch(word -> HEADING.matcher(word).lookingAt()) ? 1 : 0;
            } else if (part.children().stream().anyMatch(inner -> inner.isBlock() && !BOXES.contains(inner.normalName()))) {
                return OTHER;
            }
            said = term ? 0 : said + 1;
            most = Math.max(most, said);
        }
        boolean items = most <= 1 || most <= MOST_SAID && titles * 2 > terms || headings < terms;
        return terms == 0 ? OTHER : items ? ITEMS : HEADINGS;
    }

    private static Stream<String> words(Element term) {
        return term.nodeStream(TextNode.class).flatMap(text -> Stream.of(text.text().strip().split(" "))).filter(word -> !word.isEmpty());
    }

    /** Whether a part of the list begins an item. */
    boolean begins(String name) {
        return this == ITEMS && name.equals("dt") || this == HEADINGS && name.equals("dd");
    }

    boolean isHeading(String name) {
        return this == HEADINGS && name.equals("dt");
    }
}
