package pubs.latex;

/** What a symbol is in a formula (The TeXbook, chapter 17): it decides on the space around it. */
enum AtomClass {
    NONE, ORD, LETTER, OP, BIN, REL, OPEN, CLOSE, PUNCT,
    /** An operator in upright letters, {@code log}. */
    NAME,
    /** A name in a look of its own in running text, {@code LaTeX}; no style may change its case. */
    LOGO,
    /** White space. */
    SPACE;

    /** Whether a sign after this joins two operands. */
    boolean isOperand() {
        return this == ORD || this == LETTER || this == CLOSE;
    }
}
