package pubs.sync.tex;

import java.nio.file.Path;
import java.util.Optional;
import pubs.diagnostic.SourceText;
import pubs.sync.tex.Token.Kind;

/** A file that is being read, character by character (TeXbook, chapter 8). */
final class TexFile implements Input {
    private enum State { NEW_LINE, MIDDLE, SKIP_BLANKS }

    /** What a file is to the document. */
    enum Role {
        /** The file that TeX is given. */
        MAIN,
        /** A file that another one reads. */
        PART,
        /** The main file of a subfile, of which only the preamble counts. */
        PREAMBLE,
        /** A package or a class. */
        CODE
    }

    /** An address is not longer; a brace without a partner costs no more than this. */
    private static final int LONGEST_RAW = 4000;

    private final SourceText source;
    private final String text;
    private final Path path;
    private final Catcodes catcodes;
    private final Path base;
    private final Role role;
    private final boolean atBefore;
    private int at;
    private State state = State.NEW_LINE;
    private boolean ending;

    /** @param base the folder that the files it names are looked for in first */
    TexFile(SourceText source, Path path, Path base, Catcodes catcodes, Role role) {
        this.source = source;
        this.text = source.text();
        this.path = path;
        this.catcodes = catcodes;
        this.base = base;
        this.role = role;
        this.atBefore = catcodes.atIsLetter;
        catcodes.atIsLetter |= role == Role.CODE;
    }

    SourceText source() {
        return source;
    }

    Path path() {
        return path;
    }

    Path base() {
        return base;
    }

    Role role() {
        return role;
    }

    boolean isCode() {
        return role == Role.CODE;
    }

    /** Reads no more of it. */
    void end() {
        at = text.length();
    }

    /** Puts back what the file may have changed for those after it. */
    void close() {
        catcodes.atIsLetter = atBefore;
    }

    /** Nothing after this line is read. */
    void endAfterLine() {
        ending = true;
    }

    int offset() {
        return at;
    }

    /** Goes on reading at another offset, in the middle of a line. */
    void moveTo(int offset) {
        at = offset;
        state = State.MIDDLE;
    }

    @Override
    public Token next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '\\' -> {
                    return command();
                }
                case '%' -> skipComment();
                case '\n', '\r' -> {
                    State before = state;
                    endLine();
                    if (before == State.NEW_LINE) {
                        return Token.PARAGRAPH;
                    } else if (before == State.MIDDLE) {
                        return Token.SPACE;
                    }
                }
                case ' ', '\t', '\f' -> {
                    at++;
                    if (state == State.MIDDLE) {
                        state = State.SKIP_BLANKS;
                        return Token.SPACE;
                    }
                }
                default -> {
                    at++;
                    state = State.MIDDLE;
                    return character(c);
                }
            }
        }
        return Token.END_OF_FILE;
    }

    private static Token character(char c) {
        return switch (c) {
            case '{' -> Token.BEGIN;
            case '}' -> Token.END;
            case '#' -> Token.PARAMETER;
            case '~' -> Token.SPACE;
            default -> Token.other(c);
        };
    }

    private void endLine() {
        if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at++;
        }
        at++;
        state = State.NEW_LINE;
        if (ending) {
            at = text.length();
        }
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        if (at < text.length()) {
            endLine();
        }
    }

    private Token command() {
        int start = at++;
        int nameStart = at;
        if (at == text.length()) {
            return Token.other('\\');
        }
        while (at < text.length() && catcodes.isLetter(text.charAt(at))) {
            at++;
        }
        if (at > nameStart) {
            state = State.SKIP_BLANKS;
        } else {
            at++;
            state = text.charAt(at - 1) == ' ' ? State.SKIP_BLANKS : State.MIDDLE;
            if (text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r') {
                state = State.NEW_LINE;
            }
        }
        String name = text.substring(nameStart, at);
        return Token.command(name, new Origin(Optional.of(source), start, name));
    }

    /** Passes over text in which nothing happens, up to a command, a comment or verbatim text. */
    void skipPlain() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' || c == '%' || c == '\n' && ending || catcodes.isShortVerb(c)) {
                return;
            }
            state = c == '\n' || c == '\r' ? State.NEW_LINE : State.MIDDLE;
            at++;
        }
    }

    /** Whether a character that stands around verbatim text comes next; passes over both and what is between. */
    boolean skipShortVerb() {
        if (at < text.length() && catcodes.isShortVerb(text.charAt(at))) {
            return skipDelimited(at);
        }
        return false;
    }

    /** Passes over verbatim text on one line, {@code |a|}, that begins at an offset; where it has no end, over nothing. */
    boolean skipDelimited(int from) {
        if (from >= text.length()) {
            return false;
        }
        char end = text.charAt(from) == '{' ? '}' : text.charAt(from);
        for (int i = from + 1; i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i++) {
            if (text.charAt(i) == end) {
                moveTo(i + 1);
                return true;
            }
        }
        moveTo(Math.min(text.length(), from + 1));
        return false;
    }

    /** Passes over a group whose text is not TeX, such as an address with {@code %} in it; counts braces. */
    void skipRawGroup() {
        int from = skipBlanks(at);
        if (from >= text.length() || text.charAt(from) != '{') {
            return;
        }
        int depth = 0;
        int limit = Math.min(text.length(), from + LONGEST_RAW);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean blankLine = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (blankLine) {
                return;
            }
            if (depth == 0) {
                moveTo(i + 1);
                return;
            }
        }
    }

    /** The offset after the blanks and at most one line end at an offset. */
    int skipBlanks(int from) {
        int i = from;
        int lines = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
            if (lines > 1) {
                return from;
            }
            i++;
        }
        return i;
    }

    /** Passes over all up to a text and over it; to the end of the file when it does not come. */
    void skipPast(String end) {
        int found = text.indexOf(end, at);
        moveTo(found < 0 ? text.length() : found + end.length());
    }

    String text() {
        return text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    @Override
    public Kind atEnd() {
        return Kind.END_OF_FILE;
    }
}
