package pubs.cv.item;

import java.util.regex.Pattern;

/** Where quotations of an item end. */
final class Quotations {
    static final String OPENING = "“\"„«‘‚「『《»›‹'";
    static final String CLOSING = "”\"“»’‘」』》«‹›'";

    private static final Pattern IN = Pattern.compile(ReferenceWords.any("in") + "\\s?:?\\s");

    private Quotations() {}

    /** Whether a quotation is a part of the title only: {@code "Intention" und "Sinn" bei Husserl}, {@code "Why"? A Question}, or in a link around more. */
    static boolean goesOn(ItemText item, int close) {
        boolean word = Character.isLetterOrDigit(item.at(close - 1)) && item.at(close + 1) == ' ' && Character.isLowerCase(item.at(close + 2));
        boolean asks = (item.at(close + 1) == '?' || item.at(close + 1) == '!') && item.at(close + 2) == ' ' && Character.isUpperCase(item.at(close + 3));
        boolean subtitle = item.at(close + 1) == ':' && item.at(close + 2) == ' ' && Character.isLetter(item.at(close + 3)) && !IN.matcher(item.text()).region(close + 3, item.length()).lookingAt();
        boolean linked = !item.link(close).isEmpty() && item.link(close).equals(item.link(close + 2));
        return asks || subtitle || linked || word && !IN.matcher(item.text()).region(close + 2, item.length()).lookingAt();
    }

    /** Whether an item begins with a quotation that is all of its title, so that no authors stand before it. */
    static boolean isFirst(ItemText item) {
        int quote = OPENING.indexOf(item.at(0));
        int close = quote < 0 ? -1 : closing(item, 0, quote);
        return close > 0 && !goesOn(item, close);
    }

    /** The offset of the mark that closes a quotation; -1 when none does. @param quote which of the opening marks it is */
    static int closing(ItemText item, int open, int quote) {
        char close = CLOSING.charAt(quote);
        int depth = 0;
        for (int i = open + 1; i < item.length(); i++) {
            char c = item.at(i);
            boolean inWord = "」』》".indexOf(c) < 0 && Character.isLetter(item.at(i - 1)) && Character.isLetter(item.at(i + 1));
            if (c == item.at(open) && c != close && !inWord) {
                depth++;
            } else if ((c == close || c == '”' && (close == '"' || close == '“') || c == '"' && close == '”' && !Character.isLetterOrDigit(item.at(i + 1))) && !inWord && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }
}
