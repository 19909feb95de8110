package pubs.latex;

/** How a character of the tables leaves for LaTeX. */
enum Writing {
    /** Itself in a document, the command in classic BibTeX. pdfLaTeX has it in T1 and its companion font. */
    UTF8,
    /** Itself in a document, {@code \ensuremath{command}} in classic BibTeX. */
    UTF8MATH,
    /** Itself in a document, which then needs a Unicode engine or a further font encoding; else the command. */
    UNICODE,
    /** The command. */
    TEXT,
    /** {@code \ensuremath{command}}. */
    MATH,
    /** Never written. */
    READ
}
