package pubs.csl;

import java.util.ArrayDeque;
import java.util.Deque;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** Styled text in the tags that citeproc-js reads in CSL-JSON. */
final class CitationMarkup {
    /** The looks that have a tag, outermost first. */
    private static final Look[] LOOKS =
            {Look.PROTECTED, Look.ITALIC, Look.BOLD, Look.SMALL_CAPS, Look.SUPERSCRIPT, Look.SUBSCRIPT};

    private static final int ONLY_PROTECTED = TextStyle.PLAIN.with(Look.PROTECTED).bits();

    private CitationMarkup() {}

    /** {@code x} italic, then plain {@code y} {@code -> <i>x</i>y}. Looks that have no tag are left out; words are protected in full. */
    static String of(StyledText text) {
        StringBuilder markup = new StringBuilder();
        Deque<Look> open = new ArrayDeque<>();
        for (StyledText.Run run : ProtectedWords.widened(text).runs()) {
            while (!open.isEmpty() && !allStay(open, run.style())) {
                markup.append(closing(open.pop()));
            }
            String content = run.text();
            if (open.isEmpty() && run.style().bits() == ONLY_PROTECTED) {
                // Marks have no case to protect, and citeproc-js does not see a tag that an apostrophe follows.
                int letters = firstLetter(content);
                markup.append(content, 0, letters);
                content = content.substring(letters);
                if (content.isEmpty()) {
                    continue;
                }
            }
            for (Look look : LOOKS) {
                if (run.style().has(look) && !open.contains(look)) {
                    open.push(look);
                    markup.append(opening(look));
                }
            }
            markup.append(content);
        }
        while (!open.isEmpty()) {
            markup.append(closing(open.pop()));
        }
        return markup.toString();
    }

    private static int firstLetter(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)) && !Character.isSurrogate(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean allStay(Deque<Look> open, TextStyle style) {
        for (Look look : open) {
            if (!style.has(look)) {
                return false;
            }
        }
        return true;
    }

    private static String opening(Look look) {
        return switch (look) {
            case PROTECTED -> "<span class=\"nocase\">";
            case SMALL_CAPS -> "<span style=\"font-variant:small-caps;\">";
            default -> "<" + tag(look) + ">";
        };
    }

    private static String closing(Look look) {
        return "</" + tag(look) + ">";
    }

    private static String tag(Look look) {
        return switch (look) {
            case ITALIC -> "i";
            case BOLD -> "b";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            default -> "span";
        };
    }
}
