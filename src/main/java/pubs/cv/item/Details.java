package pubs.cv.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.tagger.Label;
import pubs.model.TextStyle.Look;

/**
 * What an item says beside its authors and its title, by the forms such things have in all styles. Every character is taken once;
 * what nothing takes is left over.
 */
public final class Details {
    private static final double TRUST = 0.4;
    private static final Pattern YEAR = Pattern.compile("\\b" + Forms.YEAR + "\\b");
    /** {@code 075020}; a page has fewer digits. */
    private static final Pattern ARTICLE_NUMBER = Pattern.compile("0\\d+|\\d{6,}");
    private static final Pattern RANGE = Pattern.compile("[-–—]");
    private static final Pattern MONTH_AND_MARKS = Pattern.compile("(?s)" + Forms.MONTH + "[\\s\\d,.\\u0001–-]*.{0,1}");
    /** {@code Sun Hill, ID (online)}: how people met. */
    private static final Pattern HELD = Pattern.compile("(?<=[\\p{L}\\u0001]\\s)\\((" + ReferenceWords.any("held") + ")\\)");
    private static final Pattern IN = Pattern.compile("(?<![\\p{L}])" + ReferenceWords.any("in") + "\\s?:?\\s");

    /** {@code from a}, {@code de una}: behind an article a thesis is spoken of, which the work need not be. */
    private static final Pattern OF_SENTENCE = Pattern.compile("(?<!\\p{L})" + ReferenceWords.any("article") + "\\s?$");
    /** {@code (Dir. Jo Roe)}: of a thesis, no editor. */
    private static final Pattern SUPERVISED = Pattern.compile("[(\\[]" + ReferenceWords.any("supervisor") + "\\s?:?\\s[^()\\[\\]\\n]{3,120}[)\\]]"
            + "|(?<=[.,;\\n\\u0001]\\s?)" + ReferenceWords.any("supervisor") + "\\s?:?\\s(?=\\p{Lu})[^(),;\\[\\]\\n\\u0001]{3,80}?(?=[.,;](?:\\s|$)|\\n|$)");
    private static final Pattern BEHIND_PAGES = Pattern.compile("\\u0001\\)?[.,]\\s(\\p{Lu}[^.,;:()\\[\\]\\u0001\\n]{2,60}?)\\.?[\\s\\u0001]{0,3}$");
    private static final Pattern PLACE = Pattern.compile("(?:" + ReferenceWords.named("place") + "|" + ReferenceWords.named("country") + ")(?!\\p{L})");

    private final ItemText item;
    private final Rest rest;
    private final Map<String, String> fields = new LinkedHashMap<>();
    /** Where the title begins after the authors, as between the two a year may stand; 0 for a title before them. */
    private final int afterAuthors;
    private final List<String> notes = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();
    private boolean refused;
    /** Whether those who are named beside the authors are who supervised a thesis. */
    private boolean supervised;

    private Details(ItemText item, Reading reading) {
        this.item = item;
        this.rest = new Rest(item.text());
        this.afterAuthors = reading.titleFirst() ? 0 : reading.titleStart();
        rest.take(reading.titleStart(), reading.titleEnd());
        int by = item.text().startsWith(" by ", reading.authors().start() - 4) ? 4 : 0;
        rest.take(reading.authors().start() - by, reading.authors().end());
    }

    /** What the rest of an item says, by biblatex's names of fields, in Unicode text; {@code container} is the venue, {@code unplaced} what is in the note for want of a place. @param thesis whether a heading says that it is one */
    public static Map<String, String> of(ItemText item, Reading reading, boolean thesis) {
        Details details = new Details(item, reading);
        if (thesis) {
            details.takeAll(SUPERVISED, found -> details.supervised = details.notes.add(Leftover.bare(found.group().replaceAll("^[(\\[]|[)\\]]$", ""))));
        }
        details.read(reading);
        return details.fields;
    }

