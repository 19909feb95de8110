package pubs.cv.item;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a meeting and its initials in parentheses, {@code Symposium on Gadgets (SoG)}, which certainly is no title. */
final class SpelledMeeting {
    /** The year in the parentheses may have been taken. */
    private static final Pattern NAME = Pattern.compile("(?:In\\s(?:the\\s)?)?+(\\p{Lu}[^.,;:()?!\\n\\u0001]{6,120}+)(?<=\\s)\\((\\p{Lu}\\p{L}{1,8})(?:[\\s'’-]{0,2}(?:\\d\\d)?(?:\\d\\d|\\u0001+))?\\)?"
            + "(?!.{1,14}\\p{Lu}[^.,;:()\\d\\u0001\\n]{2,80}\\d{1,4}\\s?[(:])(?=,|[.\\s]*(?:$|[\\n\\u0001]|\\(?(?:pp?\\.|pages\\s|\\d)))");
    private static final Pattern BEHIND_TITLE = Pattern.compile("[.,?!]\\s(?=\\p{Lu}[^.,;:()?!\\n]{6,120}+\\()");
    private static final Pattern MEETING = Pattern.compile("(?<![\\p{L}])" + ReferenceWords.any("meeting") + "(?![\\p{L}])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/-]+");

    private SpelledMeeting() {}

    /** The offset before the mark that parts a title from such a name; the limit when there is none. */
    static int before(ItemText item, int from, int limit) {
        Matcher mark = BEHIND_TITLE.matcher(item.text()).region(from, limit).useTransparentBounds(true);
        while (mark.find()) {
            if (at(item.text(), mark.end()).isPresent()) {
                return mark.start() + ("?!".indexOf(item.at(mark.start())) >= 0 ? 1 : 0);
            }
        }
        return limit;
    }

    /** Such a name at an offset; the first group is the name, the second its initials. */
    static Optional<Matcher> at(String text, int from) {
        Matcher name = NAME.matcher(text).region(from, text.length());
        return name.lookingAt() && MEETING.matcher(name.group(1)).find() && isOfInitials(name.group(2), name.group(1)) ? Optional.of(name) : Optional.empty();
    }

    /** Whether the letters of a short name begin words of a name, in their order. */
    private static boolean isOfInitials(String shortName, String name) {
        int at = 0;
        for (String word : BETWEEN_WORDS.split(name)) {
            at += at < shortName.length() && Character.toLowerCase(word.charAt(0)) == Character.toLowerCase(shortName.charAt(at)) ? 1 : 0;
        }
        return at == shortName.length();
    }
}
