package pubs.cv.item;

import java.util.List;
import java.util.regex.Pattern;

/** Texts that are names of people and no more, by their form alone: nothing around them is known yet. */
public final class NamesAlone {
    private static final int LONGEST = 400;
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[,;&]|\\s(?:and|und|et|y|e)\\s)[\\s,;&]*");
    /** Two to four words that begin with capitals, with initials and particles. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.’'-]{0,30}(?:\\s(?:\\p{Lu}[\\p{L}.’'-]{0,30}|van|von|de|der|den|da|di|la|le|del|dos)){1,4}[*†‡\\d]{0,3}");
    /** {@code Roe, A. B.}, the names of a list that has the initials behind. */
    private static final Pattern TURNED = Pattern.compile("(?:(?:van|von|de|der|den|da|di|la|le|del|dos)\\s){0,2}\\p{Lu}[\\p{L}’'-]{1,30}(?:\\s\\p{Lu}[\\p{L}’'-]{1,30})?,\\s(?:\\p{Lu}\\.[\\s-]?){1,4}[*†‡\\d]{0,3}(?:[\\s,;&.]|and\\s|und\\s|et\\s|y\\s){0,4}");
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:authors?|by|autoren|auteurs|autores|autori)(?:\\s?:)?\\s|\\(?" + ReferenceWords.any("with") + ":?\\s");
    private static final Pattern BEHIND = Pattern.compile("[\\s,;]{1,3}(?:(?:and|und|et|y|e|&)\\s)?(?:et\\.?\\sal\\.?|al\\.|others|colleagues|\\.\\.\\.|…)$|[.)]$");

    private NamesAlone() {}

    /** Whether a text is names of people, written in full, and no more. */
    public static boolean are(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        List<String> names = List.of(PARTS.split(text.endsWith(".") ? text.substring(0, text.length() - 1) : text));
        return names.stream().allMatch(name -> NAME.matcher(name).matches());
    }

    /** Whether a text is names, be it with initials behind them, a word before the first or {@code et al.} behind the last. */
    public static boolean areWithWords(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String bare = BEHIND.matcher(BEFORE.matcher(text).lookingAt() ? BEFORE.matcher(text).replaceFirst("") : text).replaceFirst("");
        return !bare.isEmpty() && (are(bare) || areTurned(text) || areTurned(bare));
    }

    private static boolean areTurned(String text) {
        var turned = TURNED.matcher(text);
        int at = 0;
        while (at < text.length() && turned.find(at) && turned.start() == at) {
            at = turned.end();
        }
        return at == text.length();
    }

    /** Whether names are those of several people. */
    public static boolean areSeveral(String names) {
        return PARTS.matcher(names).find() || BEFORE.matcher(names).lookingAt();
    }
}
