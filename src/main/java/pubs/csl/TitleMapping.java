package pubs.csl;

import java.util.Set;
import pubs.model.StyledText;

/**
 * Titles of a work and of what it is in. CSL knows a work, its container, and the title of a volume of either; where an
 * entry has a multi-volume work ({@code maintitle}), that is the work or the container, and the volume's own title is
 * {@code volume-title}.
 */
final class TitleMapping {
    /** Entry types that are a part of a book. */
    private static final Set<String> IN_BOOK = Set.of("inbook", "bookinbook", "suppbook", "incollection",
            "suppcollection", "inproceedings", "conference", "inreference");

    private final EntryText entry;
    private final Variables out;

    TitleMapping(EntryText entry, Variables out) {
        this.entry = entry;
        this.out = out;
    }

    void map() {
        boolean main = entry.has("maintitle");
        if (entry.type().equals("periodical")) {
            periodical();
        } else if (inBook()) {
            boolean chapterTitle = chapterIsTitle();
            work(chapterTitle ? entry.text("chapter") : title(""));
            container(chapterTitle ? title("") : main ? title("main") : title("book"));
            out.text("volume-title", main ? title("book") : StyledText.EMPTY);
        } else if (main) {
            out.text("title", title("main"));
            out.text("volume-title", title(""));
            container(title("journal"));
        } else {
            work(title(""));
            container(title("journal"));
            out.text("volume-title", title("issue"));
        }
        out.text("original-title", entry.text("origtitle"));
        out.text("reviewed-title", entry.text("reviewedtitle", "reviewed-title"));
        event();
    }

    /**
     * Whether {@code chapter} of a BibTeX {@code inbook} holds the chapter's title and {@code title} the book's: it
     * is words, and nothing else says what the book is.
     */
    boolean chapterIsTitle() {
        String chapter = entry.plain("chapter");
        return entry.type().equals("inbook") && !entry.has("booktitle", "maintitle") && chapter.indexOf(' ') > 0
                && Character.isLetter(chapter.charAt(0)) && !chapter.toLowerCase(java.util.Locale.ROOT).startsWith("chap");
    }

    private boolean inBook() {
        return IN_BOOK.contains(entry.type()) || entry.has("booktitle") && !entry.has("journaltitle", "journal")
                && !Set.of("book", "collection", "proceedings", "reference").contains(entry.type())
                && !entry.type().startsWith("mv");
    }

    /** An issue with a title of its own is the work, in the periodical; without one the periodical is. */
    private void periodical() {
        if (entry.has("issuetitle")) {
            out.text("title", title("issue"));
            container(title(""));
            out.text("container-title-short", entry.text("shorttitle"));
        } else {
            work(title(""));
        }
    }

    private void work(StyledText title) {
        out.text("title", title);
        out.text("title-short", shortTitle(title));
    }

    private StyledText shortTitle(StyledText title) {
        if (entry.has("shorttitle")) {
            return entry.text("shorttitle");
        }
        if (entry.has("subtitle", "titleaddon")) {
            return entry.text("title");
        }
        int colon = title.plain().indexOf(": ");
        return colon > 0 ? title.part(0, colon) : StyledText.EMPTY;
    }

    private void container(StyledText title) {
        out.text("container-title", title.isEmpty() ? title("journal") : title);
        out.text("container-title-short", entry.text("shortjournal", "shortbooktitle"));
    }

    private void event() {
        out.text("event-title", Phrase.join(".", entry.text("eventtitle"), entry.text("eventtitleaddon")));
        out.text("event-place", entry.text("venue"));
    }

    /** Title, subtitle and addition of one level: the empty prefix is the work itself. */
    private StyledText title(String level) {
        StyledText title = level.equals("journal") ? entry.text("journaltitle", "journal") : entry.text(level + "title");
        return Phrase.join(".", Phrase.join(":", title, entry.text(level + "subtitle")),
                entry.text(level + "titleaddon"));
    }
}
