package pubs.cv.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said behind the name of a meeting and its year when a work is not in the main proceedings: {@code ICML 2019 Workshop on
 * Bark}, {@code SIGCOMM '22 Poster}.
 */
public final class MeetingPart {
    private static final String WORD = ReferenceWords.any("meeting-part") + "(?!\\p{L})";
    private static final Pattern PART = Pattern.compile("(?<!\\p{L})" + WORD);
    /** The parts whose works are in the main proceedings. */
    private static final Pattern MAIN = Pattern.compile("(?<!\\p{L})" + ReferenceWords.any("meeting-main") + "(?!\\p{L})");
    /** {@code BDL@NeurIPS}. */
    private static final Pattern AT = Pattern.compile("[\\p{L}\\d]\\s?@\\s?\\p{Lu}\\p{L}");
    private static final Pattern POSTER = Pattern.compile("(?i)posters?");
    private static final String INNER = "[^.,;:()\\[\\]\\u0001\\n]";
    private static final String BETWEEN = "[\\s,:(@–—-]{0,4}";
    private static final Pattern GAP = Pattern.compile(BETWEEN + "(?:\\(?(?:19|20)\\d\\d\\)?)?" + BETWEEN);
    private static final Pattern BEHIND = Pattern.compile("[\\s\\u0001,:(–—-]{0,24}(?=\\p{Lu})((?:" + INNER + "{0,60}?\\s)?" + WORD + INNER + "{0,100})");

    private MeetingPart() {}

    /** Whether a name of a venue says that it is a part of a meeting that is not the main one. */
    public static boolean isOne(String name) {
        return AT.matcher(name).find() || PART.matcher(name).find() && !MAIN.matcher(name).find();
    }

    /** The name of a meeting with the part of it that stands behind its year; as it was where none does. */
    static ContainerFinder.Found whole(ItemText item, Rest rest, ContainerFinder.Found found) {
        Matcher behind = BEHIND.matcher(rest.text()).region(found.end(), rest.length());
        if (found.end() == found.start() || !behind.lookingAt() || MAIN.matcher(behind.group(1)).find()
                || !GAP.matcher(item.text().substring(found.end(), behind.start(1))).matches()) {
            return found;
        }
        String gap = item.text().substring(found.end(), behind.start(1));
        boolean open = gap.lastIndexOf('(') > gap.lastIndexOf(')');
        if (open && POSTER.matcher(behind.group(1)).matches()) {
            // That is how a paper of the main proceedings was shown.
            return found;
        }
        int last = behind.start(1) + behind.group(1).stripTrailing().length();
        last += open && item.at(last) == ')' ? 1 : 0;
        String text = found.text() + item.text().substring(found.end(), last).replace('\n', ' ');
        return new ContainerFinder.Found(found.start(), last, text, found.in());
    }
}
