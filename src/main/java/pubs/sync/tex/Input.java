package pubs.sync.tex;

/** Something that tokens come from. */
interface Input {
    /** The next token, one of kind {@link #atEnd()} when there is none. */
    Token next();

    Token.Kind atEnd();
}
