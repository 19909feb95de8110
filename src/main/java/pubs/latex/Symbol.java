package pubs.latex;

/**
 * A row of the table of symbols.
 *
 * @param text    the character; some that are only read are several
 * @param kind    its class in a formula
 * @param writing how it leaves
 * @param command the command it leaves as, {@code \alpha}
 */
record Symbol(String text, AtomClass kind, Writing writing, String command) {}
