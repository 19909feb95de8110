package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pubs.cv.input.CvLine;
import pubs.cv.item.ReferenceWords;

/** What lists print below a work of what is in it, {@code Abstract: …}, in a line or a paragraph of its own: no reference, and no item. */
final class Abstracts {
    private static final Pattern LABEL = Pattern.compile("(?:" + ReferenceWords.any("abstract") + "|(?<key>" + ReferenceWords.any("keywords") + "))\\s?[:.–—-]\\s");
    /** What a link is called is shorter, {@code Abstract: PDF}. */
    private static final int SHORTEST = 60;
    /** The longest work whose title begins like an abstract, in characters: an abstract that cites others is longer. */
    private static final int LONGEST_WORK = 400;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d–-])(?:19|20)\\d\\d(?![\\d–-])");
    private static final Pattern YEAR_AT_END = Pattern.compile("(?:19|20)\\d\\d[).]*$");
    private static final Pattern YEAR_IN_PARENTHESES = Pattern.compile("\\((?:19|20)\\d\\d[a-z]?\\)");
    /** {@code pp. 12}, {@code , 15–19}, {@code 4(2)}; no range of years. */
    private static final Pattern PRINTED = Pattern.compile("(?<!\\p{L})" + ReferenceWords.any("pages") + "\\s?\\d|[:,]\\s?(?!(?:19|20)\\d\\d\\s?[–-])\\d{1,6}\\s?[–-]\\s?\\d|\\d\\s?\\(\\d{1,3}\\)");

    private Abstracts() {}

    /** The items, each with the abstract that stands in it or behind it. */
    static List<ItemSplitter.Item> joined(List<ItemSplitter.Item> items) {
        List<ItemSplitter.Item> joined = new ArrayList<>();
        for (ItemSplitter.Item item : items) {
            List<CvLine> lines = new ArrayList<>();
            StringBuilder said = new StringBuilder();
            boolean work = isWork(item);
            for (CvLine line : item.lines()) {
                boolean own = lines.isEmpty() && said.isEmpty();
                String text = own && work ? "" : said(line.text().plain().strip(), own || !said.isEmpty());
                if (text.isEmpty() || own && joined.isEmpty()) {
                    lines.add(line);
                } else {
                    said.append(said.isEmpty() ? "" : " ").append(text);
                }
            }
            if (lines.isEmpty()) {
                int last = joined.size() - 1;
                joined.set(last, joined.get(last).with(joined.get(last).lines(), said.toString()));
            } else {
                joined.add(said.isEmpty() ? item : item.with(lines, said.toString()));
            }
        }
        return joined;
    }

    /** Whether an item is a work whose title begins with the word, {@code Abstract: A Language of Shapes}: it says when and where it was printed. */
    private static boolean isWork(ItemSplitter.Item item) {
        String text = item.lines().stream().map(line -> line.text().plain()).collect(Collectors.joining(" "));
        return text.length() <= LONGEST_WORK && (item.marked() && YEAR_AT_END.matcher(text).find() || YEAR_IN_PARENTHESES.matcher(text).find() || YEAR.matcher(text).find() && PRINTED.matcher(text).find());
    }

    /** The abstract that a line is, without the word for it; empty for all other lines. @param apart whether it stands in a paragraph of its own */
    private static String said(String text, boolean apart) {
        Matcher label = LABEL.matcher(text);
        boolean is = label.lookingAt() && (apart || text.length() >= SHORTEST);
        return !is ? "" : label.group("key") == null ? text.substring(label.end()).strip() : text;
    }
}
