package pubs.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.ReferenceWords;

/** What lists print below a work of what is in it, {@code Abstract: …}, in a line or a paragraph of its own: no reference, and no item. */
final class Abstracts {
    private static final Pattern LABEL = Pattern.compile("(?:" + ReferenceWords.any("abstract") + "|(?<key>" + ReferenceWords.any("keywords") + "))\\s?[:.–—-]\\s");
    /** What a link is called is shorter, {@code Abstract: PDF}. */
    private static final int SHORTEST = 60;

    private Abstracts() {}

    /** The items, each with the abstract that stands in it or behind it. */
    static List<ItemSplitter.Item> joined(List<ItemSplitter.Item> items) {
        List<ItemSplitter.Item> joined = new ArrayList<>();
        for (ItemSplitter.Item item : items) {
            List<CvLine> lines = new ArrayList<>();
            StringBuilder said = new StringBuilder();
            for (CvLine line : item.lines()) {
                boolean own = lines.isEmpty() && said.isEmpty();
                String text = said(line.text().plain().strip(), own || !said.isEmpty());
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

    /** The abstract that a line is, without the word for it; empty for all other lines. @param apart whether it stands in a paragraph of its own */
    private static String said(String text, boolean apart) {
        Matcher label = LABEL.matcher(text);
        boolean is = label.lookingAt() && (apart || text.length() >= SHORTEST);
        return !is ? "" : label.group("key") == null ? text.substring(label.end()).strip() : text;
    }
}
