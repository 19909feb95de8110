package pubs.sync.tex;

/**
 * A token of TeX.
 *
 * @param kind   what it is
 * @param text   the name of a command without its backslash, the character of another token
 * @param origin where it stands in the document; of what comes out of a macro, where the macro was called
 */
record Token(Kind kind, String text, Origin origin) {
    /** What a token is. */
    enum Kind { COMMAND, BEGIN, END, SPACE, PARAGRAPH, PARAMETER, OTHER, END_OF_FILE, END_OF_INPUT }

    static final Token BEGIN = new Token(Kind.BEGIN, "{", Origin.NONE);
    static final Token END = new Token(Kind.END, "}", Origin.NONE);
    static final Token SPACE = new Token(Kind.SPACE, " ", Origin.NONE);
    static final Token PARAGRAPH = new Token(Kind.PARAGRAPH, "", Origin.NONE);
    static final Token PARAMETER = new Token(Kind.PARAMETER, "#", Origin.NONE);
    static final Token END_OF_FILE = new Token(Kind.END_OF_FILE, "", Origin.NONE);
    static final Token END_OF_INPUT = new Token(Kind.END_OF_INPUT, "", Origin.NONE);
    /** What xparse hands on for an optional argument that is not there. */
    static final Token NO_VALUE = new Token(Kind.OTHER, "", Origin.NONE);

    private static final Token[] ASCII = new Token[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = new Token(Kind.OTHER, String.valueOf(c), Origin.NONE);
        }
    }

    static Token other(char c) {
        return c < ASCII.length ? ASCII[c] : new Token(Kind.OTHER, String.valueOf(c), Origin.NONE);
    }

    static Token command(String name, Origin origin) {
        return new Token(Kind.COMMAND, name, origin);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isCommand(String name) {
        return kind == Kind.COMMAND && text.equals(name);
    }

    boolean isCharacter(char c) {
        return kind == Kind.OTHER && text.length() == 1 && text.charAt(0) == c;
    }

    boolean endsFile() {
        return kind == Kind.END_OF_FILE || kind == Kind.END_OF_INPUT;
    }

    /** Whether the two are the same to TeX, wherever they stand. */
    boolean same(Token other) {
        return kind == other.kind && text.equals(other.text);
    }

    Token at(Origin other) {
        return kind == Kind.COMMAND ? new Token(kind, text, other) : this;
    }
}