    /** Whether what stands in parentheses after a title says where or when it appeared. */
    static boolean isVenueNote(String inside) {
        return Forms.SHORT_YEAR.matcher(inside).find() || Forms.STATUS.matcher(inside).find() || inside.length() < 60 && YEAR.matcher(inside).find();
    }

    private void read(Reading reading) {
        BehindAuthors.take(rest, Math.min(rest.length(), afterAuthors), this::put, this::date);
        String authors = item.text().substring(reading.authors().start(), reading.authors().end());
        put("collaboration", Asides.collaboration(authors, reading.authors().others()).orElse(""));
        Asides.natives(authors).forEach(notes::add);
        put("note", Others.count(authors));
        take(Forms.EARLIER, found -> notes.add(found.group().substring(1, found.group().length() - 1).replace(Rest.TAKEN, ' ').strip()));
        Badges.take(item, rest, reading.titleEnd(), this::put);
        Medium.take(item, rest, reading.titleEnd(), this::put);
        Links.take(item, rest, (field, link, label) -> {
            if (!link.equals(fields.getOrDefault(field, link))) {
                String called = field.equals("url") ? label : field;
                notes.add((called.isEmpty() ? "" : called + ": ") + link);
            }
            put(field, link);
        }, reading);
        Translations.take(item, rest, reading.titleEnd(), notes::add);
        takeIf(TitleReader.SORT, found -> found.start() == reading.titleEnd(), found -> notes.add(found.group(1)));
        List<String> remarks = Remarks.take(item, rest, reading);
        takeAll(Forms.SAID_OF, found -> notes.add(found.group().strip()));
        take(Forms.DOI, found -> put("doi", Pieces.trim(found.group(1).replace(" ", ""))));
        take(Forms.ARXIV, found -> {
            put("eprint", found.group(1));
            put("eprinttype", "arxiv");
            put("eprintclass", Optional.ofNullable(found.group(2)).orElse(""));
        });
        take(Forms.PMID, found -> put("pmid", found.group(1)));
        take(Forms.PMCID, found -> put("pmcid", found.group(1)));
        take(Forms.BIBCODE, found -> notes.add(found.group()));
        take(Forms.EPUB, found -> notes.add(found.group()));
        takeAll(Forms.RATE, found -> notes.add(Pieces.closed(Pieces.trim(found.group().replaceAll("^[\\[(]", "")).strip())));
        take(Forms.ACCESSED, found -> notes.add(found.group().replaceAll("^[\\[(]|[)\\]]$", "").strip()));
        take(Forms.URL, found -> put("url", Pieces.trim(found.group().replaceAll("[<>]", ""))));
        takeAll(Forms.ANNOUNCED, found -> { });
        take(Forms.ISBN, found -> put(found.group(1).toLowerCase(Locale.ROOT), found.group(2).replace("–", "-").replace(" ", "")));
        take(Forms.NUMERIC_DATE, found -> {
            put("year", found.group(1));
            put("month", Pieces.month(group(found, 3) + group(found, 5)));
            put("day", (group(found, 4) + group(found, 6)).replaceFirst("^0", ""));
        });
        take(Forms.DAY_FIRST_DATE, found -> {
            put("day", found.group(1).replaceFirst("^0", ""));
            put("month", Pieces.month(found.group(2)));
            put("year", found.group(3));
        });
        put("award", String.join("; ", Awards.take(rest)));
        take(Forms.INVITED, found -> {
            put("pubstate", group(found, 1));
            notes.add(found.group().replaceAll("[,\\s]+$", ""));
        });
        PaperSeries.take(rest, reading.titleFirst() ? 0 : reading.titleEnd(), this::put);
        take(Status.OF_ANOTHER, found -> notes.add(found.group()));
        take(Forms.STATUS, found -> Status.read(found, rest, this::put));
        take(Forms.VANCOUVER, found -> {
            put("year", found.group(1));
            put("month", group(found, 2));
            put("day", group(found, 3));
            // "2011;(61):40-4" has an issue, "2011; (61) 40-4" a volume.
            put("volume", group(found, 4).isEmpty() && !group(found, 6).equals(":") ? group(found, 5) : group(found, 4));
            put("number", group(found, 4).isEmpty() && !group(found, 6).equals(":") ? "" : group(found, 5));
            put("pages", Pieces.trim(group(found, 7)));
        });
        take(Forms.KIND_LETTER, found -> kind(found.group(1)));
        Makers makers = new Makers(item, rest, reading, fields, this::put, notes::add);
        makers.inParentheses();
        BookSeries.take(rest, this::put);
        FieldForms.ROWS.forEach(this::takeFree);
        takeIf(Forms.THESIS, found -> !OF_SENTENCE.matcher(item.text()).region(Math.max(0, found.start() - 12), found.start()).find(), found -> put("thesis", group(found, 1).isEmpty() ? found.group(2) : group(found, 1) + " thesis"));
        take(Forms.REPORT, found -> {
            put("report", found.group(1));
            put("number", group(found, 2));
        });
        take(Forms.EDITION, found -> put("edition", found.group(1)));
        takeIf(Forms.VOLUME_YEAR_PAGES, found -> !Forms.isYear(found.group(1)) && !fields.containsKey("volume"), found -> {
            put("volume", found.group(1));
            put("number", group(found, 2).isEmpty() ? group(found, 4) : found.group(2));
            put("year", found.group(3));
            put("pages", found.group(5));
        });
        takeIf(Forms.VOLUME_YEAR, found -> !isIssue(found) && !Forms.SAYS_NUMBER.matcher(item.text().substring(Math.max(0, found.start() - 10), found.start())).find(), found -> {
            put("volume", group(found, 1) + group(found, 3));
            boolean issue = found.group(4) != null || found.group(7) != null;
            put(issue ? "number" : ARTICLE_NUMBER.matcher(group(found, 2)).matches() ? "eid" : "pages", group(found, 2));
            put("eid", group(found, 4));
            put("month", group(found, 5));
            put("year", found.group(6));
        });
        FieldForms.NUMBERS.forEach(this::take);
        takeIf(Forms.VOLUME_ISSUE_PAGES, found -> !Forms.isYear(found.group(1)) && (!Forms.isYear(found.group(2)) || found.group(3) != null && isOther(found.group(2))), found -> {
            put("volume", found.group(1));
            put("number", found.group(2));
            // "156(1), 2008"
            put(Forms.isYear(group(found, 3)) && !fields.containsKey("year") ? "year" : "pages", group(found, 3));
        });
        take(Forms.VOLUME_PART_PAGES, found -> {
            put("volume", found.group(1));
            put("number", group(found, 2));
            put("month", group(found, 3).matches(Forms.MONTH) ? found.group(3) : "");
            put("pages", found.group(4));
        });
        FieldForms.VOLUMES.forEach(this::take);
        take(Forms.DATE, this::date);
        String series = ShortName.take(rest, this::put);
        if (!fields.containsKey("year") && !fields.containsKey("volume") && rest.find(Forms.YEAR_ALONE, year -> year.start() == 0 || "–—".indexOf(rest.at(year.start() - 1)) < 0).isEmpty()) {
            take(Forms.YEARS, found -> Forms.years(found, this::put));
        }
        if (!fields.containsKey("pages")) {
            take(Forms.VOLUME_PAGES, found -> {
                // "Publisher; 2012:206-216"
                boolean year = Forms.isYear(found.group(1));
                if (year && isOther(found.group(1)) && Character.isDigit(found.group(2).charAt(0)) && !RANGE.matcher(found.group(2)).find()) {
                    // "A Series 2025:22"
                    put("number", found.group());
                    return;
                }
                put(year ? "year" : "volume", found.group(1));
                put("pages", found.group(2));
            });
            PageRange.take(rest, fields, this::put);
        }
        year();
        take(HELD, found -> notes.add(found.group(1)));
        Editors.word(item, reading).filter(word -> !supervised).ifPresent(word -> {
            Makers.fields(word.group()).forEach(field -> put("by " + field, "yes"));
            rest.take(word.start(), word.end());
        });
        put("by others", Editors.haveMade(item, reading) ? "yes" : "");
        put("review", TitleTail.isReview(item, reading.titleStart()) ? "yes" : "");
        Imprint.take(rest, reading.titleFirst() ? 0 : reading.titleEnd(), IN.matcher(rest.text()).find(), this::put);
        makers.behindWords();
        new VenuePart(item, rest, fields, this::put).take(reading, series);
        BookSeries.settle(fields);
        said(Label.PUBLISHER, "publisher");
        publisherBehindPages();
        said(Label.PLACE, "address");
        if (!fields.containsKey("year")) {
            yearInside(fields.getOrDefault("container", ""));
        }
        notes.addAll(remarks);
        Leftover.take(rest, item.text().substring(reading.titleStart(), reading.titleEnd()), fields, unplaced, this::put);
        notes.addAll(unplaced);
        if (!notes.isEmpty()) {
            fields.put("note", String.join(", ", notes));
        }
    }

