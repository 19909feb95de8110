package pubs.cv.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.TextStyle.Look;

/** Family names before given names, by what stands around them, whatever the other names of a list do. */
final class TurnedNames {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";
    private static final String INITIALS = "(?:\\p{Lu}\\p{Ll}?\\.[ \u00A0-]?){1,4}";
    /** {@code de la Cruz y Pérez}: a family name that more than a word is certain to be one. */
    private static final String JOINED = "(?:\\p{Ll}{1,5}[ \u00A0]){1,3}" + WORD + "(?: (?:y |e )?" + WORD + ")?|" + WORD + " (?:y|e) " + WORD;
    /** {@code Nguyễn, Văn An;}: where a semicolon ends a name, a comma is within it. */
    private static final Pattern TURNED = Pattern.compile("(?:(" + JOINED + ")|" + WORD + "|\\p{Lu}{2,30}(?: \\p{Lu}{2,30}){1,2}|[\\p{IsHan}\\p{IsHangul}]{1,3}|" + WORD + " " + WORD + "(?=, [^,;.]{2,40};)), (?:(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}+[ \u00A0]?){1,4}"
            + "|[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]{1,4})(?:\\s?;|(?=[.(\\n]|$)|(?<=\\.)|(?<=\\. ))");
    private static final Pattern RUN = Pattern.compile("(?:\\p{Ll}{1,5}[ \u00A0]){0,2}" + WORD + "(?:[ -]" + WORD + ")?\\.?,[ \u00A0](?:\\p{Lu}\\.[ \u00A0-]?){1,4}[,;]?");
    /** {@code Roe., D.} */
    private static final Pattern STRAY_DOT = Pattern.compile("\\.(?=,[ \u00A0]" + INITIALS + ")");
    private static final Pattern DOT_FOR_COMMA = Pattern.compile("\\.[ \u00A0](?:\\p{Lu}\\.[ \u00A0-]?){1,3}");
    /** What stands behind {@code Kay, Morgan} where <i>Morgan, A.</i> is one of a list that has initials only. */
    private static final Pattern OWN_INITIALS = Pattern.compile(",[ \u00A0]" + INITIALS + "(?:,[ \u00A0](?:(?:&|and|und|et|y)[ \u00A0])?|[ \u00A0]?(?:&|and|und|et|y)[ \u00A0])(?:\\p{Ll}{1,5}[ \u00A0]){0,2}" + WORD + ",[ \u00A0]\\p{Lu}\\.");
    /** {@code Bell A. - Poe C.}, {@code A. Bell – C. Poe}, {@code Bell, A. — Poe, C.} */
    private static final Pattern DASH = Pattern.compile("[ \u00A0][-–—][ \u00A0](?=(?:" + INITIALS + WORD + "|" + WORD + "(?:[ -]" + WORD + ")?,?[ \u00A0]" + INITIALS + ")(?=[ \u00A0.,:;(\\n]|(?<=\\. )|$))");

    private TurnedNames() {}

    /** Whether a semicolon behind a name says that the comma in it is; the last name of such a list is written as the others. */
    static boolean isUpToSemicolon(ItemText item, int at, boolean semicolons, boolean before) {
        Matcher name = TURNED.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        return name.lookingAt() && (name.group().endsWith(";") || semicolons && (before || name.group(1) != null));
    }

    /** {@code A. Lee, **Roe, J.**, B. Ng}: a name that is set off as a whole has its comma within it, whatever the others do. */
    static boolean isRun(ItemText item, int at) {
        Look look = item.is(at, Look.BOLD) ? Look.BOLD : Look.UNDERLINE;
        return item.is(at, look) && !item.is(at - 1, look) && RUN.matcher(item.text()).region(at, item.runEnd(at, look)).matches();
    }

    /** The offset behind a full stop after a family name that has its comma and initials behind it; else the offset itself. */
    static int behindStrayDot(ItemText item, int at) {
        return item.at(at) == '.' && STRAY_DOT.matcher(item.text()).region(at, item.length()).lookingAt() ? at + 1 : at;
    }

    /** Whether a comma follows a family name, or a full stop in place of one: {@code Poe. S., }, {@code Poe. S. *A Title*}. */
    static boolean isComma(ItemText item, int at) {
        Matcher typo = DOT_FOR_COMMA.matcher(item.text()).region(Math.min(at, item.length()), item.length());
        if (item.at(at) != '.' || !typo.lookingAt()) {
            return item.at(at) == ',';
        }
        int end = typo.end();
        return ",;&(“\"".indexOf(item.at(end)) >= 0 || item.is(end, Look.ITALIC) && !item.is(at, Look.ITALIC) || item.text().startsWith("and ", end);
    }

    /** Whether what was taken for a given name is a family name, as its own initials stand behind it and others have initials only. */
    static boolean isFamilyAt(ItemText item, int behind) {
        return item.at(behind) == ',' && OWN_INITIALS.matcher(item.text()).region(behind, item.length()).lookingAt();
    }

    /** Whether a dash between two names parts them, of which the second has initials and so has the first. */
    static boolean isDashBetween(ItemText item, int at) {
        boolean initials = item.at(at - 1) == '.' || item.text().lastIndexOf('.', at) > at - 30;
        return initials && item.at(at) == ' ' && DASH.matcher(item.text()).region(at, item.length()).lookingAt();
    }
}
