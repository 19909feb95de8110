package pubs.csl;

import java.util.Set;
import pubs.model.StyledText;

/** Volumes, numbers, pages and editions. */
final class NumberMapping {
    private static final Set<String> PERIODICALS =
            Set.of("article", "periodical", "suppperiodical", "review", "newsarticle");
    private static final Set<String> BOOKS = Set.of("book", "mvbook", "inbook", "bookinbook", "suppbook", "collection",
            "mvcollection", "incollection", "suppcollection", "proceedings", "mvproceedings", "inproceedings",
            "conference", "reference", "mvreference", "inreference", "commentary", "booklet");

    private final EntryText entry;
    private final Variables out;

    NumberMapping(EntryText entry, Variables out) {
        this.entry = entry;
        this.out = out;
    }

    void map() {
        StyledText volume = entry.text("volume");
        StyledText part = entry.text("part");
        if (volume.isEmpty()) {
            out.text("part-number", part);
        } else {
            out.text("volume", part.isEmpty() ? volume : volume.append(StyledText.of(".")).append(part));
        }
        number();
        out.text("page", pages(entry.plain("pages")));
        out.text("number-of-pages", entry.text("pagetotal", "numpages"));
        out.text("number-of-volumes", entry.text("volumes"));
        out.text("edition", Editions.number(entry.plain("edition")));
        out.text("version", entry.text("version"));
        out.text("section", entry.text("section"));
        if (!new TitleMapping(entry, out).chapterIsTitle()) {
            out.text("chapter-number", entry.text("chapter"));
        }
    }

    /**
     * The number of an issue, in a series, or of the work itself. A paper in a numbered volume of proceedings that are
     * in no series is like one in a journal (AAAI).
     */
    private void number() {
        String type = entry.type();
        StyledText number = entry.text("number");
        if (PERIODICALS.contains(type)) {
            out.text("issue", number.isEmpty() || !entry.has("issue") ? number
                    : Phrase.join(",", number, entry.text("issue")));
        } else if (BOOKS.contains(type)) {
            boolean issue = (type.equals("inproceedings") || type.equals("conference")) && entry.has("volume")
                    && !entry.has("series");
            out.text(issue ? "issue" : "collection-number", number);
        } else {
            out.text("number", number);
        }
        out.text("issue", entry.text("issue"));
        // The number of an article that has no pages of its own: CSL's "number" for articles.
        out.text("number", entry.text("eid", "articleno"));
    }

    /** Page ranges with a hyphen and lists with a comma and a blank. {@code 12--34,40 -> 12-34, 40}. */
    static String pages(String text) {
        StringBuilder pages = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
            int last = pages.length() - 1;
            if (Character.isWhitespace(c) || c == '\u00a0') {
                if (last >= 0 && pages.charAt(last) != ' ' && pages.charAt(last) != '-') {
                    pages.append(' ');
                }
            } else if (dash) {
                if (last >= 0 && pages.charAt(last) == ' ') {
                    pages.setLength(last);
                }
                if (pages.length() == 0 || pages.charAt(pages.length() - 1) != '-') {
                    pages.append('-');
                }
            } else {
                boolean listed = last >= 0 && pages.charAt(last) == ',';
                pages.append(listed && c != ',' ? " " : "").append(c);
            }
        }
        int end = pages.length();
        while (end > 0 && " ,;.".indexOf(pages.charAt(end - 1)) >= 0) {
            end--;
        }
        return pages.substring(0, end).equals("-") ? "" : pages.substring(0, end);
    }
}
