package pubs.csl;

import java.util.Locale;
import java.util.Optional;

/** Reads BibTeX's {@code year}, {@code month} and {@code day}, in which people write anything. */
final class YearMonth {
    private YearMonth() {}

    /**
     * The date of the three fields, decoded.
     * {@code 2010, "November 2", "" ->} 2 November 2010; {@code 2010, "June/July" ->} June to July 2010;
     * {@code 1999--2001 ->} a range; {@code c. 1890 ->} about 1890; {@code in press ->} the words.
     */
    static Optional<CslDate> read(String year, String month, String day) {
        String text = year.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String dashed = dashes(text);
        Optional<CslDate> date = Edtf.read(dashed);
        date = date.isPresent() ? date : range(dashed);
        date = date.isPresent() ? date : about(dashed);
        if (date.isEmpty()) {
            return Optional.of(new CslDate(Optional.empty(), Optional.empty(), false, false, text));
        }
        CslDate.Point start = date.get().start().get();
        boolean wholeYear = date.get().end().isEmpty() && !date.get().open() && start.month() == 0 && start.season() == 0;
        return wholeYear ? Optional.of(inYear(date.get(), dashes(month), dashes(day))) : date;
    }

    /** {@code 1999-2001}, {@code 2010-14}: years with a dash, the second perhaps cut. */
    private static Optional<CslDate> range(String text) {
        int dash = text.indexOf('-', 1);
        int slash = text.indexOf('/');
        int at = slash > 0 ? slash : dash;
        if (at < 4) {
            return Optional.empty();
        }
        String first = text.substring(0, at).strip();
        String last = text.substring(at + 1).strip();
        if (last.length() == 2 && first.length() == 4) {
            last = first.substring(0, 2) + last;
        }
        return Edtf.read(first + "/" + last);
    }

    /** {@code c. 1890}, {@code [1890]}, {@code 1890?}, {@code 300 BC}: about one year, said in words or brackets. */
    private static Optional<CslDate> about(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < lower.length() && !Character.isDigit(lower.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < lower.length() && Character.isDigit(lower.charAt(end))) {
            end++;
        }
        if (start == end || end - start > 4) {
            return Optional.empty();
        }
        String before = lower.substring(0, start).replace("[", "").replace("(", "").strip();
        String after = lower.substring(end).replace("]", "").replace(")", "").strip();
        boolean circa = before.equals("c.") || before.equals("ca.") || before.equals("c") || before.equals("ca")
                || before.equals("circa") || before.equals("about") || after.equals("?");
        boolean before1 = after.equals("bc") || after.equals("bce") || after.equals("b.c.");
        if (!before.isEmpty() && !circa || !after.isEmpty() && !after.equals("?") && !before1) {
            return Optional.empty();
        }
        int year = Integer.parseInt(lower.substring(start, end));
        if (!before1 && end - start != 4) {
            return Optional.empty();
        }
        // There is a year 0 in EDTF: it is 1 BC.
        CslDate.Point point = new CslDate.Point(before1 ? 1 - year : year, 0, 0, 0);
        return Optional.of(new CslDate(Optional.of(point), Optional.empty(), false, circa, ""));
    }

    private static CslDate inYear(CslDate date, String month, String day) {
        int year = date.start().get().year();
        int dash = split(month);
        CslDate.Point first = point(year, month.substring(0, dash), 0);
        CslDate.Point last = dash == month.length() ? first : point(year, month.substring(dash + 1), first.month());
        int days = split(day);
        if (first.month() > 0 && first.day() == 0 && !day.isBlank()) {
            first = withDay(first, number(day.substring(0, days)));
            last = dash < month.length() ? last
                    : days == day.length() ? first : withDay(first, number(day.substring(days + 1)));
        }
        boolean same = last.isSameAs(first) || last.month() == 0 && last.season() == 0;
        return new CslDate(Optional.of(first), same ? Optional.empty() : Optional.of(last), false, date.circa(), "");
    }

    /** A month with or without a day: {@code November 2}, {@code 2 nov.}, {@code 11}. */
    private static CslDate.Point point(int year, String text, int monthBefore) {
        int month = 0;
        int day = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                String word = text.substring(start, i);
                int named = MonthNames.number(word);
                month = named > 0 && month == 0 ? named : month;
                day = named == 0 && day == 0 ? number(word) : day;
                start = -1;
            }
        }
        if (month == 0 && monthBefore > 0) {
            month = monthBefore;
        } else if (month == 0 && day <= 12) {
            month = day;
            day = 0;
        }
        boolean season = month > 20;
        return new CslDate.Point(year, season ? 0 : month, season || month == 0 ? 0 : day, season ? month - 20 : 0);
    }

    private static CslDate.Point withDay(CslDate.Point point, int day) {
        return new CslDate.Point(point.year(), point.month(), day, 0);
    }

    /** The number at the beginning of a word, {@code 2nd -> 2}; 0 when there is none from 1 to 31. */
    private static int number(String word) {
        int number = 0;
        String text = word.strip();
        for (int i = 0; i < text.length() && i < 3 && Character.isDigit(text.charAt(i)); i++) {
            number = 10 * number + Character.digit(text.charAt(i), 10);
        }
        return number > 31 ? 0 : number;
    }

    /** Where a range is split: at its first dash or stroke, or at the end. */
    private static int split(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '-' || text.charAt(i) == '/') {
                return i;
            }
        }
        return text.length();
    }

    /** The text with every dash, or run of them, as one hyphen. */
    private static String dashes(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            c = c >= '\u2010' && c <= '\u2015' ? '-' : c == '\u00a0' ? ' ' : c;
            if (c != '-' || plain.length() == 0 || plain.charAt(plain.length() - 1) != '-') {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