    /**
     * {@code 14–20 April 2024}; what goes over two months has no field, and neither has a meeting of several days when the year of its
     * book stands behind it.
     */
    private void date(Matcher found) {
        boolean days = found.group(6) != null || found.group(1) != null && RANGE.matcher(found.group(1)).find();
        if (days && Forms.YEAR_ALONE.matcher(rest.text()).region(found.end(), rest.length()).results().anyMatch(year -> year.group(1).compareTo(found.group(7)) >= 0 && rest.at(year.start() - 2) == ',')) {
            notes.add(found.group().replaceAll("[()]", "").strip());
            return;
        }
        put("month", found.group(2));
        put("year", found.group(7));
        if (found.group(3) != null || found.group(5) != null) {
            notes.add(found.group().replaceAll("[()]", "").strip());
            return;
        }
        String last = group(found, 6);
        put("day", (group(found, 1) + group(found, 4) + (last.isEmpty() ? "" : "--" + last)).replaceAll("[–-]+", "--"));
    }

    /** {@code (2020). … 287(1919), 20192}: where the year is known, what looks like another with a page behind it is an issue. */
    private boolean isIssue(Matcher found) {
        return found.group(7) != null && found.group(1) == null && isOther(found.group(6));
    }

    private boolean isOther(String year) {
        return !fields.getOrDefault("year", year).equals(year);
    }

