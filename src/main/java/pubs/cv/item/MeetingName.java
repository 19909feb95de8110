package pubs.cv.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.TextStyle.Look;

/**
 * The name of a meeting that goes on behind a comma: <i>Proc. of the Workshop on Roots, Soil and Clay, Bonn</i>, of which
 * <i>Soil and Clay</i> is neither a place nor a publisher.
 */
final class MeetingName {
    private static final Pattern MEETING = Pattern.compile("(?<![\\p{L}])" + ReferenceWords.any("meeting") + "(?![\\p{L}])");
    /** One more subject. */
    private static final Pattern MORE = Pattern.compile(",\\s(?!" + ReferenceWords.named("place") + "(?!\\p{L})|" + ReferenceWords.named("country") + "(?!\\p{L}))"
            + "([\\p{L}][^.,;:()\\[\\]\\d\\u0001\\n]{1,60})(?=,\\s)");
    /** The last one. */
    private static final Pattern LAST = Pattern.compile("(?:^|\\s)(?:and|und|et|y|e|&)\\s");
    private static final int MOST = 8;

    private MeetingName() {}

    /**
     * The whole name.
     *
     * @param rest  the text in which what was taken already, and so the place behind the name, is U+0001
     * @param found what ends at the first comma
     */
    static ContainerFinder.Found whole(ItemText item, Rest rest, ContainerFinder.Found found) {
        if (!MEETING.matcher(found.text()).find() || item.is(found.start(), Look.ITALIC) || LAST.matcher(found.text()).find() && found.text().indexOf(',') > 0) {
            return found;
        }
        Matcher more = MORE.matcher(rest.text());
        int end = found.end();
        for (int i = 0; i < MOST && more.region(end, rest.length()).lookingAt() && !Publishers.isOne(more.group(1)); i++) {
            end = more.end();
            if (LAST.matcher(more.group(1)).find()) {
                return new ContainerFinder.Found(found.start(), end, found.text() + rest.text().substring(found.end(), end), found.in());
            }
        }
        return found;
    }
}
