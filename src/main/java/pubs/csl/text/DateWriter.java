package pubs.csl.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pubs.csl.CslDate;
import pubs.csl.style.CslLocale;
import pubs.csl.style.Form;
import pubs.csl.style.Frame;
import pubs.model.TextStyle;

/** Dates as a style asks for them (CSL 1.0.2, "Date"). */
public final class DateWriter {
    private static final List<String> SIZES = List.of("year", "month", "day");

    private final CslLocale locale;
    private final Form.Date form;
    private final TextStyle style;
    private final String yearSuffix;

    /**
     * @param style      of the surrounding text, the formatting of the date itself included
     * @param yearSuffix what follows the year to tell entries apart, or empty
     */
    public DateWriter(CslLocale locale, Form.Date form, TextStyle style, String yearSuffix) {
        this.locale = locale;
        this.form = form;
        this.style = style;
        this.yearSuffix = yearSuffix;
    }

    /** Empty when the date has none of the parts that the style asks for. */
    public List<Chunk> write(CslDate date) {
        if (date.start().isEmpty()) {
            return literal(date.literal());
        }
        CslDate.Point start = date.start().get();
        List<Chunk> written = date.end().isPresent() ? range(start, date.end().get()) : point(form.parts(), start, yearSuffix);
        if (date.open() && !written.isEmpty()) {
            written.add(Chunk.content("–", style));
        }
        return written;
    }

    /** Words in place of a date stand where the year would, with what the style puts around the year. */
    private List<Chunk> literal(String words) {
        List<Chunk> chunks = new ArrayList<>();
        for (Form.DatePart part : form.parts()) {
            if (part.name().equals("year") && !words.isEmpty()) {
                append(chunks, part.frame(), words);
            }
        }
        return chunks;
    }

    /** A date as a key that sorts: {@code 2024-05 -> 20240500}; a range is the key of its two ends. */
    public static String sortKey(CslDate date) {
        String key = date.start().map(DateWriter::pointKey).orElse(date.literal());
        return key + date.end().map(end -> "-" + pointKey(end)).orElse("");
    }

    /** The parts of a date that the form asks for as such a key. */
    public String key(CslDate date) {
        return sortKey(new CslDate(date.start().map(this::asked), date.end().map(this::asked), date.open(), date.circa(),
                date.literal()));
    }

    private CslDate.Point asked(CslDate.Point point) {
        boolean month = asks("month");
        return new CslDate.Point(asks("year") ? point.year() : 0, month ? point.month() : 0, asks("day") ? point.day() : 0,
                month ? point.season() : 0);
    }

    /** Whether the form writes the year of a date, so that a letter can follow it. */
    public boolean hasYear(CslDate date) {
        return date.start().isPresent() && asks("year");
    }

    private static String pointKey(CslDate.Point point) {
        // Years before the common era sort backwards before all others.
        String year = point.year() < 0 ? "-" + NumberWriter.leftPad(9999 + point.year(), 4)
                : NumberWriter.leftPad(point.year(), 4);
        return year + NumberWriter.leftPad(point.month(), 2) + NumberWriter.leftPad(point.day(), 2);
    }

    private List<Chunk> point(List<Form.DatePart> parts, CslDate.Point point, String suffix) {
        List<Chunk> chunks = new ArrayList<>();
        Form.DatePart before = null;
        for (Form.DatePart part : parts) {
            String value = value(part, point, suffix);
            if (value.isEmpty()) {
                continue;
            }
            if (before != null && !form.delimiter().isEmpty()) {
                chunks.add(Chunk.affix(form.delimiter(), style));
            }
            append(chunks, part.frame(), value);
            before = part;
        }
        return chunks;
    }

