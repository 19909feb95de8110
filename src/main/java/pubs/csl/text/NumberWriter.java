package pubs.csl.text;

import pubs.csl.style.CslLocale;
import pubs.csl.style.Form;

/** Numbers as a style asks for them (CSL 1.0.2, "Number" and "Page ranges"). */
public final class NumberWriter {
    private static final String DASHES = "-–—";

    private NumberWriter() {}

    /**
     * A number in a shape; text that is no number is left as it is. The hyphen of a range becomes what the language puts
     * there; {@code 93-12-04} is a name and keeps its hyphens.
     *
     * @param variable the variable it belongs to, whose gender an ordinal agrees with
     */
    public static String write(String value, Form.Number.Shape shape, String variable, CslLocale locale) {
        if (shape == Form.Number.Shape.NUMERIC || !isDigits(value)) {
            return dashes(value, delimiter(locale));
        }
        int number = Integer.parseInt(value);
        return switch (shape) {
            case ORDINAL -> ordinal(number, locale, locale.gender(variable));
            case LONG_ORDINAL -> longOrdinal(number, locale, locale.gender(variable));
            default -> number > 0 && number < 4000 ? roman(number) : value;
        };
    }

    /** {@code 2 -> 2nd}: the suffix of the most exact rule of the language that fits (CSL 1.0.2, "Ordinal suffixes"). */
    static String ordinal(int number, CslLocale locale, String gender) {
        String exact = suffix(number % 100, locale, gender);
        String last = exact.isEmpty() ? suffix(number % 10, locale, gender) : exact;
        // 11 to 19 are told apart from 1 to 9 by rules of their own, where a language has them.
        return number + (last.isEmpty() ? locale.ordinal("ordinal", gender) : last);
    }

    private static String suffix(int rest, CslLocale locale, String gender) {
        return locale.ordinal(rest < 10 ? "ordinal-0" + rest : "ordinal-" + rest, gender);
    }

    private static String longOrdinal(int number, CslLocale locale, String gender) {
        String word = number <= 10 ? locale.ordinal(number < 10 ? "long-ordinal-0" + number : "long-ordinal-10", gender)
                : "";
        return word.isEmpty() ? ordinal(number, locale, gender) : word;
    }

