package pubs.cv.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.names.RoleWords;

/** What stands beside names of authors and is no name of its own: a name in its own letters, the collaboration they wrote for. */
public final class Asides {
    /** {@code (张伟)}, {@code (Иванов)}: letters, but none of the Latin alphabet. */
    private static final Pattern NATIVE = Pattern.compile("[ \u00A0]?[(（](?=[^()（）]{0,40}\\p{L})([^\\p{IsLatin}()（）\\d]{1,40})[)）]");
    private static final String GROUPS = "(?:[Cc]ollaborations?|[Cc]onsortium|[Ss]tudy [Gg]roup|[Ww]orking [Gg]roup|[Tt]eam)";
    private static final String NAME = "([\\p{L}\\d&'’/+.,-]{1,40}+(?: [\\p{L}\\d&'’/+.,-]{1,40}+){0,5}?) ";
    /** {@code (LHCb Collaboration)}, {@code [for the ATLAS collaboration]}, {@code on behalf of the CMS Collaboration}. */
    private static final Pattern COLLABORATION = Pattern.compile("(?:,?[ \u00A0]?[(\\[](?:on behalf of |for )?(?:the )?" + NAME + GROUPS + "[)\\]]"
            + "|,?[ \u00A0](?:on behalf of|for) (?:the )?" + NAME + GROUPS + "(?=[ ,.:;\\n]|$))");
    /** {@code et al. (LHCb)}, {@code et al. [ATLAS]}. */
    private static final Pattern SHORT = Pattern.compile("[ \u00A0]?[(\\[](\\p{Lu}[\\p{L}\\d+-]{1,14})[)\\]]");

    /** {@code A. Poe, …, B. Roe}: names are left out, and others follow. */
    private static final Pattern GAP = Pattern.compile("(?:…|\\.\\.\\.|\\. \\. \\.)[ \u00A0,;]*(?:(?:and|und|et|y|&)[ \u00A0])?(\\p{L}[^,;…\\n]{0,60}?)(?=[,;…\\n]| and | & |$)");

    private Asides() {}

    /** The names within a stretch of authors before which others are left out. */
    public static List<String> behindGaps(String authors) {
        return GAP.matcher(authors).results().map(found -> found.group(1)).toList();
    }

    /** The offset behind a name in its own letters; the offset itself when none stands there. */
    static int afterNative(ItemText item, int at) {
        Matcher name = NATIVE.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        return name.lookingAt() && isName(name.group(1)) ? name.end() : at;
    }

    /** Whether it is a name and no role, {@code (通讯作者)}. */
    private static boolean isName(String text) {
        return RoleWords.ofNote(text).isEmpty();
    }

    /** The offset behind the name of a collaboration after a list of names. @param cut whether the list ends in <i>et al.</i> */
    static int afterCollaboration(ItemText item, int at, boolean cut) {
        int end = behind(COLLABORATION, item, at);
        return end > at || !cut ? end : behind(SHORT, item, at);
    }

    /** The names in their own letters within a stretch, with the name that each stands behind. */
    static List<String> natives(String authors) {
        List<String> found = new ArrayList<>();
        Matcher name = NATIVE.matcher(authors);
        while (name.find()) {
            if (isName(name.group(1))) {
                found.add(name.group(1).strip());
            }
        }
        return found;
    }

    /** The collaboration named at the end of a list of authors. */
    static Optional<String> collaboration(String authors, boolean cut) {
        Matcher name = COLLABORATION.matcher(authors);
        if (name.find() && name.end() == authors.length()) {
            return Optional.of(name.group(1) == null ? name.group(2) : name.group(1));
        }
        Matcher word = SHORT.matcher(authors);
        int open = Math.max(authors.lastIndexOf('('), authors.lastIndexOf('['));
        return cut && open > 0 && word.region(open, authors.length()).matches() ? Optional.of(word.group(1)) : Optional.empty();
    }

    private static int behind(Pattern pattern, ItemText item, int at) {
        Matcher found = pattern.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        return found.lookingAt() ? found.end() : at;
    }
}
