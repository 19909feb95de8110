package pubs.cv;

import java.util.Locale;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/**
 * A title without the look that the CV gives all titles, its acronyms and names of systems protected from changes of case:
 * words with a capital after the first letter, and a single word before a colon.
 */
final class ProtectedTitle {
    private ProtectedTitle() {}

    static StyledText of(StyledText title) {
        boolean styled = title.runs().stream().filter(run -> !run.text().isBlank() && run.style().math().isEmpty()).map(run -> run.style().bits()).distinct().count() == 1;
        StyledText plain = title.restyle(style -> reduced(style, styled));
        String text = plain.plain();
        if (text.equals(text.toUpperCase(Locale.ROOT))) {
            return plain;
        }
        StyledText.Builder out = new StyledText.Builder();
        int at = 0;
        int colon = text.indexOf(':');
        int firstBlank = text.indexOf(' ');
        for (StyledText.Run run : plain.runs()) {
            int start = 0;
            String part = run.text();
            while (start < part.length()) {
                int end = start;
                boolean word = isWord(part.charAt(start));
                while (end < part.length() && isWord(part.charAt(end)) == word) {
                    end++;
                }
                String piece = part.substring(start, end);
                boolean name = colon > 1 && (firstBlank < 0 || firstBlank > colon) && at + end <= colon && Character.isUpperCase(piece.charAt(0));
                out.append(piece, word && (name || hasInnerCapital(piece)) ? run.style().with(Look.PROTECTED) : run.style());
                start = end;
            }
            at += part.length();
        }
        return out.build();
    }

    /** The look of a whole title, and a group around it, are the list's; of bold and underlined text that of a part as well. */
    private static TextStyle reduced(TextStyle style, boolean whole) {
        TextStyle kept = new TextStyle(style.bits(), style.math(), "").without(Look.BOLD).without(Look.UNDERLINE);
        if (!whole) {
            return kept;
        }
        TextStyle bare = kept.without(Look.ITALIC).without(Look.SMALL_CAPS);
        return style.math().isEmpty() ? bare.without(Look.PROTECTED) : bare;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
