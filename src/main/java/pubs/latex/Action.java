package pubs.latex;

/** What a command of {@code commands.txt} does. The first part is for running text, the second for formulas. */
enum Action {
    /** Italic on the argument; upright within italic. */
    EMPHASIS,
    /** A look on the argument, or taken from it (all looks when none is named). */
    LOOK, UNLOOK,
    /** The same for the rest of the group. */
    DECLARE_EMPHASIS, DECLARE, UNDECLARE,
    /** The argument is text as it is, in capitals, in small letters. */
    TRANSPARENT, UPPER, LOWER,
    /** The argument between two marks; between quotation marks, which alternate by depth. */
    BETWEEN, QUOTE,
    /** Of two arguments the first or the second is text, or both in the other order. */
    FIRST, SECOND, SWAP,
    /** Nothing shows of the argument; of the command, which has none. */
    DROP, IGNORE,
    /** A blank; a blank unless the length in the argument is none. */
    BLANK, HSPACE,
    URL, HREF, CHAR, SYMBOL, ENSUREMATH,

    UPRIGHT, OPERATOR, INNER, BOLD, BOLD_AS_IS, MONOSPACE, ALPHABET, DECLARE_ALPHABET,
    FRACTION, ROOT, CHOOSE, OVER, UNDER, MODULO, DELIMITER;

    /** Whether it changes the looks for the rest of the group. */
    boolean isDeclaration() {
        return this == DECLARE_EMPHASIS || this == DECLARE || this == UNDECLARE;
    }

    /** Whether the command belongs to formulas. */
    boolean isMath() {
        return compareTo(UPRIGHT) >= 0;
    }
}