    /** What a letter in brackets says of the kind of a work. */
    private void kind(String letter) {
        switch (letter) {
            case "C" -> put("in", "yes");
            case "D" -> put("thesis", "thesis");
            case "R" -> put("report", "report");
            default -> { }
        }
    }

    private void put(String name, String value) {
        String text = value.strip();
        if (name.equals("note") && !text.isEmpty()) {
            notes.add(text);
        } else if (!text.isEmpty()) {
            String before = fields.putIfAbsent(name, Pieces.closed(text));
            refused |= before != null && !before.equals(Pieces.closed(text)) && !before.startsWith(text);
        }
    }

    private static String group(Matcher found, int number) {
        return Optional.ofNullable(found.group(number)).orElse("");
    }

    private interface Taker {
        void take(Matcher found);
    }

    /** Takes the first place where a pattern fits; later ones stay for others. */
    private void take(Pattern pattern, Taker taker) {
        takeIf(pattern, found -> true, taker);
    }

    private void take(FieldForms.Row row) {
        take(row.pattern(), found -> row.say(found, this::put));
    }

    /** Takes a row none of whose fields is known. */
    private void takeFree(FieldForms.Row row) {
        if (row.fields().stream().noneMatch(fields::containsKey)) {
            take(row);
        }
    }

    private void takeAll(Pattern pattern, Taker taker) {
        String text = rest.text();
        Matcher found = pattern.matcher(text);
        for (boolean there = Search.next(found, text, 0); there; there = Search.next(found, text, Search.behind(found))) {
            taker.take(found);
            rest.take(found.start(), found.end());
        }
    }

