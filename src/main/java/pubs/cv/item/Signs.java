package pubs.cv.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.model.TextStyle.Look;
import pubs.names.RoleWords;

/** What stands beside a name and says what its owner did: signs, raised or not, with or without the braces and hats of TeX; roles in words. */
final class Signs {
    /** What TeX and emoji put around a sign. */
    private static final String AROUND = "{}\\\uFE0F";
    private static final int LEGEND = 5;
    private static final int LONGEST_NOTE = 60;
    /** {@code (*)}, {@code [*,†]}. */
    private static final Pattern IN_PARENTHESES = Pattern.compile("[ \u00A0]?[(\\[]((?:[^\\p{L}\\d\\s()\\[\\].-],?){1,4})[)\\]]");

    private static final Pattern BEFORE_INITIALS = Pattern.compile("[^\\p{L}\\s,.;:()]{1,3},\\s\\p{Lu}\\p{Ll}?\\.");

    private final ItemText item;
    private final Collection<String> signs;
    private final Collection<String> roles;

    private Signs(ItemText item, Collection<String> signs, Collection<String> roles) {
        this.item = item;
        this.signs = signs;
        this.roles = roles;
    }

    /** {@code Roe*, J.}: whether a sign stands at a family name that has its initials behind it. */
    static boolean areBeforeInitials(ItemText item, int at) {
        return BEFORE_INITIALS.matcher(item.text()).region(Math.min(at, item.length()), item.length()).lookingAt();
    }

    /**
     * Reads the signs at an offset.
     *
     * @param signs takes them: {@code *}, {@code †}, {@code ¹}
     * @param roles takes those that words name
     * @return the offset behind them
     */
    static int read(ItemText item, int at, Collection<String> signs, Collection<String> roles) {
        return new Signs(item, signs, roles).read(at);
    }

    /** The offset behind the signs that stand right behind the comma or full stop after a name, where people write them too; else that of the mark. */
    static int behindMark(ItemText item, int mark, Collection<String> signs) {
        boolean sign = (item.at(mark) == ',' || item.at(mark) == '.') && (ReferenceMarks.isSign(item.at(mark + 1)) || isRaised(item, mark + 1));
        List<String> found = new ArrayList<>();
        int end = sign ? new Signs(item, found, List.of()).signs(mark + 1) : mark;
        boolean apart = end > mark + 1 && (item.at(end) == ' ' || item.at(end) == '\n');
        if (apart) {
            found.stream().filter(one -> !signs.contains(one)).forEach(signs::add);
        }
        return apart ? end : mark;
    }

    private int read(int at) {
        int end = signs(at);
        int behind = role(end);
        while (behind > end) {
            end = signs(behind);
            behind = role(end);
        }
        return end;
    }

    private int signs(int at) {
        int i = at;
        if (item.at(i) == ' ' && (ReferenceMarks.isSign(item.at(i + 1)) || AROUND.indexOf(item.at(i + 1)) >= 0)) {
            i++;
        }
        int end = at;
        while (i < item.length()) {
            int next = next(i, end > at);
            if (next == i) {
                break;
            }
            i = next;
            end = i;
        }
        return end;
    }

    /** The offset behind the one sign, or what stands around or between signs, at an offset; the offset itself when none is there. */
    private int next(int at, boolean later) {
        char c = item.at(at);
        if (c == '$' || c == '^') {
            Matcher hat = ReferenceMarks.HAT.matcher(item.text()).region(at, item.length());
            if (hat.lookingAt()) {
                add(ReferenceMarks.raised(ReferenceMarks.inside(hat.group(1), hat.group(2), hat.group(3))));
                return hat.end();
            }
        }
        if (c == '(' || c == '[' || (c == ' ' || c == '\u00A0') && (item.at(at + 1) == '(' || item.at(at + 1) == '[')) {
            Matcher parentheses = IN_PARENTHESES.matcher(item.text()).region(at, item.length());
            if (parentheses.lookingAt() && parentheses.group(1).chars().allMatch(sign -> sign == ',' || ReferenceMarks.isSign((char) sign))) {
                add(parentheses.group(1));
                return parentheses.end();
            }
        }
        if (isRaised(item, at)) {
            int end = at;
            StringBuilder raised = new StringBuilder();
            while (isRaised(item, end)) {
                raised.append(item.at(end++));
            }
            add(ReferenceMarks.raised(raised.toString()));
            return end;
        }
        if (ReferenceMarks.isSign(c)) {
            int end = at;
            while (item.at(end) == c && !isRaised(item, end)) {
                end++;
            }
            add(item.text().substring(at, end));
            return end;
        }
        boolean between = later && c == ',' && isRaised(item, at - 1) && isRaised(item, at + 1);
        return between || AROUND.indexOf(c) >= 0 ? at + 1 : at;
    }

    /** Takes each sign of a stretch: a run of one sign, of raised digits, or of raised letters. */
    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = ReferenceMarks.normal(text.charAt(i));
            boolean raised = ReferenceMarks.isRaised(c);
            int end = i + 1;
            while (end < text.length() && (raised ? ReferenceMarks.isRaised(text.charAt(end)) : ReferenceMarks.normal(text.charAt(end)) == c)) {
                end++;
            }
            String sign = raised ? text.substring(i, end) : String.valueOf(c).repeat(end - i);
            if ((raised || ReferenceMarks.isSign(c)) && !signs.contains(sign)) {
                signs.add(sign);
            }
            i = end - 1;
        }
    }

    /** Whether a character is raised, by its style or by itself. */
    static boolean isRaised(ItemText item, int at) {
        char c = item.at(at);
        return item.is(at, Look.SUPERSCRIPT) || ReferenceMarks.isRaised(c) || ReferenceMarks.isBetween(c) && ReferenceMarks.isRaised(item.at(at - 1));
    }

    private static boolean isOnce(String text, String words) {
        return text.indexOf(words) == text.lastIndexOf(words);
    }

    /** Reads a role in words. @return the offset behind it; the given one when there is none */
    private int role(int at) {
        int start = at;
        while (item.at(start) == ' ' || item.at(start) == '\u00A0') {
            start++;
        }
        char close = switch (item.at(start)) {
            case '(' -> ')';
            case '[' -> ']';
            case '（' -> '）';
            default -> ' ';
        };
        int end = close == ' ' ? -1 : item.text().indexOf(close, start);
        // "Ann Roe*, Bo Poe (* equal contribution)" explains a sign, and says nothing of whom it stands beside.
        boolean legend = end > start + LEGEND && end - start <= LONGEST_NOTE && ReferenceMarks.isSign(item.at(start + 1)) && isOnce(item.text(), item.text().substring(start, end))
                && item.text().lastIndexOf(item.at(start + 1), start) >= 0;
        if (end < 0 || legend || end - start > LONGEST_NOTE) {
            return at;
        }
        List<String> named = RoleWords.ofNote(item.text().substring(start + 1, end));
        roles.addAll(named);
        return named.isEmpty() ? at : end + 1;
    }
}
