package pubs.csl;

import pubs.model.StyledText;
import pubs.model.TextStyle;

/** Cutting and joining styled text. */
final class Phrase {
    private Phrase() {}

    /**
     * Two parts with a mark and a blank between, or the blank alone after a part that ends in a mark of its own.
     * {@code ":", "Tame the BeaST", "The B to X" -> "Tame the BeaST: The B to X"}.
     */
    static StyledText join(String mark, StyledText first, StyledText second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        String text = first.plain();
        boolean marked = "!?.,:;".indexOf(text.charAt(text.length() - 1)) >= 0;
        return new StyledText.Builder().append(first).append(marked ? " " : mark + " ", TextStyle.PLAIN)
                .append(second).build();
    }

    /** Two items of a list with a semicolon between, whatever the first ends in: {@code Westport, Conn.; London}. */
    static StyledText list(StyledText first, StyledText second) {
        return first.isEmpty() || second.isEmpty() ? first.append(second)
                : first.append(StyledText.of("; ")).append(second);
    }

    /** The text without blanks at its ends. */
    static StyledText trim(StyledText text) {
        String plain = text.plain();
        int start = 0;
        int end = plain.length();
        while (start < end && blank(plain.charAt(start))) {
            start++;
        }
        while (end > start && blank(plain.charAt(end - 1))) {
            end--;
        }
        return text.part(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
