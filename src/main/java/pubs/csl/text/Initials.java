package pubs.csl.text;

import java.lang.Character.UnicodeScript;

/**
 * Given names as initials (CSL 1.0.2, {@code initialize-with}).
 *
 * <p>{@code Jean-Luc Marie} with {@code ". "} {@code -> J.-L. M.}; {@code Yu. A.} {@code -> Yu. A.}. Names in scripts
 * without capitals stay as they are, as do words that begin with a small letter.
 */
public final class Initials {
    private final String with;
    private final boolean full;
    private final boolean hyphen;
    private final StringBuilder out = new StringBuilder();

    private Initials(String with, boolean full, boolean hyphen) {
        this.with = with;
        this.full = full;
        this.hyphen = hyphen;
    }

    /**
     * @param with   what follows each initial
     * @param full   whether names written out become initials; if not, only initials are given their {@code with}
     * @param hyphen whether a hyphen between names stays between their initials
     */
    public static String of(String given, String with, boolean full, boolean hyphen) {
        if (given.isEmpty() || !capitals(given.codePointAt(0))) {
            return given;
        }
        return new Initials(with, full, hyphen).write(given);
    }

    private String write(String given) {
        int i = 0;
        boolean hyphenated = false;
        while (i < given.length()) {
            char c = given.charAt(i);
            if (c == '-' || c == '‐' || c == '‑') {
                // A hyphen before a small letter is part of the word: Ji-young is one name for most who bear it.
                hyphenated = true;
                i++;
            } else if (c == '.' || isSpace(c)) {
                i++;
            } else {
                int end = i;
                while (end < given.length() && !separates(given, end)) {
                    end++;
                }
                word(given.substring(i, end), end < given.length() && given.charAt(end) == '.', hyphenated);
                hyphenated = false;
                i = end;
            }
        }
        trim();
        return out.toString();
    }

    private static boolean separates(String given, int at) {
        char c = given.charAt(at);
        if (c == '-' || c == '‐' || c == '‑') {
            return at + 1 >= given.length() || !Character.isLowerCase(given.charAt(at + 1));
        }
        return c == '.' || isSpace(c);
    }

    private void word(String word, boolean abbreviated, boolean hyphenated) {
        // A nickname in brackets, say, is no name to be cut.
        boolean capital = Character.isLetter(word.codePointAt(0)) && !Character.isLowerCase(word.codePointAt(0));
        if (!capital) {
            space();
            out.append(word).append(abbreviated ? "." : "").append(' ');
            return;
        }
        boolean initial = abbreviated || word.codePointCount(0, word.length()) == 1;
        if (!initial && !full) {
            if (hyphenated) {
                trim();
                out.append('-');
            } else {
                space();
            }
            out.append(word).append(' ');
            return;
        }
        if (hyphenated && hyphen) {
            trim();
            out.append('-');
        }
        out.append(initial ? word : initialOf(word)).append(with);
    }

    /** {@code Yuri} is {@code Y}; {@code MaryAnn} too; a word in capitals is its first letter. */
    private static String initialOf(String word) {
        return word.substring(0, Character.charCount(word.codePointAt(0)));
    }

    private void space() {
        if (out.length() > 0 && !isSpace(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
    }

    private void trim() {
        while (out.length() > 0 && isSpace(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean capitals(int c) {
        if (c < 128) {
            // Asking for the script costs the loading of Unicode's tables.
            return Character.isLetter(c);
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK || script == UnicodeScript.CYRILLIC
                || script == UnicodeScript.ARMENIAN;
    }
}