    private static String roman(int number) {
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                text.append(signs[i]);
                rest -= values[i];
            }
        }
        return text.toString();
    }

    /** Whether a value names more than one thing: {@code 3-7}, {@code 2, 4}, {@code 5 & 6}. */
    public static boolean isPlural(String value, String variable) {
        if (variable.startsWith("number-of-")) {
            return !value.equals("1");
        }
        boolean number = false;
        boolean figure = false;
        boolean separated = false;
        boolean range = false;
        int hyphens = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean digit = isDigit(c) || "ivxlcdm".indexOf(c) >= 0;
            // A range may be open; a comma by itself is punctuation.
            if (digit && separated || number && c == '&') {
                return true;
            }
            boolean comma = ",;".indexOf(c) >= 0 && !betweenThousands(value, i);
            if (comma && range && hyphens == 1) {
                return true;
            }
            if (DASHES.indexOf(c) >= 0 && (i == 0 || DASHES.indexOf(value.charAt(i - 1)) < 0)) {
                range |= number;
                hyphens++;
            }
            hyphens = comma ? 0 : hyphens;
            separated = separated && c == ' ' || comma && (number || separated);
            // A number, in figures or as roman ones; U-23 is one thing.
            figure = isDigit(c) || figure && Character.isLetter(c);
            number = digit || figure || number && c == ' ';
        }
        // More than one hyphen, and it is a name: NSF-75-3.
        return range && hyphens == 1;
    }

    /** {@code 9,367,592} is one number. */
    private static boolean betweenThousands(String value, int at) {
        int end = at + 1;
        while (end < value.length() && isDigit(value.charAt(end))) {
            end++;
        }
        return value.charAt(at) == ',' && at > 0 && isDigit(value.charAt(at - 1)) && end == at + 4;
    }

    /** Whether a value says by itself what it counts, so that no label goes before it: {@code Section 7, p. 50}. */
    public static boolean isLabelled(String value) {
        int letters = 0;
        while (letters < value.length() && Character.isLetter(value.charAt(letters))) {
            letters++;
        }
        boolean roman = value.substring(0, letters).chars().allMatch(c -> "ivxlcdmIVXLCDM".indexOf(c) >= 0);
        return letters > 0 && !roman && letters < value.length() && " .".indexOf(value.charAt(letters)) >= 0
                && value.chars().anyMatch(c -> isDigit((char) c));
    }

    /**
     * Pages in the range format of a style.
     *
     * @param format {@code expanded}, {@code minimal}, {@code minimal-two}, {@code chicago}, {@code chicago-15},
     *               {@code chicago-16}, or empty for what the entry says
     */
    public static String pages(String value, String format, CslLocale locale) {
        String delimiter = delimiter(locale);
        if (value.indexOf(',') < 0 && value.indexOf(';') < 0) {
            return range(value.strip(), format, delimiter);
        }
        StringBuilder text = new StringBuilder();
        for (String part : value.split(",\\s*|(?<=;)\\s*", -1)) {
            text.append(text.length() == 0 ? "" : text.charAt(text.length() - 1) == ';' ? " " : ", ")
                    .append(range(part.strip(), format, delimiter));
        }
        return text.toString();
    }

    private static String delimiter(CslLocale locale) {
        String term = locale.term("page-range-delimiter", "long", false);
        return term.isEmpty() ? "–" : term;
    }

    /** The first page: {@code 12-34, 40 -> 12}. */
    public static String firstPage(String value) {
        int end = 0;
        while (end < value.length() && "-–—,; ".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return value.substring(0, end);
    }

    private static String range(String part, String format, String delimiter) {
        int dash = -1;
        for (int i = 1; i < part.length(); i++) {
            if ("-–—".indexOf(part.charAt(i)) >= 0) {
                if (dash >= 0 && part.charAt(i - 1) != '-' && part.charAt(i - 1) != '–') {
                    // More than one dash: a page like 3-12 is a name of its own.
                    return part;
                }
                dash = i;
            }
        }
        if (dash < 0) {
            return part;
        }
        int left = dash;
        while (left > 0 && "-–— ".indexOf(part.charAt(left - 1)) >= 0) {
            left--;
        }
        String from = part.substring(0, left).strip();
        String rest = part.substring(dash + 1).strip();
        // 775-784 vol.2 is a range, and something that is said of it.
        int blank = rest.indexOf(' ');
        String to = blank > 0 && isDigits(rest.substring(0, blank)) ? rest.substring(0, blank) : rest;
        String after = rest.substring(to.length());
        if (!to.isEmpty() && (!isOneNumber(to) && !hasDigit(to) || isDescending(from, to))) {
            return part;
        }
        return to.isEmpty() ? from + delimiter : from + delimiter + abbreviate(from, to, format) + after;
    }

    private static String abbreviate(String from, String to, String format) {
        int prefix = commonPrefix(from);
        boolean samePrefix = to.startsWith(from.substring(0, prefix)) && isDigits(to.substring(prefix));
        boolean bare = isDigits(to);
        // Page 31 of article 32 is written 32:31 at both ends.
        if (prefix > 0 && !Character.isLetter(from.charAt(prefix - 1))) {
            return to;
        }
        if (format.isEmpty() || from.equals(to) || !isDigits(from.substring(prefix)) || !samePrefix && !bare) {
            return to;
        }
        String first = from.substring(prefix);
        String given = samePrefix ? to.substring(prefix) : to;
        String second = given.length() < first.length() ? first.substring(0, first.length() - given.length()) + given
                : given;
        String head = from.substring(0, prefix);
        if (second.length() != first.length() || second.compareTo(first) < 0) {
            return head + second;
        }
        return switch (format) {
            case "expanded" -> head + second;
            case "minimal" -> minimal(first, second, 1);
            case "minimal-two" -> minimal(first, second, 2);
            case "chicago", "chicago-15" -> chicago(first, second, true);
            case "chicago-16" -> chicago(first, second, false);
            default -> to;
        };
    }

    private static String minimal(String first, String second, int digits) {
        int same = 0;
        while (same < second.length() - digits && first.charAt(same) == second.charAt(same)) {
            same++;
        }
        return second.substring(same);
    }

    /** Chicago Manual of Style, 16th edition, 9.60; the 15th edition keeps all of four digits when three change. */
    private static String chicago(String first, String second, boolean fifteenth) {
        int number = first.length() > 9 ? 0 : Integer.parseInt(first);
        if (number < 100 || number % 100 == 0) {
            return second;
        }
        if (number % 100 < 10) {
            return minimal(first, second, 1);
        }
        String shortened = minimal(first, second, 2);
        return fifteenth && first.length() == 4 && shortened.length() >= 3 ? second : shortened;
    }

    /** Where the number begins that a page ends with: {@code 82620P15 -> 6}. */
    private static int commonPrefix(String page) {
        int i = page.length();
        while (i > 0 && isDigit(page.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /**
     * Whether a value is numbers and nothing else: with letters before or after, Roman, several of them joined by hyphens, commas
     * or ampersands (CSL 1.0.2, "Choose", {@code is-numeric}). {@code 2, 3 -> true}, {@code L2d -> true},
     * {@code NSF-75-3 -> false}, {@code second -> false}
     */
    public static boolean isNumeric(String value) {
        boolean some = false;
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || "-–,&;".indexOf(value.charAt(i)) >= 0) {
                String part = value.substring(start, i).strip();
                if (!part.isEmpty() && !isOneNumber(part)) {
                    return false;
                }
                some |= !part.isEmpty();
                start = i + 1;
            }
        }
        return some;
    }

    private static boolean isOneNumber(String part) {
        int start = 0;
        while (start < part.length() && Character.isLetter(part.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < part.length() && isDigit(part.charAt(end))) {
            end++;
        }
        boolean figures = end > start;
        while (end < part.length() && Character.isLetter(part.charAt(end))) {
            end++;
        }
        return end == part.length() && (figures || part.chars().allMatch(c -> "ivxlcdmIVXLCDM".indexOf(c) >= 0));
    }

    private static String dashes(String value, String delimiter) {
        if (!isNumeric(value)) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || ",&;".indexOf(value.charAt(i)) >= 0) {
                String part = value.substring(start, i);
                int hyphen = part.indexOf('-');
                boolean range = hyphen > 0 && hyphen + 1 < part.length() && hyphen == part.lastIndexOf('-')
                        && isDigit(part.charAt(hyphen - 1)) && isDigit(part.charAt(hyphen + 1));
                text.append(range ? part.substring(0, hyphen) + delimiter + part.substring(hyphen + 1) : part);
                text.append(value, i, Math.min(i + 1, value.length()));
                start = i + 1;
            }
        }
        return text.toString();
    }

    /** Article LL16-04 is no range of pages; 1254-7 is one to 1257. */
    private static boolean isDescending(String from, String to) {
        String first = from.substring(commonPrefix(from));
        return first.length() < from.length() && isDigits(first) && isDigits(to) && to.length() == first.length() && to.compareTo(first) < 0;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> isDigit((char) c));
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static String leftPad(int number, int width) {
        String digits = Integer.toString(Math.abs(number));
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

}
