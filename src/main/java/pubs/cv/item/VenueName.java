package pubs.cv.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.venue.VenueCatalog;

/** Tells the name of a venue behind names of people, {@code C. Roe, GAMM Mitteilungen (2024)}, from one more person. */
final class VenueName {
    /** No mark and no number, up to the volume or the year. */
    private static final Pattern NUMBERED = Pattern.compile("(?=\\p{Lu})([^,;()\\[\\]\\d\\n“”\"]{3,90}+)(?:(?<=\\s)\\(?\\d{1,4}\\b|,\\s\\(?" + Forms.YEAR + "\\b)");
    /** Another name, or a sentence, that begins behind a name. */
    private static final Pattern ANOTHER = Pattern.compile("(?:\\s(?:and|&|und|et|y|e)\\s|(?<![\\s.-]\\p{Lu})\\.\\s).*");
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})" + ReferenceWords.any("venue") + "(?!\\p{L})");

    private VenueName() {}

    /** Whether a name at an offset, with a number behind it, is in the table of venues or has a word in it that theirs have. */
    static boolean isAt(ItemText item, int at) {
        Matcher name = NUMBERED.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        if (!name.lookingAt()) {
            return false;
        }
        String text = name.group(1).strip();
        // "B. Poe and Hedge Letters", "B. Poe. Hedge Letters": a person stands before it.
        return WORD.matcher(ANOTHER.matcher(text).replaceFirst("")).find() || VenueCatalog.builtIn().find(text).isPresent();
    }
}
