package pubs.cv.item;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the authors and the title: a date, or how far the work is. */
final class BehindAuthors {
    /** {@code (under review at A Journal)}. */
    private static final Pattern SENT = Pattern.compile("\\((" + Status.WORDS + ")(?:,|\\s" + Status.SENT_TO + ")\\s(?:the\\s)?(\\p{Lu}[^()]{2,140})\\)");

    private BehindAuthors() {}

    /**
     * Takes it.
     *
     * @param rest the text in which what was taken already is U+0001
     * @param end  where the title begins; 0 for a title before the authors
     * @param date hears of a day or a month
     */
    static void take(Rest rest, int end, BiConsumer<String, String> put, Consumer<Matcher> date) {
        Matcher sent = SENT.matcher(rest.text()).region(0, end);
        if (sent.find()) {
            put.accept("pubstate", Status.isMore(sent.group(1)) ? "submitted" : sent.group(1));
            put.accept("note", Status.isMore(sent.group(1)) ? sent.group(1) : "");
            put.accept("container", sent.group(2));
            rest.take(sent.start(), sent.end());
            return;
        }
        Matcher again = Forms.YEAR_AGAIN.matcher(rest.text()).region(0, end);
        if (again.find()) {
            put.accept("origdate", again.group(1));
            put.accept("year", again.group(2));
            rest.take(again.start(), again.end());
            return;
        }
        Matcher years = Forms.YEARS.matcher(rest.text()).region(0, end);
        if (years.find()) {
            Forms.years(years, put);
            rest.take(years.start(), years.end());
            return;
        }
        Matcher dated = Forms.DATE.matcher(rest.text()).region(0, end);
        if (dated.find()) {
            date.accept(dated);
            rest.take(dated.start(), dated.end());
            return;
        }
        Matcher status = Forms.STATUS.matcher(rest.text()).region(0, end);
        if (status.find() && Forms.STATUS.matcher(rest.text()).region(end, rest.length()).find()) {
            // "Forthcoming. A Title. Accepted for a book": the second says more.
            rest.take(status.start(), status.end());
            return;
        }
        Matcher found = Forms.YEAR_ALONE.matcher(rest.text()).region(0, end);
        if (found.find()) {
            put.accept("year", found.group(1));
            put.accept("month", Optional.ofNullable(found.group(2)).orElse(""));
            put.accept("day", Optional.ofNullable(found.group(3)).orElse("").replace("–", "-").replace("-", "--"));
            rest.take(found.start(), found.end());
        }
    }
}
