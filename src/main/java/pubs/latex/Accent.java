package pubs.latex;

/**
 * An accent command.
 *
 * @param command what is written, {@code \'}
 * @param mark    the combining character, U+0301
 * @param alone   what it shows over nothing
 * @param kind    where it is to be had
 */
record Accent(String command, int mark, String alone, Kind kind) {
    /** Where an accent is to be had. */
    enum Kind {
        /** In T1: pdfLaTeX takes it. */
        T1,
        /** In further font encodings and packages. */
        FURTHER,
        /** Read, never written. */
        READ,
        /** In formulas. */
        MATH
    }
}
