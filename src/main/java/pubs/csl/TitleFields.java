package pubs.csl;

import java.util.Set;
import java.util.function.BiConsumer;
import pubs.latex.LatexWriter;
import pubs.model.StyledText;
import pubs.model.TextStyle.Look;

/** The titles of an item as fields: the other direction of {@link TitleMapping}. */
final class TitleFields {
    static final Set<String> VARIABLES = Set.of("title", "title-short", "container-title", "container-title-short",
            "volume-title", "collection-title", "event-title");

    private final CslItem item;
    private final String type;
    private final boolean english;
    private final BiConsumer<String, String> out;

    TitleFields(CslItem item, String type, boolean english, BiConsumer<String, String> out) {
        this.item = item;
        this.type = type;
        this.english = english;
        this.out = out;
    }

    /**
     * Writes them.
     *
     * @param inBook       whether the work is a part of a book
     * @param inPeriodical whether what it is in is rather a journal
     */
    void write(boolean inBook, boolean inPeriodical) {
        boolean volume = item.text().containsKey("volume-title");
        if (!inBook && volume && !inPeriodical) {
            out.accept("title", latex("volume-title", true));
            out.accept("maintitle", latex("title", true));
        } else {
            out.accept("title", latex("title", true));
            shortTitle();
        }
        if (inBook) {
            out.accept("booktitle", latex(volume ? "volume-title" : "container-title", true));
            out.accept("maintitle", volume ? latex("container-title", true) : "");
        } else if (inPeriodical || type.equals("book")) {
            out.accept("journaltitle", latex("container-title", false));
            out.accept("issuetitle", inPeriodical ? latex("volume-title", true) : "");
        } else {
            out.accept("booktitle", latex("container-title", true));
        }
        out.accept(inBook ? "shortbooktitle" : "shortjournal", latex("container-title-short", false));
        out.accept("series", latex("collection-title", false));
        out.accept("eventtitle", latex("event-title", false));
    }

    /** What stands before the colon of the title is its short form anyway. */
    private void shortTitle() {
        String title = text("title").plain();
        String brief = text("title-short").plain();
        if (!title.startsWith(brief + ": ")) {
            out.accept("shorttitle", latex("title-short", true));
        }
    }

    private String latex(String variable, boolean changesCase) {
        StyledText text = text(variable);
        boolean marked = text.runs().stream().anyMatch(run -> run.style().has(Look.PROTECTED));
        return LatexWriter.bibtex(changesCase && !marked && english ? ProperNouns.protect(text) : text);
    }

    private StyledText text(String variable) {
        return item.text().getOrDefault(variable, StyledText.EMPTY);
    }
}
