package pubs.cv;

import java.util.List;
import java.util.regex.Pattern;
import pubs.cv.input.CvLine;
import pubs.cv.item.Sayings;
import pubs.model.TextStyle.Look;

/**
 * A part of the publication list.
 *
 * @param title of its heading, for messages
 * @param kind  of venue that the heading names, or {@code submitted}; empty when it names none
 * @param year  that the heading is, or empty
 * @param lines without the headings
 */
record CvSection(String title, String kind, String year, List<CvLine> lines) {
    private static final Pattern IDENTIFIED = Pattern.compile("(?i)doi\\.org/|\\bdoi:|arxiv\\.org/(?:abs|pdf)/|\\barxiv:|\\b10\\.\\d{4,5}/");
    /** {@code 12(3): 45–67}, {@code 12: 45-67}, {@code p. 105980Q}. */
    private static final Pattern PRINTED = Pattern.compile("\\d(?:\\s?\\(\\d{1,4}\\))?\\s?[:,]\\s?(?:pp?\\.\\s?)?\\d{1,5}\\s?[–-]\\s?\\d"
            + "|\\bpp?\\.\\s?[A-Z]?\\d");

    private static final Pattern FILED = Pattern.compile("(?i)\\bpatent(?: app\\p{L}*\\.?)?(?: no\\.?)? (?:[A-Z]{2} ?)?\\d[\\d,/ ]{4}|\\b(?:EP|WO|US|DE|CN|JP|KR|GB|FR)[ /]?(?:19|20)?\\d{2}[\\d,/ ]{4}"
            + "|\\b(?:technical|tech\\.|research) rep(?:ort|\\.) (?:no\\.? ?)?[\\w/-]*\\d|\\b(?:thesis|dissertation)\\b.{0,40}\\b(?:universit|institut|college|school|eth\\b|epfl|mit\\b)");

    private static final Pattern QUOTED = Pattern.compile("[“„«\"][^“”„«»\"]{4,300}[”“»\"]");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** Whether most of its items have a DOI, a number of arXiv, or a volume and pages: nothing else in a CV has. */
    boolean looksPrinted() {
        long items = lines.stream().skip(1).filter(line -> line.apart() || !line.marker().isEmpty()).count() + 1;
        long printed = lines.stream().filter(CvSection::isPrinted).count();
        return printed * 2 > items;
    }

    /** Whether any of it has these. */
    boolean hasPrinted() {
        return lines.stream().anyMatch(CvSection::isPrinted);
    }

    /** Whether most of its items are reports or patents with a number, or theses of somebody at a university. */
    boolean looksFiled() {
        List<CvLine> begun = lines.stream().filter(line -> line.apart() || !line.marker().isEmpty()).toList();
        return begun.stream().filter(line -> FILED.matcher(line.text().plain()).find()).count() * 2 > begun.size();
    }

    /** Whether each of its items has a title in italics or quotation marks and a status: works that nobody has printed yet. */
    boolean looksSubmitted() {
        boolean listed = lines.stream().allMatch(line -> line.apart() || !line.marker().isEmpty());
        return listed && lines.stream().allMatch(line -> isTitled(line) && Sayings.start(line.text().plain()) > 0);
    }

    /** Whether most of its items have a year, and italics, quotation marks or the owner: works of whatever kind. */
    boolean looksLikeWorks(FamilyName owner) {
        int items = 0;
        int works = 0;
        for (int start = 0; start < lines.size();) {
            int end = start + 1;
            while (end < lines.size() && !lines.get(end).apart() && lines.get(end).marker().isEmpty()) {
                end++;
            }
            List<CvLine> item = lines.subList(start, end);
            boolean named = item.stream().anyMatch(line -> isNamed(line) || owner.isIn(line.text().plain()));
            works += named && item.stream().anyMatch(line -> YEAR.matcher(line.text().plain()).find()) ? 1 : 0;
            items++;
            start = end;
        }
        return works * 2 > items;
    }

    private static boolean isNamed(CvLine line) {
        return QUOTED.matcher(line.text().plain()).find() || line.text().runs().stream().anyMatch(run -> run.style().has(Look.ITALIC) && !run.text().isBlank());
    }

    private static boolean isTitled(CvLine line) {
        return QUOTED.matcher(line.text().plain()).find() || line.text().runs().stream().anyMatch(run -> run.style().has(Look.ITALIC) && run.text().indexOf(' ') > 0);
    }

    private static boolean isPrinted(CvLine line) {
        return PRINTED.matcher(line.text().plain()).find() || IDENTIFIED.matcher(line.text().plain()).find()
                || line.text().runs().stream().anyMatch(run -> IDENTIFIED.matcher(run.style().link()).find());
    }
}
