package pubs.latex;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import pubs.model.StyledText;

/**
 * Exchanges the letters and signs of a piece of LaTeX for Unicode, or the other way round, and leaves everything else as it is
 * written: commands, braces that protect, formulas, spaces. What it gives is read as the same text by
 * {@link LatexReader}; where that could not be had, the piece is given back as it came.
 */
public final class LatexLetters {
    /** The longest command with its argument that makes one letter, such as {@code {\textvbaraccent{\textdotlessi}}}. */
    private static final int LONGEST = 48;
    private static final Set<Writing> IN_TEXT = Set.of(Writing.UTF8, Writing.UNICODE, Writing.TEXT);

    private final String text;
    private final StringBuilder out;
    private int at;
    private boolean formula;

    private LatexLetters(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** {@code Erd{\H o}s, \'{E}cole -> Erdős, École}. */
    public static String toUnicode(String latex) {
        return latex.indexOf('\\') < 0 ? latex : same(latex, new LatexLetters(latex).unicode());
    }

    /** <code>Erdős, α -> Erd{\H{o}}s, {\ensuremath{\alpha}}</code>, as {@link LatexWriter#bibtex(String)} writes letters. */
    public static String toLatex(String latex) {
        boolean ascii = true;
        for (int i = 0; i < latex.length() && ascii; i++) {
            ascii = latex.charAt(i) < 0x80;
        }
        return ascii ? latex : same(latex, new LatexLetters(latex).latex());
    }

    private static String same(String before, String after) {
        return before.equals(after) || read(after).equals(read(before)) ? after : before;
    }

    /** Without the sources of formulas, in which letters may be written otherwise. */
    private static StyledText read(String latex) {
        return LatexReader.read(latex).restyle(style -> style.withMath(""));
    }

    private String unicode() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '$') {
                formula = !formula;
            }
            int end = formula || c != '{' && c != '\\' ? at : letterEnd(c);
            if (end > at) {
                Optional<String> letter = letter(text.substring(at, end));
                if (letter.isPresent()) {
                    out.append(letter.get());
                    at = end;
                    continue;
                }
            }
            copy(c == '\\' && at + 1 < text.length() ? 2 : 1);
        }
        return out.toString();
    }

    private void copy(int length) {
        out.append(text, at, at + length);
        at += length;
    }

    /** Where the group or command that may be a letter ends; {@code at} when there is none. */
    private int letterEnd(char c) {
        if (c == '{') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\\' ? groupEnd(at) : at;
        }
        int end = commandEnd(at);
        String command = text.substring(at, end);
        if (Accents.ofCommand(command).isPresent()) {
            return argumentEnd(end);
        }
        Optional<Symbol> symbol = Symbols.ofCommand(command);
        if (symbol.isEmpty() || !IN_TEXT.contains(symbol.get().writing())) {
            return at;
        }
        if (text.startsWith("{}", end)) {
            return end + 2;
        }
        boolean word = Character.isLetter(text.charAt(end - 1));
        return word ? skipBlanks(end) : end;
    }

    private int commandEnd(int start) {
        int end = start + 1;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        return end == start + 1 ? Math.min(start + 2, text.length()) : end;
    }

    private int argumentEnd(int from) {
        int start = skipBlanks(from);
        if (start >= text.length()) {
            return at;
        }
        char c = text.charAt(start);
        if (c == '{') {
            return groupEnd(start);
        }
        if (c == '\\') {
            int end = commandEnd(start);
            return text.startsWith("{}", end) ? end + 2 : skipBlanks(end);
        }
        return isAsciiLetter(c) ? start + 1 : at;
    }

    private int groupEnd(int open) {
        int depth = 0;
        for (int i = open; i < text.length() && i < open + LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return at;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The one character beyond ASCII that a piece is read as. */
    private static Optional<String> letter(String piece) {
        StyledText read = LatexReader.read(piece);
        String plain = read.plain();
        boolean one = !plain.isEmpty() && plain.codePointAt(0) >= 0x80
                && plain.codePointCount(0, plain.length()) == 1 && read.runs().size() == 1;
        return one && read.equals(StyledText.of(plain)) ? Optional.of(plain) : Optional.empty();
    }

    private String latex() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < 0x80) {
                formula ^= c == '$';
                copy(c == '\\' && at + 1 < text.length() && text.charAt(at + 1) < 0x80 ? 2 : 1);
                continue;
            }
            int end = at + Character.charCount(text.codePointAt(at));
            while (end < text.length() && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
                end += Character.charCount(text.codePointAt(end));
            }
            String letter = Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC);
            Optional<Symbol> symbol = formula ? Symbols.ofCharacter(letter.codePointAt(0)) : Optional.empty();
            at = end;
            if (symbol.isPresent()) {
                boolean gap = at < text.length() && isAsciiLetter(text.charAt(at));
                out.append(symbol.get().command()).append(gap ? " " : "");
            } else {
                out.append(formula ? letter : LatexWriter.bibtex(letter));
            }
        }
        return out.toString();
    }
}