    private void takeIf(Pattern pattern, Predicate<Matcher> accepted, Taker taker) {
        rest.find(pattern, accepted).ifPresent(found -> {
            refused = false;
            taker.take(found);
            rest.take(found.start(), found.end());
            if (refused) {
                // What was said before of the same field stands, and this is said as well.
                Leftover.pieces(found.group()).forEach(piece -> unplaced.add(piece.text()));
            }
        });
    }

    /** The year that stands by itself, of several the last. */
    private void year() {
        Matcher found = Forms.YEAR_ALONE.matcher(rest.text());
        if (afterAuthors > 0) {
            boolean known = fields.containsKey("year");
            found.region(known ? rest.length() : Math.min(rest.length(), afterAuthors), rest.length());
        }
        int start = -1;
        int end = -1;
        String year = "";
        String month = "";
        while (found.find()) {
            boolean alone = found.group().startsWith("(") || start < 0 || found.start() > 0;
            if (alone && !(start >= 0 && item.at(start) == '(' && found.group().charAt(0) != '(')) {
                start = found.start();
                end = found.end();
                year = found.group(1);
                month = group(found, 2);
            }
        }
        if (start >= 0) {
            boolean known = fields.containsKey("year");
            put("year", year);
            put("month", month);
            if (!known || fields.get("year").equals(year)) {
                rest.take(start, end);
            }
        }
        if (fields.containsKey("year") && !fields.containsKey("month")) {
            Matcher alone = Forms.MONTH_ALONE.matcher(rest.text());
            if (alone.find() && !isWordOfName(alone.start()) && (rest.length() == alone.end() || alone.start() > 0 && " ,(".indexOf(rest.at(alone.start() - 1)) >= 0)
                    && MONTH_AND_MARKS.matcher(rest.text()).region(alone.start(), Math.min(alone.start() + 14, rest.length())).matches()) {
                put("month", alone.group(1));
                rest.take(alone.start(), alone.end());
            }
        }
    }

    /** {@code *Revista del Mar*, 83}: whether what looks like a month goes on from a word in the same italics. */
    private boolean isWordOfName(int start) {
        return start > 1 && item.is(start, Look.ITALIC) && item.is(start - 1, Look.ITALIC) && Character.isLetter(item.at(start - 2));
    }

    /** Takes a stretch that the words tell, where nothing else has taken any of it. */
    private void said(Label label, String field) {
        item.tags().first(label, 0).filter(span -> span.confidence() > TRUST && !Leftover.isJoining(item.text().substring(span.start(), span.end())) && rest.isFree(span) && !fields.containsKey(field)).ifPresent(span -> {
            put(field, item.text().substring(span.start(), span.end()).replace('\n', ' '));
            rest.take(span.start(), span.end());
        });
    }

    /** {@code (pp. 12–30). Moss Hill.}: what stands alone behind the pages of a chapter, and is no place that is known, made the book. */
    private void publisherBehindPages() {
        Matcher last = BEHIND_PAGES.matcher(rest.text());
        if (fields.containsKey("editor") && fields.containsKey("pages") && !fields.containsKey("publisher") && !fields.containsKey("address") && last.find()
                && !PLACE.matcher(last.group(1)).lookingAt()) {
            put("publisher", last.group(1));
            rest.take(last.start(1), last.end(1));
        }
    }

    /** {@code 2007 IEEE International Conference on ...}: the year of a meeting is that of its papers. */
    private void yearInside(String container) {
        Matcher year = Forms.YEAR_INSIDE.matcher(container);
        if (year.find()) {
            put("year", year.group(1));
        }
    }
}
