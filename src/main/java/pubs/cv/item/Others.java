package pubs.cv.item;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What says in a list of names that there are more people: <i>et al.</i>, an ellipsis, <i>and 2 more authors</i>. */
final class Others {
    private static final List<String> WORDS = List.of("et al.", "et al", "et. al.", "and others", "others", "…", "...", ". . .", "u. a.", "u.a.", "等", "[и др.]", "и др.", "[et al.]", "and colleagues", "colleagues", "and collaborators");
    /** {@code & al.}, {@code and al.} */
    private static final String AND_AL = "al.";
    private static final Pattern MORE = Pattern.compile("\\d{1,4} (?:(?:more|other|additional|further) (?:co-?)?authors|more|others)|\\(\\d{1,4} (?:co-?)?authors(?: in total)?\\)");
    private static final Pattern COUNT = Pattern.compile("\\((\\d{1,4} (?:co-?)?authors(?: in total)?)\\)");

    /** {@code (incl. A. Roe)}, {@code , including A. Roe}: who is among them. */
    private static final Pattern INCLUDING = Pattern.compile("(?iu)(?:[ \u00A0]?[(\\[](?:with|mit|avec|con|com|INCL)|,?[ \u00A0]INCL)[ \u00A0](?=\\p{L})"
            .replace("INCL", "(?:incl\\.?|including|inkl\\.?|darunter|einschließlich|dont|y compris|incluyendo|incluido|incluindo|incluso|compreso|among them|of which)"));
    private static final int LONGEST_INCLUDED = 200;

    private Others() {}

    /** The offset of the names behind <i>et al.</i> that are said to be among the others; -1 when none are. */
    static int including(ItemText item, int at) {
        Matcher word = INCLUDING.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        return word.lookingAt() ? word.end() : -1;
    }

    /** The offset behind the bracket that closes such names; the offset itself when none stands there. */
    static int behindIncluded(ItemText item, int at) {
        char close = item.at(at);
        int open = close == ')' ? item.text().lastIndexOf('(', at) : close == ']' ? item.text().lastIndexOf('[', at) : -1;
        // "A title (with A. Roe)" has its bracket for itself.
        boolean names = open > 0 && at - open < LONGEST_INCLUDED && including(item, open) > open && WORDS.stream().anyMatch(item.text().substring(0, open).stripTrailing()::endsWith);
        return names ? at + 1 : at;
    }

    /** The offset behind such words, with the comma and the <i>and</i> before them; -1 when none stand at an offset. */
    static int end(ItemText item, int at) {
        int i = skipBlanks(item, at);
        while (item.at(i) == ',' || item.at(i) == ';') {
            i = skipBlanks(item, i + 1);
        }
        for (String and : new String[] {"and ", "& "}) {
            i = item.text().startsWith(and, i) ? i + and.length() : i;
            if (item.text().startsWith(and + AND_AL, i - and.length())) {
                return i + AND_AL.length();
            }
        }
        for (String words : WORDS) {
            if (item.text().startsWith(words, i)) {
                return counted(item, i + words.length());
            }
        }
        Matcher more = MORE.matcher(item.text()).region(Math.min(i, item.length()), item.length());
        return more.lookingAt() ? more.end() : -1;
    }

    /** The offset behind a count in parentheses that stands at one; else that. */
    private static int counted(ItemText item, int at) {
        Matcher count = COUNT.matcher(item.text()).region(Math.min(skipBlanks(item, at), item.length()), item.length());
        return count.lookingAt() ? count.end() : at;
    }

    /** How many authors a list says it has, in its words; empty when it does not. */
    static String count(String authors) {
        Matcher count = COUNT.matcher(authors);
        return count.find() ? count.group(1) : "";
    }

    /** Whether an ellipsis ends at an offset: more names may follow. */
    static boolean isEllipsis(ItemText item, int end) {
        return item.at(end - 1) == '…' || item.text().startsWith("...", end - 3) || item.text().startsWith(". . .", end - 5);
    }

    static int skipBlanks(ItemText item, int from) {
        int i = from;
        while (item.at(i) == ' ' || item.at(i) == '\u00A0') {
            i++;
        }
        return i;
    }
}
