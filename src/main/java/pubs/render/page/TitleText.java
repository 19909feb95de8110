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
    /** Shorter titles may be found in a word of a name or a venue: they have to stand there as words. */
    private static final int SHORT = 4;

    private TitleText() {}

    static String html(StyledText line, Work work) {
        String title = folded(SafeText.of(work.text("title")));
        String text = folded(line.plain());
        boolean words = title.length() < SHORT;
        int start = title.isEmpty() ? -1 : find(text, title, 0, words);
        if (start < 0 || find(text, title, start + 1, words) >= 0 || text.length() != line.plain().length()) {
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

    private static int find(String text, String title, int from, boolean words) {
        int at = text.indexOf(title, from);
        while (at >= 0 && words && (isLetter(text, at - 1) || isLetter(text, at + title.length())
                // A short title is not an initial: X. Li.
                || title.length() == 1 && text.startsWith(".", at + 1))) {
            at = text.indexOf(title, at + 1);
        }
        return at;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Without case and the kinds of quotes and blanks; as long as the text, but for letters that have no small form of their own. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < folded.length(); i++) {
            if ("’‘“”„‚«»‹›\"`".indexOf(folded.charAt(i)) >= 0) {
                folded.setCharAt(i, '\'');
            } else if (Character.isSpaceChar(folded.charAt(i))) {
                folded.setCharAt(i, ' ');
            }
        }
        return folded.toString();
    }
}
