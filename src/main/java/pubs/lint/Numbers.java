package pubs.lint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pubs.model.Entry;
import pubs.model.Field;

/** Pages, years and months. */
final class Numbers implements EntryRule {
    private static final String PAGE = "[A-Za-z]{0,3}[.:]?\\d*[A-Za-z]?[.:-]?\\d*[A-Za-z]{0,2}|[ivxlcdmIVXLCDM]+";
    private static final Pattern PAGES = Pattern.compile("(?:(?:" + PAGE + ")(?:\\s?(?:-{1,3}|–|—|\\+|\\\\textendash(?:\\{\\})?)\\s?(?:" + PAGE
            + ")?)?(?:\\s?[,;&]\\s?|$))+");
    private static final Pattern YEAR = Pattern.compile("\\(?\\{?[~c\\\\.a ]{0,5}-?\\d{1,4}[a-z?]?\\}?\\)?(?:\\s?(?:-{1,2}|/|–)\\s?\\d{1,4})?");
    private static final Set<String> NO_YEAR = Set.of("n.d.", "nd", "forthcoming", "in press", "to appear", "submitted", "inpress", "accepted",
            "unpublished", "in preparation", "preprint", "undated", "s.a.", "{n.d.}");
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december");

    @Override
    public void check(Entry entry, Report report) {
        entry.field("pages").filter(field -> !field.value().isBlank()).ifPresent(field -> pages(entry, field, report));
        entry.field("year").filter(field -> !field.value().isBlank()).ifPresent(field -> year(entry, field, report));
        entry.field("month").filter(field -> !field.value().isBlank()).ifPresent(field -> month(entry, field, report));
    }

    private static void pages(Entry entry, Field field, Report report) {
        String pages = field.value().replaceAll("[{}]", "").strip();
        if (pages.matches("(?i)pp?\\.?\\s.*|.*[?].*|n/?a|-+|.*\\d\\s+\\d.*") || pages.length() < 60 && !PAGES.matcher(pages).matches()
                && pages.matches(".*\\d.*")) {
            report.field(Rule.BAD_PAGES, entry, field, "\"" + field.value() + "\" cannot be read as pages; expected 12--34");
        } else if (pages.matches("\\d+-{1,2}\\d+")) {
            String[] ends = pages.split("-+");
            boolean longer = ends[0].length() == ends[1].length() && ends[0].compareTo(ends[1]) > 0;
            if (longer) {
                report.field(Rule.BAD_PAGES, entry, field, "the pages end at " + ends[1] + ", before they begin at " + ends[0]);
            } else if (pages.matches("\\d+-\\d+")) {
                report.field(Rule.PAGE_HYPHEN, entry, field, "a range of pages has two hyphens: " + ends[0] + "--" + ends[1]
                        + " (--fix writes it)");
            }
        }
    }

    private static void year(Entry entry, Field field, Report report) {
        String year = field.value().strip();
        if (!YEAR.matcher(year).matches() && !NO_YEAR.contains(year.toLowerCase(Locale.ROOT))) {
            report.field(Rule.BAD_YEAR, entry, field, "\"" + year + "\" is no year");
        }
    }

    private static void month(Entry entry, Field field, Report report) {
        String month = field.value().replaceAll("[{}]", "").strip();
        String first = month.toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", "");
        boolean number = month.matches("0?[1-9]|1[0-2]");
        boolean known = first.length() >= 3 && MONTHS.stream().anyMatch(name -> name.startsWith(first)) || number
                || month.matches("(?i)\\d{1,2}\\.?[\\s~-]*[a-z]{3,}.*|(?:spring|summer|fall|autumn|winter|q[1-4])\\b.*") || first.equals("sept")
                || month.codePoints().anyMatch(c -> c > 127);
        if (!known) {
            report.field(Rule.BAD_MONTH, entry, field, "\"" + month + "\" is no month; expected a macro such as jan");
        }
    }
}
