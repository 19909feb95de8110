package pubs.cv.item;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.dialect.Months;

/** A date that stands in a column of its own before an item and says more than a year: {@code Nov 2022}, {@code 2020–21}, {@code 11/2022}. */
public final class ColumnDate {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String NAMED = "(?:" + Forms.MONTH + "|" + ReferenceWords.any("month") + "|" + ReferenceWords.any("season") + ")";
    private static final Pattern WORDS = Pattern.compile("(?:\\d{1,2}\\.?\\s)?" + NAMED + "\\.?(?:\\s?[–/-]{1,2}\\s?" + NAMED + "\\.?)?,?\\s" + YEAR + "|" + YEAR + ",?\\s" + NAMED + "\\.?|" + YEAR + "\\s?[–-]{1,2}\\s?(?:(?:19|20)\\d\\d|\\d\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "[/-](\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[/.]" + YEAR);
    private static final Pattern AROUND = Pattern.compile("^[(\\[]|[.:,]?[)\\]]?[.:,]?$");
    private static final int MONTHS = 12;

    private ColumnDate() {}

    /** The date in parentheses, as an item would say it; absent for what is none, or a year alone. */
    public static Optional<String> read(String text) {
        String bare = AROUND.matcher(text.strip()).replaceAll("");
        Matcher first = YEAR_FIRST.matcher(bare);
        if (first.matches()) {
            return Optional.of("(" + dated(first.group(1), first.group(2), "–") + ")");
        }
        Matcher last = MONTH_FIRST.matcher(bare);
        if (last.matches()) {
            return Optional.of(last.group(1)).filter(month -> Integer.parseInt(month) <= MONTHS).map(month -> "(" + dated(last.group(2), month, "/") + ")");
        }
        return WORDS.matcher(bare).matches() ? Optional.of("(" + bare + ")") : Optional.empty();
    }

    private static String dated(String year, String number, String between) {
        int month = Integer.parseInt(number);
        return month >= 1 && month <= MONTHS ? Months.name(month) + " " + year : year + between + number;
    }
}
