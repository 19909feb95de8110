package pubs.csl;

import java.util.BitSet;
import pubs.model.StyledText;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/** The protection of case made to hold for words as a whole. */
final class ProtectedWords {
    private ProtectedWords() {}

    /**
     * A word of which a part is protected is protected in full: {@code {B}ayes -> {Bayes}}. Programs that read tags begin a new
     * word behind one, and print {@code BAyes}.
     */
    static StyledText widened(StyledText text) {
        String plain = text.plain();
        BitSet kept = new BitSet(plain.length());
        boolean some = false;
        int at = 0;
        for (StyledText.Run run : text.runs()) {
            boolean is = run.style().has(Look.PROTECTED);
            kept.set(at, at + run.text().length(), is);
            some |= is;
            at += run.text().length();
        }
        if (!some) {
            return text;
        }
        for (int start = 0; start < plain.length();) {
            int end = start;
            while (end < plain.length() && isInWord(plain, end)) {
                end++;
            }
            int first = kept.nextSetBit(start);
            if (first >= 0 && first < end) {
                kept.set(start, end);
            }
            start = Math.max(end, start + 1);
        }
        return styled(text, kept);
    }

    private static boolean isInWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || (c == '’' || c == '\'') && at > 0 && Character.isLetter(text.charAt(at - 1))
                        && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static StyledText styled(StyledText text, BitSet kept) {
        StyledText.Builder builder = new StyledText.Builder();
        int at = 0;
        for (StyledText.Run run : text.runs()) {
            int start = 0;
            while (start < run.text().length()) {
                boolean is = kept.get(at + start);
                int next = is ? kept.nextClearBit(at + start) : kept.nextSetBit(at + start);
                int end = next < 0 ? run.text().length() : Math.min(next - at, run.text().length());
                TextStyle style = run.style();
                builder.append(run.text().substring(start, end), is ? style.with(Look.PROTECTED) : style);
                start = end;
            }
            at += run.text().length();
        }
        return builder.build();
    }
}
