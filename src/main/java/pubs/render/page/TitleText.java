package pubs.render.page;

import java.util.Locale;
import pubs.model.StyledText;
import pubs.model.StyledText.Run;
import pubs.render.HtmlText;
import pubs.render.SafeText;

/**
 * A line of a reference with the title set off, which is what eyes look for in a list. A style may change the case of a title
 * and its quotes; where the title is not found for sure, the line is as it is.
 */
final class TitleText {
    /** Shorter titles may be found in a name or a venue. */
    private static final int SHORTEST = 4;

    private TitleText() {}

    static String html(StyledText line, Work work) {
        String title = folded(SafeText.of(work.text("title")));
        String text = folded(line.plain());
        int start = title.length() < SHORTEST ? -1 : text.indexOf(title);
        if (start < 0 || text.indexOf(title, start + 1) >= 0 || text.length() != line.plain().length()) {
            return HtmlText.of(line, EntryHtml.SMALL_CAPS);
        }
        StyledText.Builder before = new StyledText.Builder();
        StyledText.Builder within = new StyledText.Builder();
        StyledText.Builder after = new StyledText.Builder();
        int at = 0;
        for (Run run : line.runs()) {
            int from = Math.min(Math.max(start - at, 0), run.text().length());
            int to = Math.min(Math.max(start + title.length() - at, 0), run.text().length());
            boolean cut = from > 0 && from < run.text().length() || to > 0 && to < run.text().length();
            if (cut && !run.style().link().isEmpty()) {
                return HtmlText.of(line, EntryHtml.SMALL_CAPS);
            }
            before.append(run.text().substring(0, from), run.style());
            within.append(run.text().substring(from, to), run.style());
            after.append(run.text().substring(to), run.style());
            at += run.text().length();
        }
        return HtmlText.of(before.build(), EntryHtml.SMALL_CAPS) + "<span class=\"title\">"
                + HtmlText.of(within.build(), EntryHtml.SMALL_CAPS) + "</span>"
                + HtmlText.of(after.build(), EntryHtml.SMALL_CAPS);
    }

    /** Without case and the shapes of quotes; as long as the text, but for letters that have no small form of their own. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }
}
