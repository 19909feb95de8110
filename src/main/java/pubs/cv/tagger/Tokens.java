package pubs.cv.tagger;

import java.util.Arrays;

/**
 * The words of a text, and what stands between them. A word is a run of letters and digits, with hyphens and apostrophes
 * between letters; an address ({@code https://…}, {@code 10.1000/x}) is one word. All else is between words.
 */
final class Tokens {
    private static final int LONGEST_HOST = 64;

    private final String text;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        for (int at = 0; at < text.length();) {
            int end = tokens.wordEnd(at);
            if (end > at) {
                tokens.add(at, end);
                at = end;
            } else {
                at++;
            }
        }
        return tokens;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    String word(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** The characters before a word, behind the word before; the index behind the last word is the rest of the text. */
    String gap(int index) {
        return text.substring(index == 0 ? 0 : ends[index - 1], index == size ? text.length() : starts[index]);
    }

    /** The end of the word that begins here; here when none does. */
    private int wordEnd(int at) {
        if (isAddress(at)) {
            return addressEnd(at);
        }
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isWordCharacter(c)) {
                end++;
            } else if (end > at && joins(c) && Character.isLetter(text.charAt(end - 1)) && end + 1 < text.length()
                    && Character.isLetter(text.charAt(end + 1))) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '\u00AD' || c == '_' || c == '@'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean joins(char c) {
        return c == '-' || c == '\'' || c == '’' || c == '‐' || c == '‑';
    }

    private boolean isAddress(int at) {
        char c = text.charAt(at);
        return (c == 'h' || c == 'H') && (text.regionMatches(true, at, "http://", 0, 7)
                        || text.regionMatches(true, at, "https://", 0, 8))
                || c == 'w' && text.startsWith("www.", at) || c == 'f' && text.startsWith("ftp://", at)
                || c == '1' && text.startsWith("10.", at) && isDoi(at + 3)
                || c < 0x80 && Character.isLetter(c) && isHost(at);
    }

    /** A name of a computer and a path, without a scheme: {@code example.org/papers}. */
    private boolean isHost(int at) {
        int dots = 0;
        for (int i = at; i < text.length() && i < at + LONGEST_HOST; i++) {
            char c = text.charAt(i);
            if (c == '.' && i > at && text.charAt(i - 1) != '.') {
                dots++;
            } else if (c == '/') {
                return dots > 0 && text.charAt(i - 1) != '.' && i > at + 5;
            } else if (c >= 0x80 || !Character.isLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return false;
    }

    /** Four to nine digits and a slash. */
    private boolean isDoi(int at) {
        int end = at;
        while (end < text.length() && end < at + 10 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end >= at + 4 && end < text.length() && text.charAt(end) == '/';
    }

    private int addressEnd(int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && "<>\"“”«»".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > at + 1 && ".,;:)]}'’".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