    /** Parts that differ are written for both ends, around the delimiter of the largest of them. */
    private List<Chunk> range(CslDate.Point start, CslDate.Point end) {
        Optional<String> largest = SIZES.stream().filter(size -> number(size, start) != number(size, end)
                && asks(size)).findFirst();
        if (largest.isEmpty()) {
            return point(form.parts(), start, yearSuffix);
        }
        int from = SIZES.indexOf(largest.get());
        int first = -1;
        int last = -1;
        for (int i = 0; i < form.parts().size(); i++) {
            if (SIZES.indexOf(form.parts().get(i).name()) >= from) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        List<Form.DatePart> parts = form.parts();
        String delimiter = parts.stream().filter(part -> part.name().equals(largest.get())).findFirst()
                .map(Form.DatePart::rangeDelimiter).orElse("–");
        List<Chunk> chunks = new ArrayList<>(point(parts.subList(0, first), start, yearSuffix));
        List<Chunk> left = point(parts.subList(first, last + 1), start, "");
        List<Chunk> right = point(parts.subList(first, last + 1), end, yearSuffix);
        // What stands around the part stands around the range.
        if (left.size() > 1 && left.get(left.size() - 1).origin() == Chunk.Origin.AFFIX) {
            left.remove(left.size() - 1);
        }
        delimit(chunks, left);
        chunks.addAll(left);
        chunks.add(Chunk.content(delimiter, style));
        chunks.addAll(right.size() > 1 && right.get(0).origin() == Chunk.Origin.AFFIX ? right.subList(1, right.size())
                : right);
        List<Chunk> rest = point(parts.subList(last + 1, parts.size()), end, yearSuffix);
        delimit(chunks, rest);
        chunks.addAll(rest);
        return chunks;
    }

    /** What the form puts between parts stands between what comes before a range, the range, and what comes after it. */
    private void delimit(List<Chunk> before, List<Chunk> after) {
        if (!before.isEmpty() && !after.isEmpty() && !form.delimiter().isEmpty()) {
            before.add(Chunk.affix(form.delimiter(), style));
        }
    }

    private boolean asks(String size) {
        return form.parts().stream().anyMatch(part -> part.name().equals(size));
    }

    private static int number(String part, CslDate.Point point) {
        return switch (part) {
            case "year" -> point.year();
            case "month" -> point.month() + 100 * point.season();
            default -> point.day();
        };
    }

    private String value(Form.DatePart part, CslDate.Point point, String suffix) {
        String value = switch (part.name()) {
            case "year" -> year(point.year(), part.form()) + suffix;
            case "month" -> month(point, part.form());
            default -> point.day() == 0 ? "" : day(point, part.form());
        };
        return part.frame().stripPeriods() ? Frames.stripped(value) : value;
    }

    private String year(int year, String shape) {
        return year <= 0 ? (1 - year) + locale.term("bc", "long", false)
                : year < 1000 ? year + locale.term("ad", "long", false)
                : shape.equals("short") ? NumberWriter.leftPad(year % 100, 2) : Integer.toString(year);
    }

    private String month(CslDate.Point point, String shape) {
        if (point.season() > 0) {
            return locale.term("season-0" + point.season(), "long", false);
        }
        if (point.month() == 0) {
            return "";
        }
        return switch (shape) {
            case "numeric" -> Integer.toString(point.month());
            case "numeric-leading-zeros" -> NumberWriter.leftPad(point.month(), 2);
            default -> locale.term("month-" + NumberWriter.leftPad(point.month(), 2), shape.isEmpty() ? "long" : shape,
                    false);
        };
    }

    private String day(CslDate.Point point, String shape) {
        return switch (shape) {
            case "numeric-leading-zeros" -> NumberWriter.leftPad(point.day(), 2);
            case "ordinal" -> locale.limitDayOrdinals() && point.day() > 1 ? Integer.toString(point.day())
                    : NumberWriter.ordinal(point.day(), locale,
                            locale.gender("month-" + NumberWriter.leftPad(point.month(), 2)));
            default -> Integer.toString(point.day());
        };
    }

    private void append(List<Chunk> chunks, Frame frame, String value) {
        if (!frame.prefix().isEmpty()) {
            chunks.add(Chunk.affix(frame.prefix(), style));
        }
        chunks.addAll(CaseChanger.apply(frame.textCase(),
                List.of(Chunk.content(value, frame.formatting().applyTo(style))), locale.language()));
        if (!frame.suffix().isEmpty()) {
            chunks.add(Chunk.affix(frame.suffix(), style));
        }
    }
}
