package pubs.cv.item;

import java.util.List;
import java.util.Map;
import pubs.model.TextStyle.Look;

/** Signs beside a name: raised or not, with or without the braces and hats of TeX; or the role in words. */
final class Signs {
    private static final String SIGNS = "*∗⁎＊★☆†‡§¶#+✉\uFE0F^{}∇◦♯♦⋆\\";
    private static final Map<String, String> ROLES = Map.of("(equal contribution)", "equal", "(co-first author)", "equal",
            "(co-first)", "equal", "(corresponding author)", "corresponding", "(corresponding)", "corresponding");

    private Signs() {}

    /**
     * Reads the signs at an offset.
     *
     * @param signs takes them: {@code *}, {@code †}, or the role that words name
     * @return the offset behind them
     */
    static int read(ItemText item, int at, List<String> signs) {
        int i = at;
        if (item.at(i) == ' ' && SIGNS.indexOf(item.at(i + 1)) >= 0) {
            i++;
        }
        int end = at;
        while (i < item.length()) {
            char c = item.at(i);
            boolean raised = item.is(i, Look.SUPERSCRIPT) || c >= '⁰' && c <= '⁹' || c == '¹' || c == '²' || c == '³' || c == '⁎';
            boolean inHat = i > at && isInHat(item, at, i);
            if (SIGNS.indexOf(c) < 0 && !raised && !(inHat && (c == ',' || Character.isLetterOrDigit(c)))) {
                break;
            }
            if ("^{}\\,\uFE0F".indexOf(c) < 0 && !Character.isLetterOrDigit(c) && c != ' ') {
                String sign = "∗⁎＊⋆".indexOf(c) >= 0 ? "*" : String.valueOf(c);
                if (!signs.contains(sign)) {
                    signs.add(sign);
                }
            }
            i++;
            end = i;
        }
        int behind = role(item, end, signs);
        while (behind > end) {
            end = behind;
            behind = role(item, end, signs);
        }
        return end;
    }

    /** Reads a role in words. @return the offset behind it; the given one when there is none */
    private static int role(ItemText item, int at, List<String> signs) {
        int start = at;
        while (item.at(start) == ' ' || item.at(start) == '\u00A0') {
            start++;
        }
        if (item.at(start) == '(') {
            for (Map.Entry<String, String> role : ROLES.entrySet()) {
                if (item.text().regionMatches(true, start, role.getKey(), 0, role.getKey().length())) {
                    signs.add(role.getValue());
                    return start + role.getKey().length();
                }
            }
        }
        return at;
    }

    private static boolean isInHat(ItemText item, int at, int offset) {
        int open = item.text().lastIndexOf('{', offset);
        int close = item.text().indexOf('}', offset);
        return open >= at && close >= 0 && close - open < 12 && open > 0 && item.at(open - 1) == '^'
                && item.text().indexOf('}', open) == close;
    }
}
