package pubs.cv.item;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages that no word announces, {@code 12, 345–67}, and the volume before them. */
final class PageRange {
    private static final Pattern SPAN = Pattern.compile(ContainerFinder.YEARS);
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d\\s?[-–—]{1,3}\\s?(?:(?:19|20)?\\d\\d)");
    private static final Pattern MONTH_AT_END = Pattern.compile(Forms.MONTH + "\\s?$");
    private static final Pattern NUMBER_AT_END = Pattern.compile("(?:^|[\\s,])([A-Z]?\\d{1,4})[,:]?\\s?$");

    private PageRange() {}

    /** Takes the first that is one. @param rest the text in which what was taken already is U+0001 */
    static void take(Rest rest, Map<String, String> fields, BiConsumer<String, String> put) {
        Matcher found = Forms.RANGE.matcher(rest.text());
        while (found.find()) {
            String range = found.group(1);
            boolean years = YEARS.matcher(range).matches() && !NUMBER_AT_END.matcher(rest.text()).region(Math.max(0, found.start() - 8), found.start()).find();
            String before = rest.text().substring(Math.max(0, found.start() - 12), found.start());
            if (!years && !isSpanOfTitle(rest, found) && !MONTH_AT_END.matcher(before).find() && !fields.containsKey("pages")) {
                put.accept("pages", range);
                rest.take(found.start(), found.end());
                // "12, 345–67": the number before the pages is the volume.
                Matcher volume = NUMBER_AT_END.matcher(rest.text()).region(0, found.start());
                if (!fields.containsKey("volume") && volume.find() && (!Forms.isYear(volume.group(1)) || !fields.getOrDefault("year", volume.group(1)).equals(volume.group(1)))) {
                    put.accept("volume", volume.group(1));
                    rest.take(volume.start(1), volume.end(1));
                }
            }
        }
    }

    /** {@code Farms (1378–1484)}: two years in parentheses behind a word are a span of time, and no pages. */
    private static boolean isSpanOfTitle(Rest rest, Matcher range) {
        boolean inside = range.start() > 2 && rest.at(range.start() - 1) == '(' && rest.at(range.start() - 2) == ' ' && Character.isLetter(rest.at(range.start() - 3))
                && range.end() < rest.length() && rest.at(range.end()) == ')';
        return inside && SPAN.matcher(range.group(1)).matches();
    }
}
