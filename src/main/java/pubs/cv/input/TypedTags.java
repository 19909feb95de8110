package pubs.cv.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import pubs.model.StyledText;
import pubs.model.TextStyle;

/** Tags of HTML within plain text, {@code <em>A Journal, 50</em>(2)}: they give it its looks. Text without a closing tag has none. */
final class TypedTags {
    private static final String NAMES = "(?:em|i|b|strong|u|sup|sub|cite|span|a|font|small)";
    private static final Pattern CLOSING = Pattern.compile("(?i)</" + NAMES + ">");
    private static final Pattern TAG = Pattern.compile("(?i)</?" + NAMES + "(?:\\s[^<>\\n]{0,500}+)?>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>([ \\t]*+\\r?\\n)?");

    private TypedTags() {}

    /** The text with the ends of lines that tags say as such; all offsets stay. */
    static String broken(String text) {
        return text.indexOf("<br") < 0 && text.indexOf("<BR") < 0 ? text : BREAK.matcher(text).replaceAll(found -> found.group(1) != null
                ? Matcher.quoteReplacement(" ".repeat(found.start(1) - found.start()) + found.group(1)) : " ".repeat(found.group().length() - 1) + "\n");
    }

    /** The lines with the looks that their tags give; a paragraph begins without any. */
    static List<CvLine> read(List<CvLine> lines) {
        if (lines.stream().noneMatch(line -> CLOSING.matcher(line.text().plain()).find())) {
            return lines;
        }
        List<CvLine> read = new ArrayList<>(lines.size());
        TextStyle style = TextStyle.PLAIN;
        for (CvLine line : lines) {
            style = line.apart() ? TextStyle.PLAIN : style;
            StyledText.Builder text = new StyledText.Builder();
            String plain = line.text().plain();
            Matcher tag = TAG.matcher(plain);
            int from = 0;
            while (tag.find()) {
                text.append(Parser.unescapeEntities(plain.substring(from, tag.start()), false), style);
                style = InlineTags.apply(style, tag.group());
                from = tag.end();
            }
            StyledText whole = text.append(Parser.unescapeEntities(plain.substring(from), false), style).build();
            if (!whole.plain().isBlank()) {
                read.add(line.with(whole));
            }
        }
        return read;
    }
}
