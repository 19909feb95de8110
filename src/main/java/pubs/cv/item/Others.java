package pubs.cv.item;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What says in a list of names that there are more people: <i>et al.</i>, an ellipsis, <i>and 2 more authors</i>. */
final class Others {
    private static final List<String> WORDS = List.of("et al.", "et al", "et. al.", "and others", "others", "…", "...", ". . .", "u. a.", "u.a.", "等", "[и др.]", "и др.", "[et al.]");
    /** {@code & al.}, {@code and al.} */
    private static final String AND_AL = "al.";
    private static final Pattern MORE = Pattern.compile("\\d{1,4} (?:(?:more|other|additional|further) (?:co-?)?authors|more|others)|\\(\\d{1,4} (?:co-?)?authors(?: in total)?\\)");
    private static final Pattern COUNT = Pattern.compile("\\((\\d{1,4} (?:co-?)?authors(?: in total)?)\\)");

    private Others() {}

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
