package pubs.csl.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import pubs.csl.CslDate;
import pubs.csl.CslDate.Point;
import pubs.csl.json.JsonValue.Kind;
import pubs.diagnostic.Diagnostic;
import pubs.diagnostic.SourceText;

/** Reads the date variables of an item: {@code date-parts}, {@code raw}, {@code literal}, and dates that are strings. */
final class DateReader {
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private final SourceText source;
    private final Consumer<Diagnostic> report;

    DateReader(SourceText source, Consumer<Diagnostic> report) {
        this.source = source;
        this.report = report;
    }

    Optional<CslDate> read(String variable, JsonValue value) {
        if (value.isScalar()) {
            return words(value.text());
        }
        boolean circa = value.get("circa").filter(flag -> !List.of("false", "0", "").contains(flag.text())).isPresent();
        Optional<JsonValue> parts = value.get("date-parts");
        if (parts.isPresent()) {
            Optional<CslDate> date = parts(parts.get(), season(value), circa);
            if (date.isPresent()) {
                return date;
            }
        }
        for (String name : List.of("raw", "literal", "date-time")) {
            Optional<String> text = value.get(name).filter(JsonValue::isScalar).map(JsonValue::text);
            if (text.isPresent() && !text.get().isBlank()) {
                return words(text.get()).map(date -> circa ? about(date) : date);
            }
        }
        report.accept(Diagnostic.error("bad-date", source.span(value.start(), value.end()), "\"" + variable
                + "\" is no date of CSL-JSON; expected date-parts such as [[2024, 5, 31]]"));
        return Optional.empty();
    }

    /** Words that make no date are kept as they are. */
    private static Optional<CslDate> words(String text) {
        String plain = text.strip();
        Optional<CslDate> date = CslDate.ofEdtf(plain);
        return date.isPresent() || plain.isEmpty() ? date : CslDate.of(plain, "", "");
    }

    private static CslDate about(CslDate date) {
        return new CslDate(date.start(), date.end(), date.open(), true, date.literal());
    }

    private static Optional<CslDate> parts(JsonValue value, int season, boolean circa) {
        List<Optional<Point>> points = new ArrayList<>();
        for (JsonValue part : value.items()) {
            points.add(point(part, points.isEmpty() ? season : 0));
        }
        if (points.isEmpty() || points.get(0).isEmpty()) {
            return Optional.empty();
        }
        // The end of an open range is the year 0, or no part at all.
        boolean open = points.size() > 1 && points.get(1).isEmpty();
        return Optional.of(new CslDate(points.get(0), points.size() > 1 ? points.get(1) : Optional.empty(), open, circa, ""));
    }

    private static Optional<Point> point(JsonValue value, int season) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonValue number : value.items()) {
            numbers.add(number(number.text()));
        }
        int year = numbers.isEmpty() ? 0 : numbers.get(0);
        if (year == 0) {
            return Optional.empty();
        }
        int month = numbers.size() > 1 ? numbers.get(1) : 0;
        int day = numbers.size() > 2 ? numbers.get(2) : 0;
        // Months from 13 on are seasons in the older way of citeproc-js.
        int quarter = month > 12 && month <= 24 ? (month - 13) % 4 + 1 : season;
        boolean isMonth = month > 0 && month <= 12;
        // CSL has no year 0: -1 is 1 BC, which is 0 here.
        return Optional.of(new Point(year < 0 ? year + 1 : year, isMonth ? month : 0,
                isMonth && day > 0 && day <= 31 ? day : 0, isMonth ? 0 : quarter));
    }

    private static int season(JsonValue date) {
        String text = date.get("season").map(JsonValue::text).orElse("").strip().toLowerCase(Locale.ROOT);
        int number = number(text);
        int named = SEASONS.indexOf(text.equals("fall") ? "autumn" : text) + 1;
        return number >= 1 && number <= 4 ? number : named;
    }

    private static int number(String text) {
        String digits = text.strip();
        int end = digits.indexOf('.');
        digits = end > 0 ? digits.substring(0, end) : digits;
        try {
            return digits.length() > 9 ? 0 : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
