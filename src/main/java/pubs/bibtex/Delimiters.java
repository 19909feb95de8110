package pubs.bibtex;

import pubs.bibtex.ValuePart.Kind;

/** The delimiters of values. */
public final class Delimiters {
    private Delimiters() {}

    /**
     * A value in braces. One with a brace too many or too few would spoil all that follows: such braces are left out.
     *
     * <p>{@code a {b} -> {a {b}}}
     */
    public static String braces(String value) {
        return "{" + balanced(value) + "}";
    }

    /** A value in quotation marks; in braces when it has a mark outside of braces, which nothing can escape. */
    public static String quotes(String value) {
        String text = balanced(value);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '"' && depth == 0) {
                return braces(text);
            }
        }
        return "\"" + text + "\"";
    }

    /** Whether the braces of a value are in pairs. */
    public static boolean areBalanced(String value) {
        int depth = 0;
        for (int i = 0; i < value.length() && depth >= 0; i++) {
            depth += value.charAt(i) == '{' ? 1 : value.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    /** A raw value of one delimited operand in the delimiters that are wanted; any other as it is. */
    static String restyle(String raw, boolean quotes) {
        ValuePart part = new ValueScanner(raw, raw.length(), true).operand(0);
        boolean delimited = part.kind() == Kind.BRACED || part.kind() == Kind.QUOTED;
        if (!delimited || part.end() < raw.length()) {
            return raw;
        }
        String value = raw.substring(part.textStart(), part.textEnd());
        return quotes ? quotes(value) : braces(value);
    }

    private static String balanced(String value) {
        if (areBalanced(value)) {
            return value;
        }
        return value.replace("{", "").replace("}", "");
    }
}
